import { hoaBinh2023Indicators, monthlyElements } from '@hoptac/core/indicators';
import { readPlanReport } from '@hoptac/telegram-bot';

/** Indicators of what is reported each month: what happens to organisations is in the register and costs little. */
const indicators = hoaBinh2023Indicators.filter(({ formula }) => formula.kind !== 'events');
const alliance = {
  tenant: 'hoa-binh',
  name: 'Liên minh thử',
  elements: monthlyElements,
  indicators,
};

/** The board of 2024 beside 2023, as the bot reads it. */
export const planBoard = (transaction) => readPlanReport(transaction, alliance, 2024);
