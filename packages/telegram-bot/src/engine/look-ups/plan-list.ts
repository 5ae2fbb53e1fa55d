import type { ListColumn, ListCell, List, Summary } from '@hoptac/adapters/spreadsheet';
import { measureUnitNames, type Indicator } from '@hoptac/core/indicators';
import { placesOn } from '@hoptac/core/organisation';
import { showTarget, type AttainmentStatus, type PlanReport, type PlanReportRow } from '@hoptac/core/plan';
import { formatDate, formatPeriod, periodRange } from '@hoptac/core/time';
import type { QueryOf } from '../../dialogue/query';
import { fileWords } from '../../dialogue/exports/file-words';
import type { Language } from '../../dialogue/state';
import type { Look } from '../look';
import { readYear } from '../plan-year';
import { below } from './plan-board';

/** Columns of the plan list that formulas speak of. */
const [TARGET, ACTUAL, STANDING, BEFORE] = [2, 4, 7, 8];
const JUDGED = ['exceeded', 'met', 'missed', 'noData'] as const;

/** The plan board as a list whose percentages and counts go on computing, and the same by place. */
export async function planLists(
  look: Look,
  { period, language }: QueryOf<'exportMade'>,
): Promise<[List, ...List[]]> {
  const { alliance, view, transaction } = look;
  const { year, to } = periodRange(period);
  const { report, reportsOf, territory } = await readYear(transaction, alliance, year);
  const seen = { period, today: view.today };
  const board = report(alliance.indicators, seen);
  const rows = board.rows.filter(({ target, actual }) => target !== undefined || actual !== undefined);
  const places = below(placesOn(territory, to < view.today ? to : view.today), undefined);
  const byPlace = reportsOf(
    places.map(({ code }) => code),
    rows.map(({ indicator }) => indicator),
    seen,
  );
  const named = places.map(({ name }, at) => ({ name, report: byPlace[at]! }));
  const first = boardList(look, rows, { period, language });
  return named.length === 0 || rows.length === 0
    ? [first]
    : [first, placesList(look, rows, named, { period, language })];
}

type Shown = Pick<QueryOf<'exportMade'>, 'period' | 'language'>;

function boardList(
  { alliance, view }: Look,
  rows: readonly PlanReportRow[],
  { period, language }: Shown,
): List {
  const say = fileWords[language];
  return {
    name: say.names.plan,
    title: say.planTitle(formatPeriod(period, { language }), alliance.name),
    note: say.planNote(formatDate(view.today)),
    columns: [
      { heading: say.indicator, width: 44 },
      { heading: say.measure, width: 16 },
      { heading: say.target, width: 18, format: 'rounded' },
      { heading: say.targetInWords, width: 22 },
      { heading: say.actual, width: 18, format: 'rounded' },
      { heading: say.percent, unit: '%', width: 11, format: 'percent' },
      { heading: say.difference, width: 16, format: 'rounded' },
      { heading: say.standing, width: 18 },
      { heading: say.before, width: 18, format: 'rounded' },
      { heading: say.besideBefore, unit: '%', width: 13, format: 'percent' },
    ],
    rows: rows.map((row) => rowOf(row, language)),
    below: JUDGED.map((status): Summary => ({
      label: say.counted[status],
      value: rows.filter((row) => row.status === status).length,
      formula: (cells) => `COUNTIF(${cells(STANDING)},"${say.standings[status]}")`,
    })),
  };
}

function rowOf(row: PlanReportRow, language: Language): ListCell[] {
  const { indicator, target, actual, percent, difference, status, before } = row;
  const say = fileWords[language];
  const single = typeof target === 'number';
  const numbers = (at: (column: number) => string, ...columns: number[]) =>
    `COUNT(${columns.map(at).join(',')})=${columns.length}`;
  return [
    indicator.name[language],
    measureUnitNames[indicator.unit][language],
    single ? target : null,
    target === undefined ? null : showTarget(indicator, target, { language }),
    actual ?? null,
    single
      ? {
          value: percent ?? '',
          formula: (at) =>
            `IF(${numbers(at, TARGET, ACTUAL)},IF(${at(TARGET)}>0,${at(ACTUAL)}*100/${at(TARGET)},""),"")`,
        }
      : null,
    single
      ? {
          value: difference ?? '',
          formula: (at) => `IF(${numbers(at, TARGET, ACTUAL)},${at(ACTUAL)}-${at(TARGET)},"")`,
        }
      : (difference ?? null),
    standingCell(row, status, say.standings),
    before ?? null,
    {
      value: actual === undefined || before === undefined || before <= 0 ? '' : (actual * 100) / before,
      formula: (at) =>
        `IF(${numbers(at, ACTUAL, BEFORE)},IF(${at(BEFORE)}>0,${at(ACTUAL)}*100/${at(BEFORE)},""),"")`,
    },
  ];
}

/** Judged as `attainment` judges: above the target is beyond it where more is better, and short of it where less is. */
function standingCell(
  { target, indicator }: PlanReportRow,
  status: AttainmentStatus,
  standings: Readonly<Record<AttainmentStatus, string>>,
): ListCell {
  if (target === undefined) return standings[status];
  const { exceeded, met, missed, noData } = standings;
  const judged = (at: (column: number) => string) => {
    const [a, t] = [at(ACTUAL), at(TARGET)];
    if (typeof target === 'object')
      return `IF(AND(${a}>=${target.from},${a}<=${target.to}),"${met}","${missed}")`;
    const [above, under] =
      indicator.better === 'higher'
        ? [exceeded, missed]
        : indicator.better === 'lower'
          ? [missed, exceeded]
          : [missed, missed];
    return `IF(${a}>${t},"${above}",IF(${a}=${t},"${met}","${under}"))`;
  };
  return {
    value: standings[status],
    formula: (at) => `IF(ISNUMBER(${at(ACTUAL)}),${judged(at)},"${noData}")`,
  };
}

/** Places down, indicators across; what adds up to the whole has its sum below, the rest the value of the whole. */
function placesList(
  { alliance, view }: Look,
  rows: readonly PlanReportRow[],
  places: readonly { name: string; report: PlanReport }[],
  { period, language }: Shown,
): List {
  const say = fileWords[language];
  const columns = rows.map(({ indicator, actual }, at): ListColumn => {
    const values = places.map(({ report }) => report.rows[at]?.actual);
    const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
    return {
      heading: indicator.name[language],
      unit: measureUnitNames[indicator.unit][language],
      width: 17,
      format: 'rounded',
      total: isAdded(indicator) && sum === actual ? 'sum' : { value: actual ?? null },
    };
  });
  return {
    name: say.names.byPlace,
    title: say.byPlaceTitle(formatPeriod(period, { language }), alliance.name),
    note: say.byPlaceNote(formatDate(view.today)),
    columns: [{ heading: say.place, width: 24 }, ...columns],
    rows: places.map(({ name, report }) => [name, ...report.rows.map(({ actual }) => actual ?? null)]),
    total: say.whole,
  };
}

/** Whether the values of places add up to that of the whole; a ratio's do not, whatever their sum may be. */
function isAdded({ formula }: Indicator): boolean {
  return !['ratio', 'share', 'average', 'growth'].includes(formula.kind);
}
