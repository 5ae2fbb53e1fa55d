import type { Transaction } from '@hoptac/adapters/store';
import type { View } from '../dialogue/view';
import type { Alliance } from './alliance';

/** What looking something up works with. */
export interface Look {
  transaction: Transaction;
  alliance: Alliance;
  view: View;
  now: Date;
}
