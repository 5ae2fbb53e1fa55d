import { go, type Entry } from '../turn';
import { boardYear } from './plan-board';

export const planBoardEntries: readonly Entry[] = [
  {
    action: 'planBoard',
    spoken: [
      'ke hoach',
      'bang ke hoach',
      'xem ke hoach',
      'chi tieu',
      'kehoach',
      'plan',
      'board',
      'plan board',
    ],
    open: ({ state, view }) => ({ state: go(state, { screen: 'planBoard', year: boardYear(view) }) }),
  },
];
