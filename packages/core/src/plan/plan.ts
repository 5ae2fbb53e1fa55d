import { z } from 'zod';
import { planTargetSchema } from './target';

export const planYearSchema = z.number().int().min(1990).max(2200);

/** The targets an alliance is judged on for one year, as they stand on a day. */
export const planSchema = z.object({
  year: planYearSchema,
  targets: z.array(planTargetSchema),
});
/** The targets of a year as they stand. */
export type Plan = z.infer<typeof planSchema>;
