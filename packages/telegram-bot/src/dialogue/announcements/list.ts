import { formatDate } from '@hoptac/core/time';
import { clipped } from '../clipped';
import { pageOf, pageTurned, placeNamed } from '../page';
import { lookUp } from '../query';
import type { Button } from '../reply';
import { may } from '../rights';
import { go, type Context, type Flow, type Turn } from '../turn';
import { count } from './numbers';
import type { AnnouncementPlace } from './places';
import type { AnnouncementLine } from './queries';
import { words } from './words';

type At = Extract<AnnouncementPlace, { screen: 'announcements' }>;

/** The announcements for me, unread first; for whoever announces, also all there are. */
export const list: Flow<At> = {
  draw(context, at) {
    const { state, view } = context;
    const found = foundAt(context, at);
    if ('load' in found) return found;
    const { language } = state;
    const say = words[language].list;
    const { shown, first, turning } = pageOf(found.answer, at.page, language);
    const unread = found.answer.filter((line) => isUnread(line)).length;
    const none = found.answer.length === 0;
    const counted = unread > 0 ? say.unread(count(unread, language)) : say.noneUnread;
    const announcer = may(view.person, 'announce');
    const ways: Button[] = [
      ...(none && at.search === undefined ? [] : [{ label: say.search, action: 'search' }]),
      ...(at.search === undefined ? [] : [{ label: say.everything, action: 'everything' }]),
    ];
    return {
      text: [
        at.all ? say.allTitle : say.title,
        ...(at.search === undefined ? [] : [none ? say.nothingFound(at.search) : say.found(at.search)]),
        ...(none && at.search === undefined ? [say.empty] : []),
        ...(none || at.all ? [] : [counted]),
        ...(none ? [] : [say.how]),
      ].join('\n'),
      buttons: [
        ...shown.map((line, index): Button[] => [
          { label: labelOf(line, first + index, at, language), action: `open:${first + index}` },
        ]),
        ...(turning.length > 0 ? [turning] : []),
        ...(ways.length > 0 ? [ways] : []),
        ...(announcer
          ? [
              [
                { label: say.write, action: 'announce' },
                at.all ? { label: say.mine, action: 'announcements' } : { label: say.sent, action: 'all' },
              ],
            ]
          : []),
        [{ label: words[language].menu, action: 'menu' }],
      ],
    };
  },

  take(context, at, input) {
    const { state } = context;
    const turned = pageTurned(input, at.page);
    if (turned !== undefined) return { state: go(state, { ...at, page: turned }) };
    const found = foundAt(context, at);
    if ('load' in found) return found;
    const position = placeNamed(input, found.answer.length);
    const action = 'action' in input ? input.action : position === undefined ? undefined : `open:${position}`;
    const [what = '', which] = action?.split(':') ?? [];
    const all = at.all ? { all: true } : {};
    switch (what) {
      case 'open': {
        const line = found.answer[Number(which)];
        return line ? { state: go(state, opened(line, at)) } : { state };
      }
      case 'search':
        return { state: go(state, { screen: 'announcementSearch', ...all }) };
      case 'everything':
        return { state: go(state, { screen: 'announcements', page: 1, ...all }) };
      case 'all':
        return { state: go(state, { screen: 'announcements', page: 1, all: true }) };
    }
    return 'text' in input ? searching(context, input.text, at.all) : { state };
  },
};

/** Asks what to search for. */
export const search: Flow<Extract<AnnouncementPlace, { screen: 'announcementSearch' }>> = {
  verbatim: true,
  draw({ state }, { all }) {
    const say = words[state.language];
    return {
      text: say.list.askSearch,
      buttons: [[{ label: say.back, action: all ? 'back' : 'announcements' }]],
    };
  },
  take(context, { all }, input) {
    if ('text' in input) return searching(context, input.text, all);
    return { state: go(context.state, { screen: 'announcements', page: 1, ...(all && { all }) }) };
  },
};

const LONGEST_SEARCH = 60;

function searching({ state }: Context, text: string, all: boolean | undefined): Turn {
  const wanted = text.trim().slice(0, LONGEST_SEARCH);
  return {
    state: go(state, {
      screen: 'announcements',
      page: 1,
      ...(wanted !== '' && { search: wanted }),
      ...(all && { all }),
    }),
  };
}

function foundAt({ view }: Context, { search: wanted, all }: At) {
  // Who may not announce any more sees their own.
  const every = all === true && may(view.person, 'announce');
  return lookUp(view, { kind: 'announcementsFor', all: every, search: wanted });
}

/** From all there are, one sees how far it came; from one's own, what it says. */
function opened({ id }: AnnouncementLine, { all }: At): AnnouncementPlace {
  return all
    ? { screen: 'announcementReach', announcement: id, page: 1 }
    : { screen: 'announcement', announcement: id };
}

const isUnread = ({ read, withdrawn }: AnnouncementLine) => !read && !withdrawn;
const LONGEST_LABEL = 60;

function labelOf(
  line: AnnouncementLine,
  position: number,
  { all }: At,
  language: Context['state']['language'],
): string {
  const say = words[language].list;
  const mark = !all && isUnread(line) ? '🔵 ' : '';
  const became = line.withdrawn ? ` (${say.withdrawn})` : line.edition > 1 ? ` (${say.corrected})` : '';
  const title = clipped(line.title, LONGEST_LABEL);
  return `${mark}${position + 1}. ${title} – ${formatDate(line.on)}${became}`;
}
