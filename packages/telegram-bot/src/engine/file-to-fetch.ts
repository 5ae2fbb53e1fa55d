import { z } from 'zod';
import { chatEventSchema } from '../dialogue/event';

/** A file that a channel keeps for us: taken in by its name, and fetched when its message's turn comes. */
const fileToFetchSchema = z.strictObject({
  kind: z.literal('file'),
  /** The channel's own name for it. */
  id: z.string(),
  name: z.string(),
  /** Bytes, where the channel tells. */
  size: z.number().optional(),
  sender: z.string(),
});
/** A file that is at the channel and has to be fetched. */
export type FileToFetch = z.infer<typeof fileToFetchSchema>;

/** What stands in the inbox. */
export const incomingSchema = z.union([chatEventSchema, fileToFetchSchema]);
export type Incoming = z.infer<typeof incomingSchema>;
