import type { Target } from '@hoptac/core/plan';
import { formatDate, formatPeriod, type CalendarDate, type MonthlyPeriod } from '@hoptac/core/time';
import { capital } from '../../dialogue/capital';
import type { Language } from '../../dialogue/state';
import type { Named, Said } from '../contract';

/** A figure with its words; without data “–”. */
export function said(value: Target | undefined, words: string | undefined): Said {
  return value === undefined ? { value: null, words: '–' } : { value, words: words || '–' };
}

export function periodNamed(period: MonthlyPeriod, language: Language): Named {
  return { value: period, label: capital(formatPeriod(period, { language })) };
}

export function dayNamed(day: CalendarDate): Named {
  return { value: day, label: formatDate(day) };
}
