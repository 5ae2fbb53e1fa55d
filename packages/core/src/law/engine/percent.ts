/** Percentages are carried in thousandths of a percent, so that 0.1 is exact. */
const WHOLE = 100_000n;

function scaled(whole: number, percent: number): bigint {
  return BigInt(whole) * BigInt(Math.round(percent * 1000));
}

/** The largest whole amount that is at most `percent` of `whole`, exactly. Whole safe integers, at most 100 %. */
export function mostAtMost(whole: number, percent: number): number {
  return Number(scaled(whole, percent) / WHOLE);
}

/** The largest whole amount that is strictly under `percent` of `whole`, exactly; 0 where nothing is. */
export function mostUnder(whole: number, percent: number): number {
  const product = scaled(whole, percent);
  return product === 0n ? 0 : Number((product - 1n) / WHOLE);
}

/** The smallest whole amount that is at least `percent` of `whole`, exactly. */
export function leastAtLeast(whole: number, percent: number): number {
  return Number((scaled(whole, percent) + WHOLE - 1n) / WHOLE);
}
