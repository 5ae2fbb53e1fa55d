/** What the sample must add up to. Those of 2023 are the article's; those of 2022 follow from its growth or are ours. */
export const endOf2023 = {
  /** 16.3 thousand. */
  officialMembers: 16_312,
  /** 28 thousand. */
  regularWorkers: 28_012,
  /** 82.5 % and 35.1 % of the managers. */
  managers: 2000,
  managersIntermediate: 1650,
  managersCollege: 702,
} as const;

/** In đồng: a cooperative a year, and a worker a month. */
export const averages = {
  2022: { revenue: 1_430_000_000, profit: 148_000_000, income: 4_341_200 },
  2023: { revenue: 1_520_000_000, profit: 164_000_000, income: 4_540_000 },
} as const;

export const sampleYears = [2022, 2023] as const;
export type SampleYear = (typeof sampleYears)[number];
