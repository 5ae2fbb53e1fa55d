import { z } from 'zod';

export const myDataPlaces = [
  z.object({ screen: z.literal('myData') }),
  z.object({ screen: z.literal('myTrail'), page: z.number().int() }),
  z.object({ screen: z.literal('myName') }),
  z.object({ screen: z.literal('leave') }),
  /** The role, as `roleKey` names it. */
  z.object({ screen: z.literal('leaveSure'), role: z.string() }),
  z.object({ screen: z.literal('withdrawConsent') }),
  /** Asked twice: by a button, and by a word. */
  z.object({ screen: z.literal('erase'), sure: z.boolean() }),
] as const;
export type MyDataPlace = z.infer<(typeof myDataPlaces)[number]>;
