import type { DataElementDefinition } from '../../data-element';

type Source = NonNullable<DataElementDefinition['sources']>[number];

/** Circular 09/2023/TT-BKHĐT, annex II: the official statistical indicators. */
export const statistics = (indicator: string): Source => ({
  document: 'Thông tư 09/2023/TT-BKHĐT',
  place: `Phụ lục II, chỉ tiêu ${indicator}`,
  trust: 'text',
});

/** Circular 19/2022/TT-BKHĐT, annex III: the statistical forms. Their explanations were not found. */
export const form = (number: string): Source => ({
  document: 'Thông tư 19/2022/TT-BKHĐT',
  place: `Phụ lục III, biểu ${number}.N.HTX`,
  trust: 'text',
});

/** Circular 71/2024/TT-BTC: the chart of accounts and the report lines. */
export const accounting = (place: string): Source => ({
  document: 'Thông tư 71/2024/TT-BTC',
  place,
  trust: 'text',
});

/** Law 17/2023/QH15. */
export const law = (place: string): Source => ({ document: 'Luật 17/2023/QH15', place, trust: 'text' });

/** Resolution 20-NQ/TW, as a newspaper gives its targets for 2030. */
export const resolution: Source = { document: 'Nghị quyết 20-NQ/TW', trust: 'secondary' };

/** The report form of circular 07/2019/TT-BKHĐT, of which a page gives the beginning. */
export const reportForm: Source = {
  document: 'Thông tư 07/2019/TT-BKHĐT',
  place: 'Phụ lục I-19',
  trust: 'secondary',
};

/**
 * Nobody has a million members: all cooperatives together had about six million at the end of 2025 (report 768/BC-BTC).
 * Money that was typed as people is beyond it.
 */
export const PEOPLE = { max: 1_000_000 };

/** 160.000 tỷ: about what all 35.041 cooperatives took in a year at 4,56 tỷ each (report 768/BC-BTC, 2025). */
const ALL_COOPERATIVES_IN_A_YEAR = 160_000_000_000_000;
export const MONEY = { max: ALL_COOPERATIVES_IN_A_YEAR };
export const GAIN_OR_LOSS = { min: -ALL_COOPERATIVES_IN_A_YEAR, max: ALL_COOPERATIVES_IN_A_YEAR };
