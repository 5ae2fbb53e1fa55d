/**
 * Splits a whole amount by weights so that the parts add up to it, to the đồng.
 *
 * The largest remainder rule: each gets its share rounded down; the đồng left over go one each to the largest
 * fractions lost. Equal fractions are served in the order given. The weights are whole, 0 or more, not all 0.
 */
export function splitByWeight(amount: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n) return weights.map(() => 0);
  const products = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const parts = products.map((product) => product / total);
  const left = Number(BigInt(amount) - parts.reduce((sum, part) => sum + part, 0n));
  const byFraction = products
    .map((product, index) => ({ index, fraction: product % total }))
    .sort((a, b) => Number(b.fraction - a.fraction));
  const served = new Set(byFraction.slice(0, left).map(({ index }) => index));
  return parts.map((part, index) => Number(part) + (served.has(index) ? 1 : 0));
}
