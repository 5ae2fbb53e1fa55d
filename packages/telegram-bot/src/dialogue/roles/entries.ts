import { go, type Entry } from '../turn';

export const rolesEntries: readonly Entry[] = [
  {
    action: 'roles',
    spoken: [
      'doi vai',
      'vai',
      'vai cua toi',
      'vai tro',
      'chon vai',
      'doi hop tac xa',
      'doi htx',
      'change role',
      'switch role',
      'roles',
    ],
    open: ({ state }) => ({ state: go(state, { screen: 'roles' }) }),
  },
];
