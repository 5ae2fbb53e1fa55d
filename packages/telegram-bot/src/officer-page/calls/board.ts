import {
  attainmentWords,
  showActual,
  showAttainment,
  showTarget,
  type PlanReportRow,
} from '@hoptac/core/plan';
import { formatPeriod, monthOf, monthsOf, periodRange, shiftMonth } from '@hoptac/core/time';
import { reachLine } from '../../dialogue/announcements/numbers';
import { indicatorLines } from '../../dialogue/plan-board/board-indicator';
import { ownerOf, summaryLine } from '../../dialogue/plan-board/plan-board';
import {
  count,
  coverageLines,
  growthLines,
  neededLine,
  type Seen,
} from '../../dialogue/plan-board/row-words';
import { reportedLine } from '../../dialogue/plan-board/not-reported';
import { words as boardWords } from '../../dialogue/plan-board/words';
import type { Language } from '../../dialogue/state';
import { throughYear } from '../../engine/look-ups/board-picture';
import {
  board as lookUpBoard,
  boardRanking,
  reporting as lookUpReporting,
} from '../../engine/look-ups/plan-board';
import { readYear } from '../../engine/plan-year';
import type { AskedRead, BoardRow } from '../contract';
import { answered, refused, type Answered, type Visit } from '../visit';
import { periodNamed, said } from './said';

/** A period beside its plan. */
export async function board(visit: Visit, { period, place }: AskedRead<'board'>): Promise<Answered<'board'>> {
  const { view, language } = visit;
  const found = await lookUpBoard(visit, { kind: 'board', period, place });
  if (place !== undefined && !found.place) return refused('notFound');
  const { report, announced } = found;
  const covered = report.rows.find(({ coverage }) => coverage !== undefined);
  const seen = seenAt(visit, period, isJudged(report.rows));
  return answered<'board'>({
    title: boardWords[language].title(formatPeriod(period, { language }), ownerOf(view, found.place)),
    period: periodNamed(period, language),
    ...(found.place && { place: { code: found.place.code, name: found.place.name } }),
    summary: summaryLine(report, language),
    count: report.count,
    rows: report.rows.map((row, index) => rowOf(row, index, seen, language)),
    notes: [
      ...(covered ? coverageLines(covered, language) : []),
      ...[announced ? reachLine(announced, language) : ''].filter(Boolean),
    ],
  });
}

/** One indicator closely, and its year month by month. */
export async function indicator(
  visit: Visit,
  { period, place, indicator: code }: AskedRead<'indicator'>,
): Promise<Answered<'indicator'>> {
  const { view, language, alliance } = visit;
  const found = await lookUpBoard(visit, { kind: 'board', period, place });
  const index = found.report.rows.findIndex((one) => one.indicator.code === code);
  const row = found.report.rows[index];
  if (!row || (place !== undefined && !found.place)) return refused('notFound');
  const { year } = periodRange(period);
  const records = await readYear(visit.transaction, alliance, year);
  const drawn = await throughYear(visit, records, { indicator: row.indicator, year, place });
  const seen = seenAt(visit, period, true);
  const show = (value: number | undefined) =>
    said(value, value === undefined ? undefined : showActual(row.indicator, value, { language }));
  return answered<'indicator'>({
    title: boardWords[language].title(formatPeriod(period, { language }), ownerOf(view, found.place)),
    period: periodNamed(period, language),
    ...(found.place && { place: { code: found.place.code, name: found.place.name } }),
    row: rowOf(row, index, seen, language),
    notes: indicatorLines(row, language),
    overTime: drawn.overTime === 'sum' ? 'sum' : 'last',
    months: monthsOf(`${year}`).map((month, at) => {
      const planned = drawn.plan?.[at];
      return {
        month: periodNamed(month, language),
        actual: show(drawn.months[at]),
        planned: said(
          planned,
          planned === undefined ? undefined : showTarget(row.indicator, planned, { language }),
        ),
        lastYear: show(drawn.lastYear?.[at]),
      };
    }),
  });
}

