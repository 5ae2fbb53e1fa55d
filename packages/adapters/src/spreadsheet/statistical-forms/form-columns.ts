import type { FormMeasure, FormYear, StatisticalForm } from '@hoptac/core/indicators';

/** A column of figures: what is counted, of which year. */
interface FormColumn {
  year: FormYear;
  measure: FormMeasure;
}

/** Columns that stand together under one heading; a form that counts one thing has no such headings. */
export interface ColumnGroup {
  heading: string | undefined;
  columns: readonly (FormColumn & { heading: string })[];
}

/** As the circular prints them: men and women within each year, cooperatives and unions each with all years. */
export function columnGroups(form: StatisticalForm): ColumnGroup[] {
  const { years, measures } = form;
  const [only] = measures;
  if (measures.length === 1 && only)
    return [
      {
        heading: undefined,
        columns: years.map((year) => ({ year, measure: only, heading: namesOfYears(form)[year] })),
      },
    ];
  const byKind = measures.some(({ code }) => code === 'cooperatives');
  if (byKind)
    return measures.map((measure) => ({
      heading: `${subjectOf(form)} của ${measure.name.vi.toLowerCase()}`,
      columns: years.map((year) => ({ year, measure, heading: YEAR_OF_KIND[year] })),
    }));
  return years.map((year) => ({
    heading: YEAR_OF_PEOPLE[year],
    columns: measures.map((measure) => ({ year, measure, heading: measure.name.vi })),
  }));
}

/** “Doanh thu của hợp tác xã, liên hiệp …” speaks of “Doanh thu”. */
function subjectOf({ name }: StatisticalForm): string {
  return name.vi.replace(/^Tổng (?:số )?/, '').replace(/ (?:của|hợp tác xã).*$/u, '');
}

const YEAR_OF_KIND: Readonly<Record<FormYear, string>> = {
  before: 'Năm (N-1)',
  year: 'Năm N',
  plan: 'Kế hoạch năm N',
  nextPlan: 'Kế hoạch năm (N+1)',
  index: 'So sánh (%) N/(N-1)',
};
const YEAR_OF_PEOPLE: Readonly<Record<FormYear, string>> = {
  ...YEAR_OF_KIND,
  before: 'Tổng số năm (N-1)',
  year: 'Tổng số năm N',
  index: 'So sánh năm N với (N-1) (%)',
};

/** Forms that compare two years call them by their full names. */
function namesOfYears({ years }: StatisticalForm): Readonly<Record<FormYear, string>> {
  if (!years.includes('index')) return YEAR_OF_KIND;
  return { ...YEAR_OF_KIND, before: 'Năm trước kỳ báo cáo (N-1)', year: 'Năm báo cáo (N)' };
}
