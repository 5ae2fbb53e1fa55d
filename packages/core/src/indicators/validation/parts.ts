import { knownElements, type JudgedMonth } from './month';
import type { MonthProblem } from './problem';
import { inFull } from './show';

/** A part that is larger than its whole: more new members than members. */
export function judgeParts(month: JudgedMonth): MonthProblem[] {
  return knownElements(month).flatMap(({ element, value }) => {
    const whole = element.partOf === undefined ? undefined : month.elements.get(element.partOf);
    const wholeValue = whole && month.values[whole.code];
    if (!whole || wholeValue === undefined || value <= wholeValue) return [];
    const parts = (language: 'vi' | 'en') => [
      `${element.name[language]} (${inFull(element, value, language)})`,
      `${whole.name[language]} (${inFull(whole, wholeValue, language)})`,
    ];
    const message = {
      vi: `${parts('vi').join(' không thể nhiều hơn ')}.`,
      en: `${parts('en').join(' cannot be more than ')}.`,
    };
    return [{ element: element.code, severity: 'error', reason: 'partAboveWhole', message }];
  });
}