/** The places right below, the best first. */
export async function ranking(
  visit: Visit,
  { period, place, indicator: code }: AskedRead<'ranking'>,
): Promise<Answered<'ranking'>> {
  const { language, alliance } = visit;
  const say = boardWords[language];
  const asked = alliance.indicators.find((one) => one.code === code);
  if (!asked) return refused('notFound');
  const { by, ranked } = await boardRanking(visit, { kind: 'boardRanking', period, place, indicator: code });
  return answered<'ranking'>({
    title: say.rankingTitle(asked.name[language], formatPeriod(period, { language })),
    by: ranked.length === 0 ? say.nothingToRank : by === 'value' ? say.byValue : say.byAttainment,
    rows: ranked.map(({ rank, unit, name, ...row }) => ({
      ...(rank !== undefined && { rank }),
      code: unit,
      name,
      ...judgedOf(row, language),
    })),
  });
}

/** Who has handed in a month. */
export async function reporting(
  visit: Visit,
  { month, place }: AskedRead<'reporting'>,
): Promise<Answered<'reporting'>> {
  const { view, language } = visit;
  if (month > monthOf(view.today)) return refused('notFound');
  const found = await lookUpReporting(visit, {
    kind: 'reporting',
    month,
    place: place ?? view.person?.place,
  });
  const say = boardWords[language];
  const [earlier, later] = [shiftMonth(month, -1), shiftMonth(month, 1)];
  return answered<'reporting'>({
    title: say.missingTitle(formatPeriod(month, { language }), found.placeName ?? view.allianceName),
    month: periodNamed(month, language),
    earlier: periodNamed(earlier, language),
    ...(later <= monthOf(view.today) && { later: periodNamed(later, language) }),
    ...(found.placeName !== undefined && { placeName: found.placeName }),
    reported: found.reported,
    expected: found.expected,
    summary: reportedLine(found, language),
    places: found.places.map((one) => ({
      ...one,
      words: say.ofPlace(one.name, count(one.reported, language), count(one.expected, language)),
    })),
    missing: found.missing,
  });
}

function rowOf(row: PlanReportRow, index: number, seen: Seen, language: Language): BoardRow {
  const { indicator, before, target, sampleTarget, reason, notPhased, status } = row;
  return {
    number: index + 1,
    code: indicator.code,
    name: indicator.name[language],
    status,
    ...judgedOf(row, language),
    target: said(
      target,
      target === undefined ? undefined : showTarget(indicator, target, { language, actual: row.actual }),
    ),
    sampleTarget,
    before: said(
      before,
      before === undefined ? undefined : showActual(indicator, before, { language, target }),
    ),
    growth: growthLines(row, language).join(' '),
    remarks: [
      ...(reason && status === 'missed' ? [boardWords[language].reason(reason[language])] : []),
      ...(notPhased ? [notPhased[language]] : []),
      ...neededLine(row, seen, language),
    ],
  };
}

/** What was reached and how it stands beside its plan, in the words of the board's line. */
function judgedOf(
  row: Pick<PlanReportRow, 'indicator' | 'actual' | 'target' | 'percent'> &
    Parameters<typeof attainmentWords>[0],
  language: Language,
): Pick<BoardRow, 'actual' | 'percent' | 'attainment'> {
  const { indicator, actual, target, percent } = row;
  return {
    actual: said(
      actual,
      actual === undefined ? undefined : showActual(indicator, actual, { language, target }),
    ),
    percent: said(percent, showAttainment(row, { language })),
    attainment: attainmentWords(row, { language }),
  };
}

function isJudged(rows: readonly PlanReportRow[]): boolean {
  return rows.some(({ status }) => status !== 'noData' && status !== 'noTarget');
}

function seenAt({ view }: Visit, period: Seen['period'], judged: boolean): Seen {
  return { period, today: view.today, elements: view.elements, judged };
}
