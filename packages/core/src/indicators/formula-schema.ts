import { z } from 'zod';
import { ratingGradeSchema, registerEventTypeSchema } from '../organisation';
import { isCalendarDate } from '../time';
import type { Formula } from './formula';
import { organisationFilterSchema } from './organisation-filter';

const of = organisationFilterSchema.optional();

const reported = {
  element: z.string(),
  /** Of a stock: whether one that is suspended at the end still counts, with its last figure known in the period. */
  standing: z.enum(['operating', 'registered']).optional(),
  of,
};
const elementFormula = z.strictObject({ kind: z.literal('element'), ...reported });
const reportersFormula = z.strictObject({ kind: z.literal('reporters'), ...reported });
const organisationsFormula = z.strictObject({
  kind: z.literal('organisations'),
  at: z.enum(['start', 'end']).optional(),
  standing: z.enum(['operating', 'registered', 'suspended']).optional(),
  of,
});
const eventsFormula = z.strictObject({
  kind: z.literal('events'),
  event: z.union([registerEventTypeSchema, z.array(registerEventTypeSchema).min(1)]),
  grades: z.array(ratingGradeSchema).min(1).optional(),
  count: z.enum(['events', 'organisations']).optional(),
  of,
});

const cumulativeFormula = z.strictObject({
  kind: z.literal('cumulative'),
  amount: z.discriminatedUnion('kind', [elementFormula, reportersFormula, eventsFormula]),
  /** `2021-03-15`, `2021` (from 1 January), the year's own start, or as far back as is known. */
  since: z.union([
    z.enum(['yearStart', 'start']),
    z.string().refine((value) => /^\d{4}$/.test(value) || isCalendarDate(value), 'Expected a year or a day'),
  ]),
});

const termSchema = z.discriminatedUnion('kind', [
  elementFormula,
  reportersFormula,
  organisationsFormula,
  eventsFormula,
  cumulativeFormula,
]);
const sumFormula = z.strictObject({
  kind: z.literal('sum'),
  plus: z.array(termSchema).min(1),
  minus: z.array(termSchema).min(1).optional(),
});

const amounts = [
  elementFormula,
  reportersFormula,
  organisationsFormula,
  eventsFormula,
  cumulativeFormula,
  sumFormula,
] as const;
const amountSchema = z.discriminatedUnion('kind', amounts);

const ratioFormula = z.strictObject({
  kind: z.literal('ratio'),
  over: amountSchema,
  under: amountSchema,
  /** 100 makes a percentage. */
  times: z.number().positive().optional(),
});
const shareFormula = z.strictObject({ kind: z.literal('share'), part: amountSchema, whole: amountSchema });
const averageFormula = z.strictObject({
  kind: z.literal('average'),
  element: z.string(),
  weight: z.string(),
  of,
});

const levels = [...amounts, ratioFormula, shareFormula, averageFormula] as const;

const growthFormula = z.strictObject({
  kind: z.literal('growth'),
  measure: z.discriminatedUnion('kind', levels),
  /** The same period a year before, the period just before, or the same period of a named year. */
  on: z.union([z.enum(['yearBefore', 'periodBefore']), z.strictObject({ year: z.number().int() })]),
  /** In percent of the base, as the difference (percentage points for a percentage), or the base taken as 100. */
  as: z.enum(['percent', 'difference', 'index']).default('percent'),
});

/**
 * Reads a formula. Its type is named, because what zod infers of it fills a megabyte.
 *
 * @example
 * formulaSchema.safeParse({ kind: 'reporters', element: 'revenue' }).success; // true
 */
export const formulaSchema: z.ZodType<Formula, Formula> = z.discriminatedUnion('kind', [
  ...levels,
  growthFormula,
]);
