import { z } from 'zod';

/** One target of a plan, in the indicator's own unit. `sample` marks a value invented for the sample alliance. */
export const planTargetSchema = z.object({
  indicator: z.string().min(1),
  target: z.number(),
  sample: z.boolean().optional(),
});
export type PlanTarget = z.infer<typeof planTargetSchema>;

/** The targets an alliance is judged on for one year. */
export const planSchema = z.object({
  year: z.number().int().min(1990).max(2200),
  targets: z.array(planTargetSchema),
});
export type Plan = z.infer<typeof planSchema>;
