import { z } from 'zod';

export const planBoardPlaces = [
  z.object({ screen: z.literal('planBoard'), year: z.number().int() }),
] as const;
export type PlanBoardPlace = z.infer<(typeof planBoardPlaces)[number]>;
