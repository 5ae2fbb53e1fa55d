import { formatPeriod, type MonthlyPeriod } from '@hoptac/core/time';
import { asksPicture, pictureButton } from '../picture';
import type { Button } from '../reply';
import { openExport } from '../exports/exports';
import { reachLine } from '../announcements/numbers';
import { placeNamed } from '../page';
import { lookUp } from '../query';
import { may } from '../rights';
import type { Language } from '../state';
import { go, type Context, type Flow, type Turn } from '../turn';
import type { View } from '../view';
import { sendPicture } from './board-picture';
import { boardYear } from './board-year';
import type { PlanBoardPlace } from './places';
import type { Board } from './queries';
import { coverageLines, rowLines } from './row-words';
import { typedPeriod } from './typed-period';
import { words } from './words';

type At = Extract<PlanBoardPlace, { screen: 'planBoard' }>;

/** Numbers in one row of buttons. */
const IN_A_ROW = 6;

/** A period beside its plan, of the alliance or of a place: a line or two for each indicator. */
export const planBoard: Flow<At> = {
  ownPeriods: true,
  draw(context, at) {
    const { state, view } = context;
    const found = lookUp(view, { kind: 'board', period: at.period, place: at.place });
    if ('load' in found) return found;
    const { answer } = found;
    return {
      text: describe(answer, context),
      buttons: [
        ...numbers(answer.report.rows.length),
        [pictureButton(context)],
        ...ways(context, at),
        [{ label: words[state.language].menu, action: 'menu' }],
      ],
    };
  },

  take(context, at, input) {
    const { state, view } = context;
    if (asksPicture(input)) return sendPicture(context, { of: 'board', period: at.period, place: at.place });
    if ('text' in input) {
      const found = lookUp(view, { kind: 'board', period: at.period, place: at.place });
      if ('load' in found) return found;
      const { rows } = found.answer.report;
      const named = placeNamed(input, rows.length);
      if (named !== undefined) return open(context, at, rows[named]!.indicator.code);
      const read = typedPeriod(context, input.text);
      return 'period' in read ? { state: go(state, { ...at, period: read.period }) } : { state, ...read };
    }
    const [what, which = ''] = input.action.split(':') as [string, string?];
    switch (what) {
      case 'year':
        return { state: go(state, { ...at, period: which as MonthlyPeriod }) };
      case 'periods':
        return { state: go(state, { ...at, screen: 'boardPeriods' }) };
      case 'places':
        return { state: go(state, { ...at, screen: 'boardPlaces', page: 1 }) };
      case 'report':
        return openExport(context, `report,${at.period},docx,${at.place ?? ''}`);
      case 'whole':
        return { state: go(state, { screen: 'planBoard', period: at.period }) };
      case 'row': {
        const found = lookUp(view, { kind: 'board', period: at.period, place: at.place });
        if ('load' in found) return found;
        const row = found.answer.report.rows[Number(which)];
        return row ? open(context, at, row.indicator.code) : { state };
      }
      default:
        return { state };
    }
  },
};

function open({ state }: Context, { period, place }: At, indicator: string): Turn {
  return {
    state: go(state, {
      screen: 'boardIndicator',
      period,
      ...(place !== undefined && { place }),
      indicator,
    }),
  };
}

function numbers(rows: number): Button[][] {
  const all = Array.from({ length: rows }, (_, row) => ({ label: `${row + 1}`, action: `row:${row}` }));
  return Array.from({ length: Math.ceil(rows / IN_A_ROW) }, (_, line) =>
    all.slice(line * IN_A_ROW, (line + 1) * IN_A_ROW),
  );
}

function ways({ state, view }: Context, { period, place }: At): Button[][] {
  const say = words[state.language];
  const latest = boardYear(view);
  const years = [latest - 1, latest].filter((year) => `${year}` !== period);
  const exports = may(view.person, 'review') || may(view.person, 'seeAll');
  return [
    [
      ...years.map((year) => ({ label: say.year(year), action: `year:${year}` })),
      { label: say.otherPeriod, action: 'periods' },
    ],
    [
      { label: say.places, action: 'places' },
      ...(place === undefined ? [] : [{ label: say.wholeAlliance, action: 'whole' }]),
    ],
    [
      ...(may(view.person, 'review') ? [{ label: say.missing, action: 'notReported' }] : []),
      ...(exports ? [{ label: say.excel, action: `export:plan,${period}` }] : []),
    ],
    exports ? [{ label: say.report, action: 'report' }] : [],
  ].filter((row) => row.length > 0);
}

function describe({ report, place, announced }: Board, { state: { language }, view }: Context): string {
  const say = words[language];
  const { exceeded, met, missed } = report.count;
  const judged = exceeded + met + missed > 0;
  const seen = { period: report.period, today: view.today, elements: view.elements, judged };
  const covered = report.rows.find(({ coverage }) => coverage !== undefined);
  const coverage = covered ? coverageLines(covered, language) : [];
  const reached = announced ? reachLine(announced, language) : '';
  return [
    say.title(formatPeriod(report.period, { language }), ownerOf(view, place)),
    summaryLine(report, language),
    '',
    ...report.rows.flatMap((row, index) => rowLines(row, index, seen, language)),
    ...(coverage.length > 0 ? ['', ...coverage] : []),
    ...(reached === '' ? [] : ['', reached]),
    ...(report.rows.length > 0 ? ['', say.which] : []),
  ].join('\n');
}

/** How many exceeded, met and missed; or that there is nothing to judge. */
export function summaryLine({ count, rows }: Board['report'], language: Language): string {
  const say = words[language];
  const { exceeded, met, missed, noData, noTarget } = count;
  if (exceeded + met + missed > 0)
    return [say.counts(exceeded, met, missed), say.open(noData, noTarget)].filter(Boolean).join(' · ');
  const known = rows.some(({ actual, target }) => actual !== undefined || target !== undefined);
  return known ? say.noTargets : say.nothing;
}

export function ownerOf({ allianceName }: View, place: { name: string } | undefined): string {
  return place ? place.name : allianceName;
}
