/** Percentages are carried in thousandths of a percent, so that 0.1 is exact. */
const WHOLE = 100_000;

/**
 * A share of a whole, in whole amounts and what is left over in hundred-thousandths.
 *
 * A whole times a percentage can be beyond the exact integers, so the rest after hundred thousands is reckoned apart.
 */
function shareOf(whole: number, percent: number): { amount: number; left: number } {
  const rate = Math.round(percent * 1000);
  const rest = whole % WHOLE;
  const part = rest * rate;
  const left = part % WHOLE;
  return { amount: ((whole - rest) / WHOLE) * rate + (part - left) / WHOLE, left };
}

/** The largest whole amount that is at most `percent` of `whole`, exactly. Whole safe integers, at most 100 %. */
export function mostAtMost(whole: number, percent: number): number {
  return shareOf(whole, percent).amount;
}

/** The largest whole amount that is strictly under `percent` of `whole`, exactly; 0 where nothing is. */
export function mostUnder(whole: number, percent: number): number {
  const { amount, left } = shareOf(whole, percent);
  return left > 0 || amount === 0 ? amount : amount - 1;
}

/** The smallest whole amount that is at least `percent` of `whole`, exactly. */
export function leastAtLeast(whole: number, percent: number): number {
  const { amount, left } = shareOf(whole, percent);
  return left > 0 ? amount + 1 : amount;
}
