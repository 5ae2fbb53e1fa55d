import { formatDate, formatPeriod, vietnamDate } from '@hoptac/core/time';
import { hears } from '../hears';
import { pageOf, pageTurned, placeNamed } from '../page';
import { lookUp } from '../query';
import type { Button } from '../reply';
import { go, type Flow } from '../turn';
import { openApproveAll } from './approve-all';
import type { ReviewPlace } from './places';
import { searchQueue } from './queue-search';
import { drawEmpty, filterButtons, filterWords } from './queue-words';
import { fits, monthKey, monthNamed, openReview } from './waiting';
import { words } from './words';

type ReviewQueue = Extract<ReviewPlace, { screen: 'reviewQueue' }>;

const OPEN = 'open:';
const ROWS = 8;
const IN_A_ROW = 4;

const SPOKEN = {
  first: ['duyet', 'duyet lan luot', 'bat dau duyet', 'begin'],
  approveAll: ['duyet het', 'duyet tat ca', 'approve all'],
  byPlace: ['loc theo dia ban', 'dia ban', 'theo dia ban', 'huyen', 'xa', 'place', 'places'],
  byMonth: ['loc theo thang', 'thang', 'theo thang', 'month', 'months'],
  all: ['bo loc', 'tat ca', 'xem tat ca', 'all'],
};

/** What waits for review, what was handed in first before the others. */
export const reviewQueue: Flow<ReviewQueue> = {
  right: 'review',
  searches: true,
  ownWords: ['reviewQueue'],
  draw(context, at) {
    const { view } = context;
    const found = lookUp(view, { kind: 'reviewQueue' });
    if ('load' in found) return found;
    const waiting = found.answer.waiting.filter((month) => fits(month, at.filter));
    if (waiting.length === 0) return drawEmpty(context, at.filter, found.answer);
    const page = pageOf(waiting, at.page, context.state.language, ROWS);
    const doubts = lookUp(view, { kind: 'reviewDoubts', months: page.shown.map((month) => monthKey(month)) });
    if ('load' in doubts) return doubts;
    const say = words[context.state.language];
    const { language } = context.state;
    const lines = page.shown.map((month, index) => {
      const count = doubts.answer[monthKey(month)] ?? 0;
      return say.waitingLine(page.first + index + 1, {
        mark: count > 0 ? '⚠️ ' : '',
        name: month.name,
        month: formatPeriod(month.period, { language }),
        place: month.placeName,
        sent: formatDate(vietnamDate(new Date(month.at))),
        version: month.version,
        own: month.own,
      });
    });
    const numbers = page.shown.map((month, index): Button => ({
      label: `${page.first + index + 1}`,
      action: `${OPEN}${monthKey(month)}`,
    }));
    const rows: Button[][] = [];
    for (let from = 0; from < numbers.length; from += IN_A_ROW)
      rows.push(numbers.slice(from, from + IN_A_ROW));
    const marked = Object.values(doubts.answer).some((count) => count > 0);
    return {
      text: [
        say.waiting(waiting.length, filterWords(context, at.filter, found.answer.waiting)),
        '',
        ...lines,
        '',
        ...(marked ? [say.markMeans] : []),
        say.pressNumber,
      ].join('\n'),
      buttons: [
        [{ label: say.oneByOne, action: 'first' }],
        ...rows,
        ...(page.turning.length > 0 ? [page.turning] : []),
        [{ label: say.approveAll, action: 'approveAll' }],
        filterButtons(context, at.filter),
        [{ label: say.menu, action: 'menu' }],
      ],
    };
  },

  take(context, at, input) {
    const { state, view } = context;
    const { filter } = at;
    const found = lookUp(view, { kind: 'reviewQueue' });
    if ('load' in found) return found;
    const all = found.answer.waiting;
    const waiting = all.filter((month) => fits(month, filter));
    const turned = pageTurned(input, at.page);
    if (turned !== undefined) return { state: go(state, { ...at, page: Math.max(1, turned) }) };
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    if (action === 'first') {
      const first = waiting.find(({ own }) => !own) ?? waiting[0];
      return first ? openReview(context, first, filter) : { state };
    }
    if (action === 'approveAll') return openApproveAll(context, filter, waiting);
    if (action === 'byPlace' || action === 'byMonth') {
      const by = action === 'byPlace' ? 'place' : 'month';
      return { state: go(state, { screen: 'reviewFilter', filter, by, page: 1 }) };
    }
    if (action === 'all') return { state: go(state, { screen: 'reviewQueue', filter: {}, page: 1 }) };
    const pressed = action?.startsWith(OPEN) ? monthNamed(action.slice(OPEN.length)) : undefined;
    const named = pressed ?? waiting[placeNamed(input, waiting.length) ?? -1];
    if (named) return openReview(context, named, filter);
    return 'text' in input ? searchQueue(context, filter, input.text, all) : { state };
  },
};
