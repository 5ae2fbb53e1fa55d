import { formCell, type FormCell, type FormRow } from '@hoptac/core/indicators';
import { cellName, type CellWritten } from '../cell';
import { isFillable, type FormsData } from './form-data';
import { FIGURES, type FormPage } from './form-page';
import type { FormReasons } from './form-reasons';
import type { LaidSection } from './form-sections';

const MILLION = 1_000_000;
const EMPTY: CellWritten = { value: null, look: 'given' };
const REGION: FormCell = {
  cannot: {
    vi: 'Số của cả vùng do Cục tổng hợp từ các tỉnh; tệp này chỉ có tỉnh mình.',
    en: 'The region is added up by the agency from its provinces; this file knows one province.',
  },
};

/** What a cell comes to: a figure, nothing, or why there is none. */
interface Filled {
  value?: number | undefined;
  reason?: string;
}

/** A section's heading and rows. */
export function laySection(page: FormPage, laid: LaidSection, reasons: FormReasons, data: FormsData): void {
  const { section, heading } = laid;
  if (heading !== undefined)
    page.addNamed({ value: heading, look: 'group' }, [EMPTY, ...page.columns.map(() => EMPTY), EMPTY]);
  for (const row of section.rows) {
    const { filled, reported } = fill(page, laid, row, data);
    const cells = filled.map(({ value, reason }, at): CellWritten => {
      if (reason !== undefined) return { value: reasons.mark(reason), look: 'unit' };
      if (page.columns[at]!.year === 'index') return indexCell(page, at, filled);
      return { value: value ?? null, look: 'given', format: 'amount' };
    });
    const name = nameOf(row, data);
    page.addNamed(
      heading === undefined ? { value: name.toUpperCase(), look: 'group' } : { value: name, look: 'given' },
      [EMPTY, ...cells, { value: reported ?? null, look: 'unit' }],
    );
  }
}

function fill({ columns }: FormPage, { section, of: form }: LaidSection, row: FormRow, data: FormsData) {
  let reported: string | undefined;
  const filled = columns.map(({ measure, year }): Filled => {
    const cell = row.code === 'placeRegion' ? REGION : formCell(form, section, row, measure);
    if (!cell || !isFillable(cell)) return { reason: cell?.cannot.vi ?? '' };
    if (year === 'index') return {};
    const { value, coverage } = data.valueOf({
      form,
      section,
      row,
      measure,
      indicator: cell.indicator,
      year,
    });
    if (year === 'year' && coverage) reported ??= `${coverage.reported}/${coverage.expected}`;
    return { value: value !== undefined && form.unit.vi === 'Triệu đồng' ? value / MILLION : value };
  });
  return { filled, reported };
}

/** The year in percent of the year before, computed from the two columns that count the same. */
function indexCell({ columns, next }: FormPage, at: number, filled: readonly Filled[]): CellWritten {
  const { measure } = columns[at]!;
  const columnOf = (wanted: 'before' | 'year') =>
    columns.findIndex(({ year, measure: { code } }) => year === wanted && code === measure.code);
  const [before, year] = [columnOf('before'), columnOf('year')];
  const [was, is] = [filled[before]?.value, filled[year]?.value];
  const [cellBefore, cellYear] = [cellName(next(), FIGURES + before), cellName(next(), FIGURES + year)];
  return {
    value: was === undefined || is === undefined || was <= 0 ? '' : (is * 100) / was,
    formula: `IF(COUNT(${cellBefore},${cellYear})=2,IF(${cellBefore}>0,${cellYear}*100/${cellBefore},""),"")`,
    look: 'given',
    format: 'percent',
  };
}

/** The form prints the first province of the country; here it is the one that the file is of. */
function nameOf({ code, name }: FormRow, { province }: FormsData): string {
  return code === 'placeProvince' ? (province ?? 'Toàn tỉnh') : name.vi;
}
