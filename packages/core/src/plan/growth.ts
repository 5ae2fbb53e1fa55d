/**
 * Growth of a value on an earlier one, in percent and not rounded. Undefined when either is unknown, or the earlier one
 * is zero or negative, because a percentage of that says nothing.
 *
 * @example
 * growth({ now: 110, before: 100 }); // { percent: 10 }
 */
export function growth({ now, before }: { now: number | undefined; before: number | undefined }): {
  percent: number | undefined;
} {
  const known = Number.isFinite(now) && Number.isFinite(before) && before! > 0;
  return { percent: known ? ((now! - before!) * 100) / before! : undefined };
}
