import type { Look } from './look';

/** What carrying out a command works with: the chat it came from, and who is said to have done it. */
export interface Act extends Look {
  channel: string;
  chat: string;
  /** Id of the person, or of the chat where they are not known yet. */
  by: string;
  at: string;
  /** Begins the ids of what is written, the same when it is written again. */
  id: string;
}
