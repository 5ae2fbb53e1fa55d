import {
  formatPeriod,
  periodRange,
  yearBefore,
  type MonthlyPeriod,
  type PeriodKind,
} from '@hoptac/core/time';
import { parsePeriod } from '@hoptac/core/vi';
import type { Context } from '../turn';
import { words } from './words';

const ADDED_UP = new Set<PeriodKind>(['halfYear', 'nineMonths', 'firstMonths']);

/** The period that somebody typed, or what to say instead. One that has not begun is not looked at. */
export function typedPeriod(
  { state: { language }, view: { today } }: Context,
  text: string,
): { period: MonthlyPeriod } | { notice: string } {
  const say = words[language];
  const year = /^\s*(?:năm|nam)?\s*(\d{4})\s*$/iu.exec(text.normalize('NFC'))?.[1];
  const read = parsePeriod(year ?? text, { today });
  if (!read.ok)
    return { notice: read.reason === 'notAPeriod' ? say.noPeriod(text.slice(0, 60)) : read.hint[language] };
  const { kind, from, to } = periodRange(read.period);
  // In January “9 tháng” means last year's: of this year's there is next to nothing to see.
  const lastYear = ADDED_UP.has(kind) && to > today && !/\d{4}|\bnay\b/.test(text);
  if (lastYear) return { period: yearBefore(read.period) };
  return from > today
    ? { notice: say.future(formatPeriod(read.period, { language })) }
    : { period: read.period };
}
