import { go, type Entry } from '../turn';

export const lawEntries: readonly Entry[] = [
  {
    action: 'law',
    spoken: [
      'luat',
      'hoi luat',
      'tra luat',
      'luat htx',
      'luat hop tac xa',
      'hoi ve luat',
      'law',
      'ask the law',
    ],
    open: ({ state }) => ({ state: go(state, { screen: 'law' }) }),
  },
];
