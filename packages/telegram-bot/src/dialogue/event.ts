import { z } from 'zod';

/** What came from a chat, in the words of no channel in particular. */
export const chatEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string(), sender: z.string() }),
  z.strictObject({ kind: z.literal('button'), data: z.string(), sender: z.string() }),
  /** A photograph, a sticker, a voice message: something the dialogue does not read. */
  z.strictObject({ kind: z.literal('unreadable'), sender: z.string() }),
]);
export type ChatEvent = z.infer<typeof chatEventSchema>;
