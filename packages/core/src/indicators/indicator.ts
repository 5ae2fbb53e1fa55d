import { z } from 'zod';
import {
  organisationKindSchema,
  ratingGradeSchema,
  registerEventTypeSchema,
  sectorSchema,
} from '../organisation';
import { bilingualSchema } from '../vi';
import { measureUnitSchema } from './data-element';

/** Which organisations count; each list that is given must hold the organisation's own. */
export const organisationFilterSchema = z.strictObject({
  kinds: z.array(organisationKindSchema).optional(),
  sectors: z.array(sectorSchema).optional(),
  places: z.array(z.string()).optional(),
});
export type OrganisationFilter = z.infer<typeof organisationFilterSchema>;

const elementFormula = z.strictObject({
  kind: z.literal('element'),
  element: z.string(),
  of: organisationFilterSchema.optional(),
});
const reportersFormula = z.strictObject({
  kind: z.literal('reporters'),
  element: z.string(),
  of: organisationFilterSchema.optional(),
});
const organisationsFormula = z.strictObject({
  kind: z.literal('organisations'),
  of: organisationFilterSchema.optional(),
});
const eventsFormula = z.strictObject({
  kind: z.literal('events'),
  event: registerEventTypeSchema,
  grades: z.array(ratingGradeSchema).optional(),
  of: organisationFilterSchema.optional(),
});
const amountSchema = z.discriminatedUnion('kind', [
  elementFormula,
  reportersFormula,
  organisationsFormula,
  eventsFormula,
]);

/**
 * A number that can be added up: an `element` over months and organisations; the `reporters` of an element, that is how
 * many organisations gave it; the `organisations` working on the period's last day; the register `events` of the period.
 */
export type Amount = z.infer<typeof amountSchema>;

const ratioFormula = z.strictObject({
  kind: z.literal('ratio'),
  over: amountSchema,
  under: amountSchema,
  /** 100 makes a percentage. */
  times: z.number().optional(),
});

/** How an indicator is computed, as data: an amount, or one amount over another (sum over sum, never a mean of ratios). */
export const formulaSchema = z.discriminatedUnion('kind', [
  elementFormula,
  reportersFormula,
  organisationsFormula,
  eventsFormula,
  ratioFormula,
]);
export type Formula = z.infer<typeof formulaSchema>;

export const indicatorSchema = z.strictObject({
  code: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  name: bilingualSchema,
  unit: measureUnitSchema,
  better: z.enum(['higher', 'lower']),
  formula: formulaSchema,
  /** How the value is shown: scaled, with so many decimals at most, and with what after it. */
  show: z.strictObject({
    scale: z.enum(['none', 'thousand', 'million', 'billion']).optional(),
    digits: z.number().int().min(0).max(6),
    suffix: bilingualSchema.optional(),
  }),
});
export type Indicator = z.infer<typeof indicatorSchema>;
