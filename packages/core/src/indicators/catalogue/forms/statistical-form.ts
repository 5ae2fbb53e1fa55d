import type { Bilingual } from '../../../vi';
import type { Narrowing } from '../narrow-indicator';

/** What fills a cell of a form: an indicator, by its code, or the reason why nothing of ours does. */
export type FormCell = { indicator: string } | { cannot: Bilingual };

/** A year's column: the year before, the year, the year's plan, the next year's plan, the year in percent of the one before. */
export type FormYear = 'before' | 'year' | 'plan' | 'nextPlan' | 'index';

/** What is counted side by side within each year. */
export interface FormMeasure {
  code: string;
  name: Bilingual;
}

/** One row of a form. */
export interface FormRow {
  code: string;
  name: Bilingual;
  /** The organisations that the row is about, where it is not about all. */
  of?: Narrowing;
}

/** Rows under one heading. */
export interface FormSection {
  code: string;
  name: Bilingual;
  rows: readonly FormRow[];
}

/**
 * One form of annex III of circular 19/2022/TT-BKHĐT. `fill` gives, for a row's code or else for its section's, a cell for
 * each measure; a row's `of` narrows the indicator. The rows of a place are filled by computing the same indicator for that
 * place. The columns of other years are the same indicator a year before, and the targets of the plans.
 */
export interface StatisticalForm {
  /** As printed: `16b.N.HTX`. */
  code: string;
  name: Bilingual;
  reporter: Bilingual;
  unit: Bilingual;
  years: readonly FormYear[];
  measures: readonly FormMeasure[];
  sections: readonly FormSection[];
  fill: Readonly<Record<string, Readonly<Record<string, FormCell>>>>;
}

/**
 * The cell of a row and measure; undefined where the form's definition forgot it, which a test refuses.
 *
 * @example
 * const form = statisticalForms.find(({ code }) => code === '16b.N.HTX')!;
 * const [ages] = form.sections;
 * formCell(form, ages!, ages!.rows[0]!, form.measures[0]!); // { indicator: 'form16ManagersAged18To24' }
 */
export function formCell(
  form: StatisticalForm,
  section: FormSection,
  row: FormRow,
  measure: FormMeasure,
): FormCell | undefined {
  return (form.fill[row.code] ?? form.fill[section.code])?.[measure.code];
}
