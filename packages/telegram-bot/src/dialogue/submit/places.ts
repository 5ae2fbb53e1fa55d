import { isMonth, type Month } from '@hoptac/core/time';
import { z } from 'zod';

const monthSchema = z.custom<Month>(isMonth);

/** What a figure that was not clear can be: each reading as it can be typed. */
const unclearSchema = z.object({ element: z.string(), readings: z.array(z.string()) });
export type Unclear = z.infer<typeof unclearSchema>;

export const submitPlaces = [
  /** `moving` is the month whose draft is to go to another one. */
  z.object({
    screen: z.literal('chooseMonth'),
    moving: monthSchema.optional(),
    page: z.number().int().optional(),
  }),
  /** One figure is asked for; `guided` goes on to the next one after the answer. */
  z.object({
    screen: z.literal('ask'),
    period: monthSchema,
    element: z.string(),
    guided: z.boolean(),
    readings: z.array(z.string()).optional(),
  }),
  z.object({
    screen: z.literal('review'),
    period: monthSchema,
    unclear: z.array(unclearSchema).optional(),
  }),
  z.object({ screen: z.literal('chooseElement'), period: monthSchema }),
  /** Why a month is corrected; with `unchanged`, why a returned one is right as it is. */
  z.object({ screen: z.literal('reason'), period: monthSchema, unchanged: z.boolean().optional() }),
  z.object({ screen: z.literal('discard'), period: monthSchema }),
  /** What can be done after sending. */
  z.object({ screen: z.literal('sent'), period: monthSchema }),
  /** A version that was sent, by the number of its receipt. */
  z.object({ screen: z.literal('receipt'), number: z.string() }),
  /** Which month is taken back; `version` is the one that the person had before their eyes. */
  z.object({
    screen: z.literal('withdraw'),
    period: monthSchema.optional(),
    version: z.number().int().optional(),
    page: z.number().int().optional(),
  }),
  /** The blank form of a month, which went out as a file. */
  z.object({ screen: z.literal('form'), period: monthSchema, format: z.enum(['xlsx', 'csv']) }),
] as const;
export type SubmitPlace = z.infer<(typeof submitPlaces)[number]>;

/** Figures of one month that are typed but not sent. */
export const draftSchema = z.object({
  /** The version of the month that the person had before their eyes, 0 for none. */
  basedOn: z.number().int(),
  /** What they typed, by data element; it stands above the version it is based on. */
  changes: z.record(z.string(), z.number()),
});
export type Draft = z.infer<typeof draftSchema>;
