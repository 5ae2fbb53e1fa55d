import { go, type Entry } from '../turn';

export const statusEntries: readonly Entry[] = [
  {
    action: 'status',
    spoken: [
      'tinh hinh',
      'tinh hinh htx',
      'tinh hinh htx cua toi',
      'htx cua toi',
      'trang thai',
      'tinhhinh',
      'status',
    ],
    open: ({ state }) => ({ state: go(state, { screen: 'status' }) }),
  },
];
