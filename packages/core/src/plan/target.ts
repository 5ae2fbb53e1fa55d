import { z } from 'zod';

/** An amount that a target may be: never beyond the whole numbers a computer keeps exactly. */
const amountSchema = z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);

/** A target to stay within, both ends included. */
const targetRangeSchema = z.strictObject({ from: amountSchema, to: amountSchema });
/** A target that is a range, both ends included. */
export type TargetRange = z.infer<typeof targetRangeSchema>;

/** What is to be reached, in the indicator's own unit: one value, or a range where the indicator is better `within`. */
export type Target = number | TargetRange;

/**
 * How the year's target is spread over its months: `even`, by the shape of last year, or twelve amounts that add up to it
 * (of a stock or a rate: twelve levels, of which the last is the target).
 */
const phasingSchema = z.union([z.enum(['even', 'lastYear']), z.array(amountSchema).length(12)]);
/** How the target of a year is spread over its months. */
export type Phasing = z.infer<typeof phasingSchema>;

/** Which target: of an indicator, for a place or an organisation. Without `unit` it is the whole alliance's. */
export const targetKeySchema = z.strictObject({
  indicator: z.string().min(1),
  /** Code of a place or id of an organisation. */
  unit: z.string().min(1).optional(),
});
/** Which target is meant: its indicator, and its unit if it has one. */
export type TargetKey = z.infer<typeof targetKeySchema>;

/** One target of a plan, in the indicator's own unit. `sample` marks a value invented for the sample alliance. */
export const planTargetSchema = z.strictObject({
  ...targetKeySchema.shape,
  target: z.union([amountSchema, targetRangeSchema]),
  /** `even` when not said. */
  phasing: phasingSchema.optional(),
  sample: z.boolean().optional(),
});
/** What is aimed at for one indicator, of the alliance or one unit of it. */
export type PlanTarget = z.infer<typeof planTargetSchema>;

/** Whether two keys name the same target. */
export function sameTarget(one: TargetKey, other: TargetKey): boolean {
  return one.indicator === other.indicator && one.unit === other.unit;
}

/** The same for the two ends of a range as for a single value. */
export function mapTarget(target: Target, map: (amount: number) => number): Target {
  return typeof target === 'number' ? map(target) : { from: map(target.from), to: map(target.to) };
}
