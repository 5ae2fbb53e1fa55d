/** The middle value; of an even number the mean of the two in the middle. Of nothing it is not a number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * How far values usually stray from their middle: the median of their distances from it, times 1.4826, which makes it the
 * standard deviation where they are normal. A few wild values move neither.
 */
export function usualDistance(values: readonly number[]): number {
  const middle = median(values);
  return 1.4826 * median(values.map((value) => Math.abs(value - middle)));
}
