import { isPeriod, type MonthlyPeriod } from '@hoptac/core/time';
import { z } from 'zod';

/** What can be had as a file. */
export const exported = [
  'register',
  'organisation',
  'figures',
  'plan',
  'missing',
  'reviews',
  'audit',
] as const;
export type Exported = (typeof exported)[number];

const periodSchema = z.custom<MonthlyPeriod>((value) => isPeriod(value) && !value.endsWith('RY'));

export const exportsPlaces = [
  z.object({ screen: z.literal('exports'), period: periodSchema, format: z.enum(['xlsx', 'csv']) }),
] as const;
export type ExportsPlace = z.infer<(typeof exportsPlaces)[number]>;
