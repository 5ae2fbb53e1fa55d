import type { Bilingual } from '../vi';
import type { OverTime } from './nature';
import type { Phasing } from './target';

/** A year's target month by month: twelve amounts, and what they come to by the end of each month. */
export interface Phased {
  ok: true;
  months: number[];
  /** The last is the year's target itself. */
  yearToDate: number[];
}

/** That a target cannot be spread over the months, and why. */
export interface NotPhased {
  ok: false;
  reason: 'noLastYear' | 'lastYearEmpty';
  message: Bilingual;
}

/**
 * Spreads a target of one value over the twelve months of its year. A flow (`overTime: 'sum'`) is divided: evenly, by
 * the shape of `lastYear`'s twelve amounts, or as given. Where it is `whole` every month is whole, each month's total so
 * far is the nearest whole one, and the twelve add up to the target exactly. A stock or a rate has the year's level in every
 * month, or the twelve levels given. Refused as a value: `lastYear` with a month unknown, negative, or all of them zero.
 *
 * @example
 * phaseTarget({ target: 40, overTime: 'sum', whole: true }); // months: [3, 4, 3, 3, 4, 3, 3, 4, 3, 3, 4, 3]
 */
export function phaseTarget(request: {
  target: number;
  overTime: OverTime;
  whole: boolean;
  phasing?: Phasing | undefined;
  lastYear?: readonly (number | undefined)[] | undefined;
}): Phased | NotPhased {
  const { target, overTime, whole, phasing = 'even', lastYear } = request;
  if (overTime !== 'sum') {
    const levels = Array.isArray(phasing) ? phasing : Array.from({ length: 12 }, () => target);
    return { ok: true, months: levels, yearToDate: levels };
  }
  if (Array.isArray(phasing)) return { ok: true, months: phasing, yearToDate: cumulate(phasing) };
  const shape = phasing === 'even' ? Array.from({ length: 12 }, () => 1) : shapeOf(lastYear);
  return 'reason' in shape ? shape : divide(target, shape, whole);
}

/** Divides an amount by weights of which one at least is above zero; what it comes to is rounded, so nothing gets lost. */
export function divide(amount: number, weights: readonly number[], whole: boolean): Phased {
  const reached = cumulate(weights);
  const all = reached.at(-1)!;
  const yearToDate = reached.map((weight) => {
    if (weight === all) return amount;
    const exact = amount * (weight / all);
    return whole ? Math.sign(exact) * Math.round(Math.abs(exact)) + 0 : exact;
  });
  return { ok: true, months: yearToDate.map((sum, at) => sum - (yearToDate[at - 1] ?? 0)), yearToDate };
}

export function cumulate(amounts: readonly number[]): number[] {
  let sum = 0;
  return amounts.map((amount) => (sum += amount));
}

function shapeOf(lastYear: readonly (number | undefined)[] | undefined): number[] | NotPhased {
  const known = lastYear?.filter((amount) => amount !== undefined && Number.isFinite(amount) && amount >= 0);
  if (lastYear?.length !== 12 || known?.length !== 12)
    return {
      ok: false,
      reason: 'noLastYear',
      message: {
        vi: 'Chưa đủ số liệu 12 tháng năm trước (hoặc có tháng âm) để phân kỳ. Chọn chia đều hoặc ghi kế hoạch từng tháng.',
        en: 'Last year’s twelve months are not all known (or one is negative). Phase evenly, or give the months.',
      },
    };
  if (known.every((amount) => amount === 0))
    return {
      ok: false,
      reason: 'lastYearEmpty',
      message: {
        vi: 'Cả năm trước bằng 0 nên không có nhịp để phân kỳ. Chọn chia đều hoặc ghi kế hoạch từng tháng.',
        en: 'All of last year is zero, which has no shape. Phase evenly, or give the months.',
      },
    };
  return known as number[];
}
