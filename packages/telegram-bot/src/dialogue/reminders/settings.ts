import {
  addDays,
  isCalendarDate,
  monthOf,
  shiftMonth,
  type CalendarDate,
  type Month,
} from '@hoptac/core/time';
import { z } from 'zod';
import { monthReminderOn, reportDue, type ReportDue, type WhichReminder } from './due-day';

/** What a chat wants of reminders; everything is given where it has said nothing. */
export const reminderSettingsSchema = z.object({
  /** None at all, nor the weekly digest. */
  off: z.literal(true).optional(),
  /** No reminder of a month's report before this day. */
  from: z.custom<CalendarDate>(isCalendarDate).optional(),
  /** One on that day, although none falls on it. */
  again: z.literal(true).optional(),
});
export type ReminderSettings = z.infer<typeof reminderSettingsSchema>;

/** Somebody who wanted to be reminded again is, for so many days from the one they named. */
const DAYS_OF_GRACE = 4;
/** One that was asked for in these days before the due day stands for the one before it. */
const DAYS_OF_ONE_ROUND = 10;

/** A reminder of a month's report for one chat. `name` tells it from the month's others for good. */
export interface OwnReminder {
  period: Month;
  due: ReportDue;
  which: WhichReminder | 'again';
  name: string;
}

/** What a chat is reminded of on a day, by what it wants; undefined for nothing. */
export function reminderFor(
  { off, from, again }: ReminderSettings,
  today: CalendarDate,
  dueDay: number | undefined,
): OwnReminder | undefined {
  if (off || (from !== undefined && today < from)) return undefined;
  const regular = monthReminderOn(today, dueDay);
  const usual = regular && { ...regular, name: regular.which };
  if (!again || from === undefined || regular?.which === 'due') return usual;
  const period = regular?.period ?? shiftMonth(monthOf(today), -1);
  const asked: OwnReminder = {
    period,
    due: regular?.due ?? reportDue(period, dueDay),
    which: 'again',
    name: `again-${from}`,
  };
  if (!regular) return today <= addDays(from, DAYS_OF_GRACE) ? asked : undefined;
  const stands =
    regular.which === 'before'
      ? from >= addDays(regular.due.effective, -DAYS_OF_ONE_ROUND)
      : from > regular.due.effective;
  return stands ? asked : usual;
}
