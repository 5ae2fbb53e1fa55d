import { z } from 'zod';

/** Set where others read along: it was said to the bot in a group. */
const group = z.literal(true).optional();

/** What came from a chat, in the words of no channel in particular. */
export const chatEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string(), sender: z.string(), group }),
  z.strictObject({ kind: z.literal('button'), data: z.string(), sender: z.string(), group }),
  /** A file with its content. Channels refuse what is larger than `LARGEST_DOCUMENT_BYTES`. */
  z.strictObject({ kind: z.literal('document'), name: z.string(), base64: z.base64(), sender: z.string() }),
  /** The person's own telephone number, shared by the channel's own means, which vouches for it. */
  z.strictObject({ kind: z.literal('phone'), phone: z.string(), sender: z.string() }),
  /**
   * A photograph, a sticker, a voice message: something the dialogue does not read; `notFetched` is a file that could not
   * be downloaded, `otherContact` somebody else's telephone number.
   */
  z.strictObject({
    kind: z.literal('unreadable'),
    what: z.enum(['photo', 'voice', 'tooLarge', 'notFetched', 'otherContact', 'other']).optional(),
    sender: z.string(),
  }),
]);
/** What somebody did in a chat: a text, a button, a file, a contact. */
export type ChatEvent = z.infer<typeof chatEventSchema>;

/** A filled form is some twenty kilobytes; a register of thousands of cooperatives stays below a megabyte. */
export const LARGEST_DOCUMENT_BYTES = 2_000_000;
