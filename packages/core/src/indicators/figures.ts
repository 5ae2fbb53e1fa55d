import { monthsOf, type Month, type MonthlyPeriod } from '../time';

/**
 * Monthly figures in columns: for each data element one number for every organisation and month, `NaN` where nothing
 * was reported. Organisation `o` and month `m` stand at `o * months.length + m`.
 */
export interface Figures {
  organisations: readonly string[];
  months: readonly Month[];
  columns: ReadonlyMap<string, Float64Array>;
}

/** What one organisation reported for one month; an element that is absent is unknown. */
export interface MonthlyReport {
  organisation: string;
  period: Month;
  values: Readonly<Record<string, number>>;
}

/**
 * Lays monthly reports out in columns. Reports of other organisations, months or elements are left out; of two for the
 * same organisation and month the later one in the list stands.
 */
export function figuresFrom(request: {
  organisations: readonly string[];
  period: MonthlyPeriod;
  elements: readonly string[];
  reports: Iterable<MonthlyReport>;
}): Figures {
  const { organisations, elements, reports } = request;
  const months = monthsOf(request.period);
  const size = organisations.length * months.length;
  const columns = new Map(elements.map((element) => [element, new Float64Array(size).fill(Number.NaN)]));
  const rowOf = new Map(organisations.map((organisation, row) => [organisation, row]));
  const monthAt = new Map(months.map((month, at) => [month, at]));
  for (const { organisation, period, values } of reports) {
    const row = rowOf.get(organisation);
    const month = monthAt.get(period);
    if (row === undefined || month === undefined) continue;
    for (const [element, column] of columns)
      column[row * months.length + month] = values[element] ?? Number.NaN;
  }
  return { organisations, months, columns };
}
