import { z } from 'zod';

/** A province, district or commune. `parent` is the place it lies in; the top has none. */
export const placeSchema = z.object({
  code: z.string().min(1),
  name: z.string().min(1),
  parent: z.string().optional(),
});
export type Place = z.infer<typeof placeSchema>;
