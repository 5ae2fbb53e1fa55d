import { go, type Entry } from '../turn';
import { draftOf, nextStep } from './draft';
import { openRead, READ } from './one';
import { words } from './words';

export const announcementEntries: readonly Entry[] = [
  {
    action: 'announcements',
    spoken: ['thong bao', 'cac thong bao', 'xem thong bao', 'thongbao', 'announcements'],
    open: ({ state }) => ({ state: go(state, { screen: 'announcements', page: 1 }) }),
  },
  { action: 'read', spoken: READ, open: openRead },
  {
    action: 'announce',
    right: 'announce',
    spoken: [
      'soan thong bao',
      'gui thong bao',
      'viet thong bao',
      'dang thong bao',
      'ra thong bao',
      'announce',
    ],
    open({ state }) {
      const draft = draftOf(state);
      const begun = draft.title !== undefined;
      return {
        state: go(state, nextStep(draft)),
        ...(begun && { notice: `${words[state.language].write.resumed} “${draft.title}”` }),
      };
    },
  },
  {
    /** How far an announcement has come, `reach:2024-3`; without one, all there are. */
    action: 'reach',
    right: 'announce',
    spoken: ['thong bao da gui', 'da doc chua', 'ai da doc', 'reach'],
    open: ({ state }, announcement) => ({
      state: go(
        state,
        announcement === undefined
          ? { screen: 'announcements', page: 1, all: true }
          : { screen: 'announcementReach', announcement, page: 1 },
      ),
    }),
  },
];
