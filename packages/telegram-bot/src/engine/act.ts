import type { Look } from './look';

/** What carrying out a command works with, and who is said to have done it. */
export interface Act extends Look {
  /** Id of the person, or one made for them where they are not known yet. */
  by: string;
  at: string;
  /** Begins the ids of what is written, the same when it is written again. */
  id: string;
  /** Done in the same transaction once the message is answered and finished, in this order. */
  afterwards: (() => Promise<void>)[];
}
