import { z } from 'zod';
import { isMonth, monthsOf, shiftMonth, type Month, type Period } from '../time';

/**
 * Monthly figures in columns: for each data element one number for every organisation and month, `NaN` where nothing was
 * reported. A column is cut into blocks of `FIGURES_BLOCK` organisations, so that corrected figures share all blocks but
 * one with those before; in its block organisation `o` and month `m` stand at `(o % FIGURES_BLOCK) * months.length + m`.
 * Figures are never changed: `amendFigures` gives others.
 */
export interface Figures {
  organisations: readonly string[];
  months: readonly Month[];
  columns: ReadonlyMap<string, readonly Float64Array[]>;
  knowledge: Knowledge;
}

/** What is known of when the figures were sent. */
export interface Knowledge {
  /** Reports sent after this instant were left out. */
  knownOn?: string;
  /**
   * Whether corrections that came late are in the figures: `included` when every version that was given counts, `leftOut`
   * when only those known on a day do, `unknown` when the reports do not say when they were sent.
   */
  lateCorrections: 'included' | 'leftOut' | 'unknown';
}

/** Organisations in a block of a column. */
export const FIGURES_BLOCK = 256;

/** What one organisation reported for one month; an element that is absent is unknown. */
export const monthlyReportSchema = z.object({
  organisation: z.string().min(1),
  period: z.custom<Month>(isMonth, 'Expected a month, YYYY-MM'),
  values: z.record(z.string(), z.number()),
  /** When it was sent, ISO 8601 in UTC as a store writes it: `2023-10-05T01:00:00.000Z`. */
  at: z.string().optional(),
});
/** What one organisation reported for one month; an element that is absent is unknown. */
export type MonthlyReport = Readonly<z.infer<typeof monthlyReportSchema>>;

/**
 * Lays monthly reports out in columns. `period` may be two months, the first and the last, where figures of several years
 * are needed, as growth does. Reports of other organisations, months or elements are left out.
 *
 * Several versions of an organisation's month may be given: the one sent last stands, with `knownOn` the last sent by that
 * instant; of reports that do not say when they were sent, the later one in the list. Throws a RangeError when `knownOn` is
 * asked of a report that does not say.
 *
 * @example
 * figuresFrom({
 *   organisations: ['a'],
 *   period: '2023',
 *   elements: ['revenue'],
 *   reports: [
 *     { organisation: 'a', period: '2023-01', values: { revenue: 5 }, at: '2023-02-05T01:00:00.000Z' },
 *     { organisation: 'a', period: '2023-01', values: { revenue: 7 }, at: '2024-01-20T01:00:00.000Z' },
 *   ],
 *   knownOn: '2023-12-31T17:00:00.000Z',
 * }); // revenue of January is 5, and `knowledge.lateCorrections` is 'leftOut'
 */
export function figuresFrom(request: {
  organisations: readonly string[];
  period: Period | { from: Month; to: Month };
  elements: readonly string[];
  reports: Iterable<MonthlyReport>;
  knownOn?: string;
}): Figures {
  const { organisations, period, elements, reports, knownOn } = request;
  const months = monthsIn(period);
  // Most elements are reported by nobody: those share one column of nothing.
  const nothing = emptyColumn(organisations.length, months.length);
  const columns = new Map(elements.map((element) => [element, nothing]));
  const rowOf = new Map(organisations.map((organisation, row) => [organisation, row]));
  const monthAt = new Map(months.map((month, at) => [month, at]));
  const sentAt = new Map<number, string>();
  const filled = new Uint8Array(organisations.length * months.length);
  let dated = true;

  function ownColumn(element: string, blocks: Float64Array[]): Float64Array[] {
    if (blocks !== nothing) return blocks;
    const own = emptyColumn(organisations.length, months.length);
    columns.set(element, own);
    return own;
  }

  for (const { organisation, period: month, values, at } of reports) {
    const [row, column] = [rowOf.get(organisation), monthAt.get(month)];
    if (row === undefined || column === undefined) continue;
    const cell = row * months.length + column;
    if (at === undefined) {
      if (knownOn !== undefined)
        throw new RangeError(`The report of ${organisation} for ${month} does not say when it was sent.`);
      dated = false;
    } else {
      const before = sentAt.get(cell);
      if ((knownOn !== undefined && at > knownOn) || (before !== undefined && at < before)) continue;
      sentAt.set(cell, at);
    }
    const [block, place] = [blockOf(row), placeIn(row, column, months.length)];
    // Of an earlier version of the month nothing stays.
    if (filled[cell] === 1)
      for (const blocks of columns.values()) if (blocks !== nothing) blocks[block]![place] = Number.NaN;
    filled[cell] = 1;
    for (const element of Object.keys(values)) {
      const blocks = columns.get(element);
      if (blocks) ownColumn(element, blocks)[block]![place] = values[element]!;
    }
  }
  const lateCorrections = knownOn !== undefined ? 'leftOut' : dated ? 'included' : 'unknown';
  return figures(organisations, months, columns, {
    lateCorrections,
    ...(knownOn !== undefined && { knownOn }),
  });
}

