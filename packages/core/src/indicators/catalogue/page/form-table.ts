import type { Bilingual } from '../../../vi';
import { table } from '../../../law/map/markdown';
import {
  formCell,
  type FormCell,
  type FormRow,
  type FormSection,
  type FormYear,
  type StatisticalForm,
} from '../forms/statistical-form';

const YEARS: Readonly<Record<FormYear, string>> = {
  before: 'N−1',
  year: 'N',
  plan: 'kế hoạch N · *plan N*',
  nextPlan: 'kế hoạch N+1 · *plan N+1*',
  index: 'N : (N−1), %',
};

/** One form: its head, and every row and column with what fills it, by the words of each indicator. */
export function formTable(form: StatisticalForm, wordsOf: (indicator: string) => Bilingual): string {
  const { code, name, reporter, unit, years, sections } = form;
  const fillOf = (cell: FormCell, row: FormRow) =>
    'cannot' in cell
      ? `✗ ${both(cell.cannot)}`
      : `\`${cell.indicator}\`${narrowed(row)}: ${both(wordsOf(cell.indicator))}`;
  const rows = sections.flatMap((section) =>
    section.rows.flatMap((row) =>
      columnsOf(form, section, row).map(({ cell, columns }) => [both(row.name), columns, fillOf(cell, row)]),
    ),
  );
  return [
    `#### ${code}`,
    `${both(name)}. ${both(reporter)}; ${both(unit)}; ${years.map((year) => YEARS[year]).join(' | ')}.`,
    table(['Dòng · *Row*', 'Cột · *Column*', 'Điền bằng, hoặc vì sao không · *Filled by, or why not*'], rows),
  ].join('\n\n');
}

/** The cells of a row; columns that say the same stand together. */
function columnsOf(form: StatisticalForm, section: FormSection, row: FormRow) {
  const found = new Map<string, { cell: FormCell; columns: string }>();
  for (const measure of form.measures) {
    const cell = formCell(form, section, row, measure);
    if (!cell) throw new RangeError(`Form ${form.code}: nothing is said of ${row.code}, ${measure.code}.`);
    const key = JSON.stringify(cell);
    const before = found.get(key)?.columns;
    found.set(key, { cell, columns: before ? `${before}; ${both(measure.name)}` : both(measure.name) });
  }
  return [...found.values()];
}

function narrowed({ of }: FormRow): string {
  const conditions = [
    ...(of?.kinds ?? []),
    ...(of?.facts ?? []).map(({ fact, equals }) => `${fact} = ${String(equals)}`),
  ];
  return conditions.length > 0 ? ` (${conditions.join(', ')})` : '';
}

/** Vietnamese first, then English in italics. */
export function both({ vi, en }: Bilingual): string {
  return `${vi} · *${en}*`;
}
