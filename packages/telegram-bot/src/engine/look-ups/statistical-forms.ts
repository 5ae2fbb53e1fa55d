import type { AskedCell, FormValue } from '@hoptac/adapters/spreadsheet';
import {
  dataElements,
  form2022Indicators,
  narrowIndicator,
  officialStatisticalIndicators,
  statisticalForms,
  type Indicator,
} from '@hoptac/core/indicators';
import { placesOn } from '@hoptac/core/organisation';
import { planOn } from '@hoptac/core/plan';
import { lastDayOfMonth, periodRange, type MonthlyPeriod } from '@hoptac/core/time';
import type { Look } from '../look';
import { readYear } from '../plan-year';

/** The statistical forms of a year as one Excel file, from the register and the reports received. */
export async function statisticalFormsFile(
  { alliance, transaction, view }: Look,
  period: MonthlyPeriod,
): Promise<{ bytes: Uint8Array; forms: number }> {
  const { writeStatisticalForms } = await import('@hoptac/adapters/spreadsheet');
  const { year } = periodRange(period);
  // Forms ask for more than an alliance need ask each month; what it never asked for has no data.
  const known = new Set(alliance.elements.map(({ code }) => code));
  const elements = [...alliance.elements, ...dataElements.filter(({ code }) => !known.has(code))];
  const records = await readYear(transaction, { ...alliance, elements }, year);
  const indicators = narrowedIndicators();
  const { rows } = records.report([...indicators.values()], { period: `${year}`, today: view.today });
  const found = new Map(rows.map((row) => [row.indicator.code, row]));
  const next = await transaction.plans.history(year + 1);
  const targets = (next && planOn(next, view.today)?.targets) ?? [];
  const valueOf = (cell: AskedCell): FormValue => {
    const row = found.get(codeOf(cell));
    if (cell.year === 'before') return { value: row?.before };
    if (cell.year === 'year') return { value: row?.actual, coverage: row?.coverage };
    const target =
      cell.year === 'plan'
        ? row?.target
        : // Targets are of everything; a row of fewer has none of its own.
          cell.row.of === undefined
          ? targets.find(({ indicator, unit }) => indicator === cell.indicator && unit === undefined)?.target
          : undefined;
    return { value: typeof target === 'number' ? target : undefined };
  };
  const end = lastDayOfMonth(year, 12);
  const on = view.today < end ? view.today : end;
  const tops = placesOn(records.territory, on).filter(({ parent }) => parent === undefined);
  const province = tops.length === 1 ? tops[0]!.name : undefined;
  const { bytes, forms } = await writeStatisticalForms({
    alliance: alliance.name,
    province,
    year,
    on: view.today,
    valueOf,
  });
  return { bytes, forms: forms.length };
}

/** The indicator of each cell that one fills, by a code of its own where the cell's row is about fewer organisations. */
function narrowedIndicators(): Map<string, Indicator> {
  const all = new Map(
    [...officialStatisticalIndicators, ...form2022Indicators].map((one) => [one.code, one]),
  );
  const narrowed = new Map<string, Indicator>();
  for (const form of statisticalForms)
    for (const section of form.sections)
      for (const row of section.rows)
        for (const measure of form.measures) {
          const cell = (form.fill[row.code] ?? form.fill[section.code])?.[measure.code];
          const indicator = cell && 'indicator' in cell ? all.get(cell.indicator) : undefined;
          if (!indicator) continue;
          const code = codeOf({ indicator: indicator.code, row });
          if (!narrowed.has(code))
            narrowed.set(code, { ...(row.of ? narrowIndicator(indicator, row.of) : indicator), code });
        }
  return narrowed;
}

function codeOf({ indicator, row }: Pick<AskedCell, 'indicator' | 'row'>): string {
  return row.of ? `${indicator}, ${row.code}` : indicator;
}
