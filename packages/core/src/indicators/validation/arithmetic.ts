import type { DataElement } from '../data-element';
import { knownElements, type JudgedMonth } from './month';
import type { MonthProblem } from './problem';
import { inFull } from './show';

type Language = 'vi' | 'en';
interface Term {
  element: DataElement;
  value: number;
  minus: boolean;
}

/**
 * What an element is by arithmetic: profit is revenue less cost, managers are the sum of their levels. Counts must agree
 * exactly and stop when they do not. Money is compared within the rounding of what was typed, and only asked about, because
 * books have lines that the catalogue does not (other income and cost, B02-HTX).
 */
export function judgeArithmetic(month: JudgedMonth): (MonthProblem & { elements: readonly string[] })[] {
  return knownElements(month).flatMap(({ element, value }) => {
    if (!element.equals) return [];
    const { plus, minus } = element.equals;
    const terms = [...known(month, plus, false), ...known(month, minus, true)];
    const complete = terms.length === plus.length + minus.length;
    // What is still missing of a sum could only make it larger, and what is missing of what is taken off only smaller.
    const isLeast = terms.length > 0 && minus.length === 0;
    const isMost = plus.length > 0 && terms.filter((term) => !term.minus).length === plus.length;
    if (!complete && !isLeast && !isMost) return [];
    const sum = terms.reduce((total, term) => total + (term.minus ? -term.value : term.value), 0);
    const off = value - sum;
    const money = element.valueKind === 'money';
    const allowed = money ? terms.reduce((total, term) => total + halfStep(term.value), halfStep(value)) : 0;
    const contradicted = complete ? Math.abs(off) > allowed : isLeast ? off < -allowed : off > allowed;
    if (!contradicted) return [];
    const swap = !complete && terms.length === 1 && isMost ? terms[0] : undefined;
    return [
      {
        element: element.code,
        severity: money ? 'warning' : 'error',
        reason: 'doesNotAddUp',
        message: {
          vi: sentence(element, value, terms, sum, 'vi'),
          en: sentence(element, value, terms, sum, 'en'),
        },
        ...(swap && value > 0 && { suggestion: { [element.code]: swap.value, [swap.element.code]: value } }),
        elements: [element.code, ...terms.map((term) => term.element.code)],
      },
    ];
  });
}

function known({ values, elements }: JudgedMonth, codes: readonly string[], minus: boolean): Term[] {
  return codes.flatMap((code) => {
    const [element, value] = [elements.get(code), values[code]];
    return element && value !== undefined ? [{ element, value, minus }] : [];
  });
}

/**
 * Half of the place an amount was rounded to: 1,2 tỷ was typed to 100 triệu. At least two digits are taken as meant, so
 * that 1 tỷ is not read as “somewhere between half and one and a half”.
 */
function halfStep(value: number): number {
  if (value === 0) return 0;
  const coarsest = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) - 1);
  let step = 1;
  while (step < coarsest && value % (step * 10) === 0) step *= 10;
  return step / 2;
}

function sentence(
  element: DataElement,
  value: number,
  terms: readonly Term[],
  sum: number,
  language: Language,
): string {
  const sums = terms
    .map((term, at) => {
      const sign = term.minus ? ' − ' : at > 0 ? ' + ' : '';
      return `${sign}${term.element.name[language]} (${inFull(term.element, term.value, language)})`;
    })
    .join('');
  const own = `${element.name[language]} (${inFull(element, value, language)})`;
  const result = terms.length > 1 ? ` = ${inFull(element, sum, language)}` : '';
  return language === 'vi'
    ? `${own} không khớp với ${sums}${result}. Số nào đúng?`
    : `${own} does not agree with ${sums}${result}. Which figure is right?`;
}
