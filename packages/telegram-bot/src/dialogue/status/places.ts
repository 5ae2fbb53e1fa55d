import { z } from 'zod';

export const statusPlaces = [z.object({ screen: z.literal('status') })] as const;
export type StatusPlace = z.infer<(typeof statusPlaces)[number]>;
