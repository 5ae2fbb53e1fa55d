import { z } from 'zod';

export const joinPlaces = [
  z.object({ screen: z.literal('join'), wrongCodes: z.number().int(), wrongOn: z.string().optional() }),
] as const;
export type JoinPlace = z.infer<(typeof joinPlaces)[number]>;
