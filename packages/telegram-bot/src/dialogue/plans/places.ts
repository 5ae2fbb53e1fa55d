import { planTargetSchema } from '@hoptac/core/plan';
import { isCalendarDate, type CalendarDate } from '@hoptac/core/time';
import { z } from 'zod';

/** A revision of a plan that is being made; kept in the state until it is written or given up. */
export const planningSchema = z.object({
  year: z.number().int(),
  /** Code of a place; the whole alliance when left out. */
  unit: z.string().optional(),
  /** How many revisions were seen. */
  basedOn: z.number().int(),
  targets: z.array(planTargetSchema),
  on: z.custom<CalendarDate>(isCalendarDate).optional(),
  why: z.string().optional(),
});
export type Planning = z.infer<typeof planningSchema>;

const ofYear = { year: z.number().int(), unit: z.string().optional() };

export const plansPlaces = [
  z.object({ screen: z.literal('plans'), ...ofYear }),
  z.object({ screen: z.literal('planHistory'), ...ofYear, page: z.number().int() }),
  z.object({
    screen: z.literal('planForPlace'),
    year: z.number().int(),
    sought: z.string().optional(),
    page: z.number().int(),
  }),
  z.object({
    screen: z.literal('planRevise'),
    step: z.enum(['targets', 'choose', 'value', 'on', 'why', 'check']),
    /** The one whose value is asked. */
    indicator: z.string().optional(),
    page: z.number().int(),
  }),
  z.object({ screen: z.literal('planDone'), ...ofYear }),
] as const;
export type PlansPlace = z.infer<(typeof plansPlaces)[number]>;
