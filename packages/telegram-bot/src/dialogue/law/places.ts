import { z } from 'zod';

export const lawPlaces = [
  z.object({ screen: z.literal('law') }),
  /** What a question about the law may mean. */
  z.object({ screen: z.literal('lawTopics'), question: z.string() }),
  /** `question` says the day and the case; it is empty where a topic was chosen without one. */
  z.object({ screen: z.literal('lawAnswer'), topic: z.string(), question: z.string() }),
] as const;
export type LawPlace = z.infer<(typeof lawPlaces)[number]>;
