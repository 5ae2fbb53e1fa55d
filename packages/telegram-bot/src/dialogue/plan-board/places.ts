import { isPeriod, type MonthlyPeriod } from '@hoptac/core/time';
import { z } from 'zod';

const periodSchema = z.custom<MonthlyPeriod>((value) => isPeriod(value) && !value.endsWith('RY'));

/** What is looked at: a period, of the whole alliance or of a place. */
const seen = { period: periodSchema, place: z.string().optional() };

export const planBoardPlaces = [
  z.object({ screen: z.literal('planBoard'), ...seen }),
  z.object({ screen: z.literal('boardPeriods'), ...seen }),
  z.object({ screen: z.literal('boardPlaces'), ...seen, page: z.number().int() }),
  z.object({ screen: z.literal('boardIndicator'), ...seen, indicator: z.string() }),
  z.object({ screen: z.literal('boardRanking'), ...seen, indicator: z.string(), page: z.number().int() }),
  z.object({ screen: z.literal('notReported'), ...seen, page: z.number().int() }),
] as const;
export type PlanBoardPlace = z.infer<(typeof planBoardPlaces)[number]>;
