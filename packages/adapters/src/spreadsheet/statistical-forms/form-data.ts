import type {
  Coverage,
  FormCell,
  FormMeasure,
  FormRow,
  FormSection,
  FormYear,
  StatisticalForm,
} from '@hoptac/core/indicators';
import type { CalendarDate } from '@hoptac/core/time';

/** A cell of a form that an indicator of ours fills. */
export interface AskedCell {
  form: StatisticalForm;
  section: FormSection;
  row: FormRow;
  measure: FormMeasure;
  indicator: Extract<FormCell, { indicator: string }>['indicator'];
  year: Exclude<FormYear, 'index'>;
}

/** In the indicator's own unit, so money in đồng; undefined where there is no data, or no target. */
export interface CellValue {
  value: number | undefined;
  coverage?: Coverage | undefined;
}

/** What statistical forms are filled with. */
export interface FormsData {
  /** Who made the file. */
  alliance: string;
  /** The province they are of, where it is known. */
  province?: string | undefined;
  year: number;
  /** Up to which day the figures count. */
  on: CalendarDate;
  valueOf(cell: AskedCell): CellValue;
}

/** Forms that a province fills: the agencies in Hà Nội make the others of all provinces together. */
export function isOfProvince({ code }: StatisticalForm): boolean {
  return /^\d+b\./.test(code) || code.startsWith('10.');
}

/** Every cell of a form that counts something, with what fills it. */
export function cellsOf(form: StatisticalForm): FormCell[] {
  return form.sections.flatMap((section) =>
    section.rows.flatMap((row) =>
      form.measures.flatMap(
        (measure) => (form.fill[row.code] ?? form.fill[section.code])?.[measure.code] ?? [],
      ),
    ),
  );
}

export function isFillable(cell: FormCell): cell is { indicator: string } {
  return 'indicator' in cell;
}
