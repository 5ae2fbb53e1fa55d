import { z } from 'zod';
import {
  organisationKindSchema,
  ratingGradeSchema,
  registerEventTypeSchema,
  sectorSchema,
} from '../organisation';

const bounds = {
  above: z.number().optional(),
  atLeast: z.number().optional(),
  below: z.number().optional(),
  atMost: z.number().optional(),
};

/**
 * A condition on what an organisation reported: the element's own value for the period (a flow summed, a stock at its
 * last known month), such as `{ element: 'revenue', above: 0 }` or `{ element: 'officialMembers', atLeast: 100 }`.
 */
const figureConditionSchema = z.strictObject({
  element: z.string(),
  ...bounds,
  equals: z.number().optional(),
});
export type FigureCondition = z.infer<typeof figureConditionSchema>;

/** A condition on a standing fact of the register: `{ fact: 'charterCapital', atLeast: 1_000_000_000 }`. */
const factConditionSchema = z.strictObject({
  fact: z.string().min(1),
  ...bounds,
  equals: z.union([z.number(), z.string(), z.boolean()]).optional(),
});
export type FactCondition = z.infer<typeof factConditionSchema>;

const hadSchema = z.strictObject({
  event: registerEventTypeSchema,
  grades: z.array(ratingGradeSchema).min(1).optional(),
  since: z.enum(['period', 'start']).default('period'),
});

/**
 * Which organisations count. Everything that is given must hold: each list must name the organisation's own kind,
 * sector or place (or, where a tree of places is known, a place above it), each condition must be met, and each event of
 * `had` must have happened to it in the period (or ever by its end, `since: 'start'`).
 *
 * Where a condition asks for a figure or a fact that is not known, nobody can say whether the organisation counts: it is
 * left out and stays expected in the coverage.
 */
export const organisationFilterSchema = z.strictObject({
  kinds: z.array(organisationKindSchema).min(1).optional(),
  sectors: z.array(sectorSchema).min(1).optional(),
  places: z.array(z.string()).min(1).optional(),
  facts: z.array(factConditionSchema).min(1).optional(),
  figures: z.array(figureConditionSchema).min(1).optional(),
  had: z.array(hadSchema).min(1).optional(),
});
/** As it is written: what has a default may be left out. */
export type OrganisationFilter = z.input<typeof organisationFilterSchema>;
