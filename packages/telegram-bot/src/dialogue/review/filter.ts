import { formatPeriod, isMonth } from '@hoptac/core/time';
import { fold, parsePeriod } from '@hoptac/core/vi';
import { hears } from '../hears';
import { pageOf, pageTurned, placeNamed } from '../page';
import { lookUp } from '../query';
import { go, type Flow } from '../turn';
import type { QueueFilter, ReviewPlace } from './places';
import type { WaitingMonth } from './queries';
import { words } from './words';

type ReviewFilter = Extract<ReviewPlace, { screen: 'reviewFilter' }>;

const CHOOSE = 'choose:';

/** How much waits in each place, or of each month. */
export const reviewFilter: Flow<ReviewFilter> = {
  right: 'review',
  searches: true,
  draw({ state, view }, at) {
    const { language } = state;
    const say = words[language];
    const found = lookUp(view, { kind: 'reviewQueue' });
    if ('load' in found) return found;
    const page = pageOf(groups(found.answer.waiting, at.by), at.page, language);
    const rows = page.shown.map(({ value, name, count }, index) => {
      const called =
        at.by === 'month' && isMonth(value) ? formatPeriod(value, { language }) : name || say.noPlace;
      return [{ label: `${page.first + index + 1}. ${called} (${count})`, action: `${CHOOSE}${value}` }];
    });
    return {
      text: at.by === 'place' ? say.whichPlace : say.whichMonth,
      buttons: [
        ...rows,
        ...(page.turning.length > 0 ? [page.turning] : []),
        [
          { label: say.showAll, action: 'all' },
          { label: say.back, action: 'back' },
        ],
      ],
    };
  },

  take({ state, view }, at, input) {
    const { filter, by } = at;
    const toQueue = (wanted: QueueFilter) => ({
      state: go(state, { screen: 'reviewQueue', filter: wanted, page: 1 }),
    });
    const turned = pageTurned(input, at.page);
    if (turned !== undefined) return { state: go(state, { ...at, page: Math.max(1, turned) }) };
    const spoken = { back: ['quay lai', 'back'], all: ['tat ca', 'xem tat ca', 'bo loc', 'all'] };
    const action = 'action' in input ? input.action : hears(input.text, spoken);
    if (action === 'back') return toQueue(filter);
    if (action === 'all') return toQueue({});
    const found = lookUp(view, { kind: 'reviewQueue' });
    if ('load' in found) return found;
    const offered = groups(found.answer.waiting, by);
    const chosen =
      offered[placeNamed(input, offered.length) ?? -1] ??
      offered.find(({ value }) => action === `${CHOOSE}${value}`) ??
      ('text' in input ? groupCalled(offered, input.text, view.today) : undefined);
    return chosen
      ? toQueue({ ...filter, [by]: chosen.value })
      : { state, notice: words[state.language].chooseFromList };
  },
};

interface Group {
  value: string;
  name: string;
  count: number;
}

/** Places by name, months from the earliest. */
function groups(waiting: readonly WaitingMonth[], by: ReviewFilter['by']): Group[] {
  const found = new Map<string, Group>();
  for (const { place, placeName, period } of waiting) {
    const value = by === 'place' ? place : period;
    const group = found.get(value) ?? { value, name: by === 'place' ? placeName : period, count: 0 };
    found.set(value, { ...group, count: group.count + 1 });
  }
  return [...found.values()].sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1));
}

function groupCalled(
  offered: readonly Group[],
  text: string,
  today: Parameters<typeof parsePeriod>[1]['today'],
) {
  const read = parsePeriod(text, { today });
  const said = fold(text).trim();
  return offered.find(
    ({ value, name }) => (read.ok && value === read.period) || (said.length > 1 && fold(name).includes(said)),
  );
}
