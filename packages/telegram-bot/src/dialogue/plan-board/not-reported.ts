import { formatPeriod, isMonth, monthOf, shiftMonth, type Month } from '@hoptac/core/time';
import { asksPicture, pictureButton } from '../picture';
import { lastMonth } from '../submit/draft';
import { pageOf, pageTurned } from '../page';
import { lookUp } from '../query';
import type { Button } from '../reply';
import type { Language } from '../state';
import { go, type Context, type Flow } from '../turn';
import { sendPicture } from './board-picture';
import type { PlanBoardPlace } from './places';
import type { Reporting } from './queries';
import { count } from './row-words';
import { typedPeriod } from './typed-period';
import { words } from './words';

type At = Extract<PlanBoardPlace, { screen: 'notReported' }>;

const ROWS = 25;
/** Places in one row of buttons, to look into one of them. */
const PLACES_IN_A_ROW = 2;

/** Who has not handed in a month, by place. */
export const notReported: Flow<At> = {
  right: 'review',
  ownPeriods: true,
  draw(context, at) {
    const { state, view } = context;
    const { language } = state;
    const say = words[language];
    const found = reporting(context, at);
    if ('load' in found) return found;
    const { answer } = found;
    const { shown, first, turning } = pageOf(answer.missing, at.page, language, ROWS);
    const lines = shown.map(({ name, placeName }, index) => {
      const where = placeName === answer.placeName ? '' : ` – ${placeName}`;
      return `${first + index + 1}. ${name}${where}`;
    });
    return {
      text: [
        say.missingTitle(formatPeriod(answer.month, { language }), answer.placeName ?? view.allianceName),
        reportedLine(answer, language),
        ...(answer.places.length > 0 && at.page === 1 ? ['', say.byPlace, ...byPlace(context, answer)] : []),
        ...(lines.length > 0 ? ['', ...lines] : []),
      ].join('\n'),
      buttons: [...(turning.length > 0 ? [turning] : []), ...ways(context, at, answer)],
    };
  },

  take(context, at, input) {
    const { state } = context;
    if (asksPicture(input))
      return sendPicture(context, { of: 'reporting', period: monthAt(at, context), place: at.place });
    const turned = pageTurned(input, at.page);
    if (turned !== undefined) return { state: go(state, { ...at, page: turned }) };
    if ('text' in input) {
      const read = typedPeriod(context, input.text);
      if (!('period' in read)) return { state, ...read };
      return { state: go(state, { ...at, period: read.period, page: 1 }) };
    }
    const [what, which = ''] = input.action.split(':') as [string, string?];
    if (what === 'of' && isMonth(which)) return { state: go(state, { ...at, period: which, page: 1 }) };
    if (what === 'in') {
      const found = reporting(context, at);
      if ('load' in found) return found;
      const place = found.answer.places[Number(which)]?.code;
      return { state: go(state, { ...at, ...(place !== undefined && { place }), page: 1 }) };
    }
    if (what === 'up') {
      const { place: _, ...all } = at;
      const own = context.view.person?.place;
      return { state: go(state, { ...all, ...(own !== undefined && { place: own }), page: 1 }) };
    }
    return { state };
  },
};

/** The last month of the period that is looked at. */
function monthAt({ period }: At, { view }: Context): Month {
  if (isMonth(period)) return period;
  const year = period.slice(0, 4);
  const last = `${year}-12` as Month;
  return last > lastMonth(view) ? lastMonth(view) : last;
}

function reporting(context: Context, at: At) {
  return lookUp(context.view, { kind: 'reporting', month: monthAt(at, context), place: at.place });
}

/** How many have reported, in a line. */
export function reportedLine({ reported, expected }: Reporting, language: Language): string {
  const say = words[language];
  if (expected === 0) return say.noneExpected;
  if (reported === expected) return say.allReported(count(expected, language));
  return say.reported(
    count(reported, language),
    count(expected, language),
    count(expected - reported, language),
  );
}

function byPlace({ state: { language } }: Context, { places }: Reporting): string[] {
  return places.map(({ name, reported, expected }) =>
    words[language].ofPlace(name, count(reported, language), count(expected, language)),
  );
}

function ways(context: Context, at: At, { month, places }: Reporting): Button[][] {
  const { state, view } = context;
  const say = words[state.language];
  const name = (of: Month) => formatPeriod(of, { language: state.language });
  const [before, after] = [shiftMonth(month, -1), shiftMonth(month, 1)];
  const lacking = places.flatMap(({ name: of, reported, expected }, index) =>
    reported < expected ? [{ label: `📍 ${of} (${expected - reported})`, action: `in:${index}` }] : [],
  );
  return [
    ...Array.from({ length: Math.ceil(lacking.length / PLACES_IN_A_ROW) }, (_, row) =>
      lacking.slice(row * PLACES_IN_A_ROW, (row + 1) * PLACES_IN_A_ROW),
    ),
    [
      { label: say.monthBefore(name(before)), action: `of:${before}` },
      ...(after <= monthOf(view.today)
        ? [{ label: say.monthAfter(name(after)), action: `of:${after}` }]
        : []),
    ],
    [
      ...(at.place !== view.person?.place ? [{ label: say.wholeAlliance, action: 'up' }] : []),
      pictureButton(context),
      { label: say.excel, action: `export:missing,${month}` },
    ],
    [
      { label: say.back, action: 'planBoard' },
      { label: say.menu, action: 'menu' },
    ],
  ];
}