/**
 * The figures with reports put in the place of earlier ones, sharing with them all that is the same. Reports of other
 * organisations or months are left out.
 */
export function amendFigures(before: Figures, reports: readonly MonthlyReport[]): Figures {
  const { organisations, months, knowledge } = before;
  const columns = new Map([...before.columns].map(([element, blocks]) => [element, [...blocks]]));
  const own = new Set<number>();
  for (const { organisation, period, values } of reports) {
    const [row, column] = [organisations.indexOf(organisation), months.indexOf(period)];
    if (row < 0 || column < 0) continue;
    const block = blockOf(row);
    for (const [element, blocks] of columns) {
      if (!own.has(block)) blocks[block] = blocks[block]!.slice();
      blocks[block]![placeIn(row, column, months.length)] = values[element] ?? Number.NaN;
    }
    own.add(block);
  }
  return figures(organisations, months, columns, knowledge);
}

/** The same figures with their organisations in another order; of organisations that had none, nothing is known. */
export function arrangeFigures(before: Figures, organisations: readonly string[]): Figures {
  const { months, knowledge } = before;
  if (inSameOrder(before.organisations, organisations)) return before;
  const width = months.length;
  const rowOf = new Map(before.organisations.map((organisation, row) => [organisation, row]));
  const rows = Int32Array.from(organisations, (organisation) => rowOf.get(organisation) ?? -1);
  const arranged = [...before.columns].map(([element, blocks]) => {
    const column = emptyColumn(organisations.length, width);
    for (const [to, from] of rows.entries()) {
      if (from < 0) continue;
      const start = placeIn(from, 0, width);
      column[blockOf(to)]!.set(blocks[blockOf(from)]!.subarray(start, start + width), placeIn(to, 0, width));
    }
    return [element, column] as const;
  });
  return figures(organisations, months, new Map(arranged), knowledge);
}

/** One figure; NaN where nothing was reported, or the figures do not hold it. */
export function figureAt(
  { organisations, months, columns }: Figures,
  element: string,
  organisation: string,
  month: Month,
): number {
  const [row, column] = [organisations.indexOf(organisation), months.indexOf(month)];
  if (row < 0 || column < 0) return Number.NaN;
  return columns.get(element)?.[blockOf(row)]?.[placeIn(row, column, months.length)] ?? Number.NaN;
}

const blockOf = (row: number) => Math.floor(row / FIGURES_BLOCK);
const placeIn = (row: number, month: number, width: number) => (row % FIGURES_BLOCK) * width + month;

function emptyColumn(rows: number, width: number): Float64Array[] {
  return Array.from({ length: Math.ceil(rows / FIGURES_BLOCK) }, (_, block) =>
    new Float64Array(Math.min(FIGURES_BLOCK, rows - block * FIGURES_BLOCK) * width).fill(Number.NaN),
  );
}

function figures(
  organisations: readonly string[],
  months: readonly Month[],
  columns: ReadonlyMap<string, readonly Float64Array[]>,
  knowledge: Knowledge,
): Figures {
  return Object.freeze({ organisations, months, columns, knowledge: Object.freeze(knowledge) });
}

function monthsIn(period: Period | { from: Month; to: Month }): Month[] {
  if (typeof period === 'string') return monthsOf(period);
  const months: Month[] = [];
  for (let month = period.from; month <= period.to; month = shiftMonth(month, 1)) months.push(month);
  return months;
}

function inSameOrder(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((id, index) => id === other[index]));
}
