import { lookUp } from '../query';
import type { Entry } from '../turn';
import { words } from './words';

export const officerPageEntries: readonly Entry[] = [
  {
    /** A link to the page, told once and forgotten when it is sent; the person stays where they were. */
    action: 'openPage',
    right: 'openPage',
    spoken: [
      // As a command, which has no blanks; “trang” alone is one letter from “tháng”.
      'motrang',
      'mo trang',
      'mo trang can bo',
      'trang can bo',
      'trang web',
      'mo web',
      'officerpage',
      'open page',
      'officer page',
    ],
    open({ state, view }) {
      const say = words[state.language];
      const found = lookUp(view, { kind: 'pageLink' });
      if ('load' in found) return found;
      if (!found.answer) return { state, notice: say.notSet };
      const { url, miniApp, minutes, ...issued } = found.answer;
      return {
        state,
        notice: say.link(minutes, url),
        secret: true,
        ...(miniApp !== undefined && { miniApp: { label: say.miniApp, url: miniApp } }),
        commands: [{ kind: 'issuePageLink', ...issued }],
      };
    },
  },
  {
    action: 'closePages',
    right: 'openPage',
    spoken: ['thoat moi trang', 'thoat trang', 'dong trang', 'dong moi trang', 'close pages'],
    open: ({ state }) => ({
      state,
      notice: words[state.language].closed,
      commands: [{ kind: 'closePages' }],
    }),
  },
];
