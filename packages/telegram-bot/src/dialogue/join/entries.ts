import { go, type Entry } from '../turn';

export const joinEntries: readonly Entry[] = [
  {
    action: 'anotherCode',
    spoken: ['ma moi', 'nhap ma', 'nhap ma moi', 'them vai', 'tham gia', 'code', 'enter code', 'join'],
    open: ({ state }) => ({ state: go(state, { screen: 'anotherCode' }) }),
  },
];
