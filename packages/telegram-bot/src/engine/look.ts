import type { Transaction } from '@hoptac/adapters/store';
import type { View } from '../dialogue/view';
import type { Alliance } from './alliance';

/** What looking something up works with. */
export interface Look {
  transaction: Transaction;
  alliance: Alliance;
  view: View;
  now: Date;
  /** The chat that asks. */
  channel: string;
  chat: string;
  /** Bytes that nobody can foresee, for invitation codes. */
  random: Random;
}

export type Random = (count: number) => Uint8Array;
