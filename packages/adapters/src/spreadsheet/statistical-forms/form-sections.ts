import { statisticalForms, type FormSection, type StatisticalForm } from '@hoptac/core/indicators';

const ROMAN = ['I', 'II', 'III'];

/** A section as it is laid, and the form whose cells fill it. */
export interface LaidSection {
  section: FormSection;
  of: StatisticalForm;
  /** Undefined where its one row stands for it. */
  heading: string | undefined;
}

/**
 * The form's sections, numbered where there are several; a form of one province whose twin of the whole country has a line for each
 * has that line below them, because the province's total stands nowhere else.
 */
export function sectionsOf(form: StatisticalForm): LaidSection[] {
  const headed = form.sections.filter(({ code }) => code !== 'total');
  const own = form.sections.map((section): LaidSection => {
    const number = headed.length > 1 ? `${ROMAN[headed.indexOf(section)]}. ` : '';
    return {
      section,
      of: form,
      heading: headed.includes(section) ? `${number}${section.name.vi}` : undefined,
    };
  });
  const twin = statisticalForms.find(({ code }) => code === form.code.replace(/^(\d+)b/, '$1a'));
  const place = twin?.sections.find(({ code }) => code === 'place');
  if (!twin || twin === form || !place) return own;
  const section = { ...place, rows: place.rows.filter(({ code }) => code === 'placeProvince') };
  return [...own, { section, of: twin, heading: `Cả tỉnh (dòng của tỉnh ở biểu ${twin.code})` }];
}
