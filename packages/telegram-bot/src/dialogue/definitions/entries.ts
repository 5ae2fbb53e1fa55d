import { go, type Entry } from '../turn';

export const definitionsEntries: readonly Entry[] = [
  {
    action: 'definitions',
    right: 'keepIndicators',
    spoken: ['dinh nghia', 'dinh nghia chi tieu', 'bo chi tieu', 'definitions', 'indicators'],
    open: ({ state }) => ({
      state: go(state, { screen: 'definitions', list: 'indicators', page: 1 }),
    }),
  },
];
