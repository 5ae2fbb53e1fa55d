/** What a congress may resolve on; `other` is everything for which neither law asks a larger majority. */
export const MATTERS = [
  'charterAmendment',
  'largeAssets',
  'indivisibleAssets',
  'governanceChange',
  'reorganisation',
  'dissolution',
  'bankruptcy',
  'other',
] as const;

/** `largeAssets`: investing or selling divisible assets (2012: any assets) of 20 % of all assets or more (2012: 50 %). */
export type Matter = (typeof MATTERS)[number];
