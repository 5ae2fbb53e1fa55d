import { z } from 'zod';

export const menuPlaces = [
  z.object({ screen: z.literal('menu') }),
  /** What is needed seldom. */
  z.object({ screen: z.literal('more') }),
  z.object({ screen: z.literal('help') }),
] as const;
export type MenuPlace = z.infer<(typeof menuPlaces)[number]>;
