import { go, type Entry } from '../turn';
import { words } from './words';

export const menuEntries: readonly Entry[] = [
  {
    action: 'menu',
    spoken: ['menu', 'start', 'thoat', 've dau', 'bat dau', 'trang chu', 'xin chao', 'chao', 'hello', 'hi'],
    open: ({ state }) => ({ state: go(state, { screen: 'menu' }) }),
  },
  {
    action: 'more',
    spoken: ['viec khac', 'khac', 'them', 'more', 'other things'],
    open: ({ state }) => ({ state: go(state, { screen: 'more' }) }),
  },
  {
    action: 'help',
    spoken: ['help', 'huong dan', 'giup', 'giup do', 'tro giup', '?'],
    open: ({ state }) => ({ state: go(state, { screen: 'help' }) }),
  },
  {
    action: 'thanks',
    spoken: [
      'cam on',
      'cam on nhieu',
      'cam on rat nhieu',
      'ok cam on',
      'thanks',
      'thank you',
      'thank you very much',
    ],
    open: ({ state }) => ({ state, notice: words[state.language].welcome }),
  },
];
