import { knownElements, type JudgedMonth } from './month';
import type { MonthProblem } from './problem';
import { said } from './show';
import { median } from './spread';

/** Months of both elements that must be known before their places can be told. */
const MONTHS_NEEDED = 3;
/** Both figures are this many times off where they stand… */
const LEAST_TIMES_OFF = 3;
/** …and within so many times of where the other stands. */
const WITHIN = 1.5;

/** Two figures of the same unit that each look like the other's: revenue typed as profit and profit as revenue. */
export function judgeSwaps(month: JudgedMonth): MonthProblem[] {
  const usual = knownElements(month).flatMap(({ element, value }) => {
    const own = month.own(element.code).map((known) => known.value);
    const middle = median(own);
    return own.length >= MONTHS_NEEDED && middle > 0 && value > 0 ? [{ element, value, middle }] : [];
  });
  return usual.flatMap((one, at) =>
    usual.slice(at + 1).flatMap((other): MonthProblem[] => {
      if (one.element.unit !== other.element.unit) return [];
      const off = timesApart(one.value, one.middle) >= LEAST_TIMES_OFF;
      const otherOff = timesApart(other.value, other.middle) >= LEAST_TIMES_OFF;
      const fit =
        timesApart(one.value, other.middle) <= WITHIN && timesApart(other.value, one.middle) <= WITHIN;
      if (!off || !otherOff || !fit) return [];
      const figures = (language: 'vi' | 'en') =>
        [one, other].map(
          ({ element, value }) => `${element.name[language]} ${said(element, value, language)}`,
        );
      return [
        {
          element: one.element.code,
          severity: 'warning',
          reason: 'swapped',
          message: {
            vi: `${figures('vi').join(' và ')} giống như ghi đổi chỗ cho nhau so với các tháng trước. Có phải bị đổi chỗ không?`,
            en: `${figures('en').join(' and ')} look as if they had changed places, beside the months before. Have they?`,
          },
          suggestion: { [one.element.code]: other.value, [other.element.code]: one.value },
        },
      ];
    }),
  );
}

function timesApart(one: number, other: number): number {
  return Math.max(one / other, other / one);
}
