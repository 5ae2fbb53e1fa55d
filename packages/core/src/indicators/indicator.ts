import { z } from 'zod';
import { bilingualSchema } from '../vi';
import { measureUnitSchema } from './data-element';
import { formulaSchema } from './formula';

/** Where an official definition stands, and how well its text is known. */
const indicatorSourceSchema = z.strictObject({
  document: bilingualSchema,
  /** A code or place in it, such as `0702` or `form 16a, row 3`. */
  place: z.string().min(1).optional(),
  url: z.string().min(1).optional(),
  trust: z.enum(['text', 'secondary', 'unverified']),
});

/** An indicator as data. Its value is in `unit`, not rounded. */
export const indicatorSchema = z.strictObject({
  code: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  name: bilingualSchema,
  unit: measureUnitSchema,
  /** Which way is good; `within` where the plan gives a range. */
  better: z.enum(['higher', 'lower', 'within']),
  formula: formulaSchema,
  /** How the value is shown: scaled, with so many decimals at most, and with what after it. */
  show: z.strictObject({
    scale: z.enum(['none', 'thousand', 'million', 'billion']).optional(),
    digits: z.number().int().min(0).max(6),
    /** `one`: the English after exactly 1, `cooperative` beside `cooperatives`. */
    suffix: bilingualSchema.extend({ one: z.string().min(1).optional() }).optional(),
  }),
  source: indicatorSourceSchema.optional(),
  /** What an officer must know to read it rightly. */
  reading: bilingualSchema.optional(),
});
export type Indicator = z.input<typeof indicatorSchema>;
export type IndicatorSource = z.infer<typeof indicatorSourceSchema>;
