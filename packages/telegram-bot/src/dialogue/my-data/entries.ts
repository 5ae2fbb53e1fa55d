import { go, type Entry } from '../turn';

export const myDataEntries: readonly Entry[] = [
  {
    action: 'myData',
    spoken: [
      'du lieu cua toi',
      'du lieu ca nhan',
      'thong tin cua toi',
      'quyen rieng tu',
      'xoa du lieu',
      'rut dong y',
      'rut lai dong y',
      'my data',
      'privacy',
    ],
    open: ({ state }) => ({ state: go(state, { screen: 'myData' }) }),
  },
  {
    action: 'leave',
    spoken: ['thoi vai', 'ban giao', 'roi', 'roi di', 'nghi viec', 'leave', 'hand over'],
    open: ({ state }) => ({ state: go(state, { screen: 'leave' }) }),
  },
];
