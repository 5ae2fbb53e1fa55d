import type { Entry } from '../turn';
import { goOn } from './unfinished';

export const unfinishedEntries: readonly Entry[] = [
  {
    /** What was begun and not ended: `continue`; the file that waits, `continue:file`; the plan, `continue:plan`. */
    action: 'continue',
    spoken: ['tiep tuc', 'lam tiep', 'viec do', 'viec dang do', 'lam do', 'dang lam do', 'continue', 'go on'],
    open: goOn,
  },
];
