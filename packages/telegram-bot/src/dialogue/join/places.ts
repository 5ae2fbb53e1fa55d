import { z } from 'zod';

/** Who is at the door: with an invitation, or known by their telephone number. */
const comingBySchema = z.union([
  z.object({ codeHash: z.string() }),
  z.object({ person: z.string(), phoneHash: z.string() }),
]);

export const joinPlaces = [
  z.object({ screen: z.literal('join'), asked: z.literal('again').optional() }),
  /** Nothing is kept of somebody before they have agreed here. */
  z.object({ screen: z.literal('consent'), by: comingBySchema, again: z.boolean().optional() }),
  /** One telephone number, several people: which of them? */
  z.object({ screen: z.literal('samePhone'), people: z.array(z.string()), phoneHash: z.string() }),
  /** Another code, by somebody who is in. */
  z.object({ screen: z.literal('anotherCode') }),
] as const;
export type JoinPlace = z.infer<(typeof joinPlaces)[number]>;
