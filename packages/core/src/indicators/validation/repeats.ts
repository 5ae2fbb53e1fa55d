import { knownElements, type JudgedMonth } from './month';
import type { MonthProblem } from './problem';
import { said } from './show';

/** One figure that is the same twice may be chance, unless it has this many digits that say something. */
const TELLING_DIGITS = 4;

/**
 * Last month's figures sent again. Only flows of money tell: members and workers are the same most months. All that are
 * known in both months must be equal, and be two at least, or one that is no round number.
 */
export function judgeRepeats(month: JudgedMonth): MonthProblem[] {
  const { before } = month;
  if (!before) return [];
  const both = knownElements(month).filter(
    ({ element, value }) =>
      element.valueKind === 'money' &&
      element.overTime === 'sum' &&
      before[element.code] !== undefined &&
      (value !== 0 || before[element.code] !== 0),
  );
  const [first] = both;
  if (!first || both.some(({ element, value }) => before[element.code] !== value)) return [];
  if (both.length === 1 && tellingDigits(first.value) < TELLING_DIGITS) return [];
  const figures = (language: 'vi' | 'en') =>
    both
      .map(({ element, value }) => `${element.name[language]} ${said(element, value, language)}`)
      .join(', ');
  return [
    {
      element: first.element.code,
      severity: 'warning',
      reason: 'sameAsLastMonth',
      message: {
        vi: `${figures('vi')}: giống hệt tháng trước. Anh/chị có gửi nhầm số của tháng trước không?`,
        en: `${figures('en')}: exactly as last month. Are these last month's figures by mistake?`,
      },
    },
  ];
}

function tellingDigits(value: number): number {
  return String(Math.abs(value)).replace(/0+$/, '').length;
}
