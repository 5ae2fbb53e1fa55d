import { go, type Entry } from '../turn';
import { startFounding } from './found/founding';

export const registerEntries: readonly Entry[] = [
  {
    action: 'register',
    right: 'keepRegister',
    spoken: ['so', 'so htx', 'so hop tac xa', 'danh sach htx', 'danh sach hop tac xa', 'don vi', 'register'],
    open: ({ state }) => ({ state: go(state, { screen: 'register', page: 1 }) }),
  },
  {
    /** One organisation: `organisation:cao-phong-htx-01`. */
    action: 'organisation',
    right: 'keepRegister',
    spoken: [],
    open: ({ state }, id = '') => ({ state: go(state, { screen: 'organisation', id }) }),
  },
  {
    action: 'found',
    right: 'keepRegister',
    spoken: ['thanh lap htx', 'thanh lap moi', 'them htx', 'thanh lap hop tac xa', 'new cooperative'],
    open: ({ state }) => ({ state: go(state, startFounding(state)) }),
  },
];
