import { dayNumber, formatDate, type CalendarDate } from '@hoptac/core/time';
import type { Language } from '../state';
import type { ReportDue } from './due-day';
import { words } from './words';

/** A day with its weekday, as one says it: `thứ Hai 15/01/2024`. */
export function dayIn(date: CalendarDate, language: Language): string {
  // Day 0, 1 January 1970, was a Thursday.
  const weekday = (((dayNumber(date) + 4) % 7) + 7) % 7;
  return `${words[language].weekdays[weekday]!} ${formatDate(date)}`;
}

/** Why the due day is not the alliance's usual one, and whether it may change; nothing where neither is so. */
export function movedWords({ nominal, effective, provisional }: ReportDue, language: Language): string[] {
  const say = words[language];
  return [
    ...(nominal === effective ? [] : [say.moved(dayIn(nominal, language), dayIn(effective, language))]),
    ...(provisional ? [provisional[language]] : []),
  ];
}
