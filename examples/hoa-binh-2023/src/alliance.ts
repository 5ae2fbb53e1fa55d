import { dataElements, hoaBinh2023Indicators, monthlyElements } from '@hoptac/core/indicators';
import type { Alliance } from '@hoptac/telegram-bot';

/** The year the sample is about. */
export const SAMPLE_YEAR = 2023;

/** The sample alliance as the engine serves it. */
export const sampleAlliance: Alliance = {
  tenant: 'hoa-binh',
  name: 'Liên minh HTX tỉnh Hòa Bình (mẫu)',
  elements: dataElements,
  form: monthlyElements.map(({ code }) => code),
  indicators: hoaBinh2023Indicators,
};
