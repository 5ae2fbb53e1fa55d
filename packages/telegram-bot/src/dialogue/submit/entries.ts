import { isMonth } from '@hoptac/core/time';
import { go, type Entry } from '../turn';

export const submitEntries: readonly Entry[] = [
  {
    action: 'submit',
    right: 'submit',
    spoken: [
      'gui',
      'gui so lieu',
      'nhap',
      'nhap so lieu',
      'bao cao',
      'nop so lieu',
      'sua so lieu',
      'sua',
      'send',
      'submit',
    ],
    open: ({ state }) => ({ state: go(state, { screen: 'chooseMonth' }) }),
  },
  {
    /** A month as it stands, to go on with or to correct: `resume:2024-03`. */
    action: 'resume',
    right: 'submit',
    spoken: [],
    open: ({ state }, month = '') => ({
      state: isMonth(month) ? go(state, { screen: 'review', period: month }) : state,
    }),
  },
];
