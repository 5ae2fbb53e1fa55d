import { mostAtMost, mostUnder } from '../engine/percent';

/** The least whole number that is at least `percent` of `whole`, exactly. */
export function leastAtLeast(whole: number, percent: number): number {
  return whole === 0 || percent === 0 ? 0 : mostUnder(whole, percent) + 1;
}

/** The least whole number that is strictly more than `percent` of `whole`, exactly. */
export function leastOver(whole: number, percent: number): number {
  return mostAtMost(whole, percent) + 1;
}
