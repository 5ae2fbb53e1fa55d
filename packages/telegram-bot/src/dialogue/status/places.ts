import { z } from 'zod';

export const statusPlaces = [
  z.object({ screen: z.literal('status') }),
  /** What the law says of the organisation, finding by finding. */
  z.object({ screen: z.literal('findings'), page: z.number().int() }),
  /** A fact that the law asks for; `passed` are those that were passed over. `alone` asks for no further one. */
  z.object({
    screen: z.literal('askFact'),
    fact: z.string(),
    passed: z.array(z.string()),
    alone: z.boolean().optional(),
  }),
  /** What has been told of the organisation. */
  z.object({ screen: z.literal('ownFacts'), page: z.number().int() }),
  /** What it has to do by law in the months to come. */
  z.object({ screen: z.literal('duties'), months: z.number().int(), page: z.number().int() }),
  z.object({ screen: z.literal('trends') }),
] as const;
export type StatusPlace = z.infer<(typeof statusPlaces)[number]>;
