import { z } from 'zod';
import { bilingualSchema } from '../vi';

export const measureUnitSchema = z.enum([
  'dong',
  'person',
  'personMonth',
  'organisation',
  'event',
  'percent',
]);
/** What a figure counts. `dong` is whole đồng; `percent` runs 0–100 where it is a share. */
export type MeasureUnit = z.infer<typeof measureUnitSchema>;

/** A figure that cooperatives send each month. */
export const dataElementSchema = z.object({
  code: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  name: bilingualSchema,
  unit: measureUnitSchema,
  /** How months become a longer period: a flow is summed, a stock is the last month known. */
  overTime: z.enum(['sum', 'last']),
  allowNegative: z.boolean().default(false),
  /** What people call it, accents or not; the name itself included. */
  synonyms: z.array(z.string()),
});
export type DataElement = z.infer<typeof dataElementSchema>;
