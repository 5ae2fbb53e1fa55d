import { formatPeriod, type CalendarDate, type Month } from '@hoptac/core/time';
import { formatQuantity } from '@hoptac/core/vi';
import type { Screen } from '../reply';
import type { Language } from '../state';
import type { ReportDue } from './due-day';
import { namesOf } from './month-notice';
import { dayIn, movedWords } from './days';
import { words } from './words';

interface Named {
  name: string;
}

/** A week of the cooperatives that somebody looks after. */
export interface WeekOfPlace {
  placeName: string;
  period: Month;
  due: ReportDue;
  missing: readonly Named[];
  /** How many were to report the month. */
  expected: number;
  waiting: number;
  returned: readonly Named[];
  founded: readonly Named[];
  dissolved: readonly Named[];
  next: { period: Month; due: ReportDue };
}

/** Some are named, the rest counted; the list is a button away. */
const NAMED = 3;
/** Of several places fewer are named, and of very many not every place is told, so that the message stays one. */
const PLACES = 5;

/** Whether a week has anything that somebody should know or do. */
function hasNews({ missing, waiting, returned, founded, dissolved }: WeekOfPlace): boolean {
  return missing.length + waiting + returned.length + founded.length + dissolved.length > 0;
}

/** The week in one message, a part for each place; undefined where there is nothing to say. */
export function digest(
  weeks: readonly WeekOfPlace[],
  today: CalendarDate,
  language: Language,
): Screen | undefined {
  const told = weeks.filter((week) => hasNews(week));
  if (told.length === 0) return undefined;
  const say = words[language];
  const { next } = told[0]!;
  const others = told.length - PLACES;
  const month = told.find(({ missing }) => missing.length > 0)?.period;
  const ways = [
    ...(month ? [{ label: say.list, action: `notReported:${month}` }] : []),
    ...(told.some(({ waiting }) => waiting > 0) ? [{ label: say.queue, action: 'reviewQueue' }] : []),
  ];
  return {
    text: [
      ...told.slice(0, PLACES).map((week) => part(week, told.length > 2 ? 1 : NAMED, today, language)),
      ...(others > 0 ? [say.otherPlaces(String(others))] : []),
      [
        say.nextDue(formatPeriod(next.period, { language }), dayIn(next.due.effective, language)),
        ...movedWords(next.due, language),
      ].join('\n'),
    ].join('\n\n'),
    buttons: [...(ways.length > 0 ? [ways] : []), [{ label: say.settings, action: 'reminders' }]],
  };
}

function part(week: WeekOfPlace, shown: number, today: CalendarDate, language: Language): string {
  const say = words[language];
  const { period, due, missing, expected, waiting, returned, founded, dissolved } = week;
  const count = (value: number) => formatQuantity(value, { digits: 0, language });
  const names = (some: readonly Named[]) => namesOf(some, language, shown);
  const month = formatPeriod(period, { language });
  const day = dayIn(due.effective, language);
  const late = today > due.effective;
  return [
    say.digestTitle(week.placeName, dayIn(today, language)),
    ...(missing.length > 0
      ? [say.missing(month, count(missing.length), count(expected), names(missing), day, late)]
      : []),
    ...(waiting > 0 ? [say.waiting(count(waiting))] : []),
    ...(returned.length > 0 ? [say.away(count(returned.length), names(returned))] : []),
    ...(founded.length > 0 ? [say.founded(count(founded.length), names(founded))] : []),
    ...(dissolved.length > 0 ? [say.dissolved(count(dissolved.length), names(dissolved))] : []),
  ].join('\n');
}
