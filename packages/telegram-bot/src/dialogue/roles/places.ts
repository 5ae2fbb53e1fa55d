import { z } from 'zod';

export const rolesPlaces = [
  /** `needed` is the right that the role acted in lacks; roles that have it come first. */
  z.object({ screen: z.literal('roles'), needed: z.string().optional() }),
] as const;
export type RolesPlace = z.infer<(typeof rolesPlaces)[number]>;
