import { isMonth, type Month } from '@hoptac/core/time';
import { z } from 'zod';

export const monthSchema = z.custom<Month>(isMonth);

export const submitPlaces = [
  /** `moving` is the month whose draft is to go to another one. */
  z.object({ screen: z.literal('chooseMonth'), moving: monthSchema.optional() }),
  /** One figure is asked for; `guided` goes on to the next one after the answer. */
  z.object({ screen: z.literal('ask'), period: monthSchema, element: z.string(), guided: z.boolean() }),
  z.object({ screen: z.literal('review'), period: monthSchema }),
  z.object({ screen: z.literal('chooseElement'), period: monthSchema }),
  z.object({ screen: z.literal('reason'), period: monthSchema }),
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
