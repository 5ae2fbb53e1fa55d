import { isMonth, type Month } from '@hoptac/core/time';
import { z } from 'zod';

const monthSchema = z.custom<Month>(isMonth);

/** What of the queue is looked at: one place, one month, what is called like something; everything where it is empty. */
const filterSchema = z.object({
  place: z.string().optional(),
  month: monthSchema.optional(),
  called: z.string().optional(),
});
export type QueueFilter = z.infer<typeof filterSchema>;

/** One organisation's month. `seen` is how many steps it had when it was shown: with more, somebody has done something since. */
const underReview = {
  filter: filterSchema,
  organisation: z.string(),
  period: monthSchema,
  seen: z.number().int(),
};

export const reviewPlaces = [
  z.object({ screen: z.literal('reviewQueue'), filter: filterSchema, page: z.number().int() }),
  z.object({
    screen: z.literal('reviewFilter'),
    filter: filterSchema,
    by: z.enum(['place', 'month']),
    page: z.number().int(),
  }),
  z.object({ screen: z.literal('reviewMonth'), ...underReview, page: z.number().int() }),
  /** Which figure is questioned. */
  z.object({ screen: z.literal('reviewElement'), ...underReview, page: z.number().int() }),
  /** Why it is returned; without an element the whole month is questioned. */
  z.object({ screen: z.literal('reviewComment'), ...underReview, element: z.string().optional() }),
  /** `listed` is what was shown to be approved, as `organisation/month/version`. */
  z.object({
    screen: z.literal('reviewApproveAll'),
    filter: filterSchema,
    listed: z.array(z.string()),
    page: z.number().int(),
  }),
  /** The end of a round; `left` still wait. */
  z.object({ screen: z.literal('reviewDone'), filter: filterSchema, left: z.number().int() }),
] as const;
export type ReviewPlace = z.infer<(typeof reviewPlaces)[number]>;
export type UnderReview = Pick<
  Extract<ReviewPlace, { screen: 'reviewMonth' }>,
  'filter' | 'organisation' | 'period' | 'seen'
>;
