import { isPeriod, type MonthlyPeriod } from '@hoptac/core/time';
import { z } from 'zod';

/** What can be had as a file. */
export const exported = [
  'register',
  'organisation',
  'figures',
  'plan',
  'report',
  'forms',
  'missing',
  'reviews',
  'audit',
] as const;
export type Exported = (typeof exported)[number];

/** Kinds of file. */
export type FileFormat = 'xlsx' | 'csv' | 'docx';

/** What kinds of file something can be had as, the usual one first. */
export function formatsOf(what: Exported): readonly [FileFormat, ...FileFormat[]] {
  if (what === 'report') return ['docx'];
  return what === 'forms' ? ['xlsx'] : ['xlsx', 'csv'];
}

const periodSchema = z.custom<MonthlyPeriod>((value) => isPeriod(value) && !value.endsWith('RY'));

export const exportsPlaces = [
  z.object({ screen: z.literal('exports'), period: periodSchema, format: z.enum(['xlsx', 'csv']) }),
] as const;
export type ExportsPlace = z.infer<(typeof exportsPlaces)[number]>;
