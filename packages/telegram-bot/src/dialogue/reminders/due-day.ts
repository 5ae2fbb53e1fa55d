import {
  addDays,
  lastDayOfMonth,
  monthOf,
  periodRange,
  shiftMonth,
  workingDayAfter,
  workingDayFrom,
  type CalendarDate,
  type Month,
} from '@hoptac/core/time';

/** Reports of a month are due on this day of the next one, where an alliance says nothing else. */
const USUAL_DUE_DAY = 15;
/** From so many days before the due day, and once so many days after it, those who have not reported are reminded. */
const DAYS_AROUND = 3;
/** A reminder whose day was missed (nobody was running, somebody came in later) is still given for so long. */
const DAYS_OF_GRACE = 7;

/** When the report of a month is due. */
export interface ReportDue {
  /** By the alliance's due day alone. */
  nominal: CalendarDate;
  /** The last day to send it, moved past days off (Civil Code, article 148 clause 5). */
  effective: CalendarDate;
  /** Why it may yet change, where the days off are not announced. */
  provisional?: { vi: string; en: string };
}

/** When the report of a month is due: on a day of the next month, or its last where it is shorter, else the next working day. */
export function reportDue(month: Month, dueDay: number = USUAL_DUE_DAY): ReportDue {
  const { year, index } = periodRange(shiftMonth(month, 1));
  const last = lastDayOfMonth(year, index);
  const wanted = `${last.slice(0, 8)}${String(dueDay).padStart(2, '0')}` as CalendarDate;
  const nominal = wanted < last ? wanted : last;
  const { date, provisional } = workingDayFrom(nominal);
  return { nominal, effective: date, ...(provisional && { provisional }) };
}

export type WhichReminder = 'before' | 'due' | 'after';

/** A month whose reminder falls on a day, and which of its reminders. */
export interface MonthReminder {
  period: Month;
  which: WhichReminder;
  due: ReportDue;
}

/** The reminder of a day: before, on or after the due day of a month; undefined on the days between. */
export function monthReminderOn(today: CalendarDate, dueDay?: number): MonthReminder | undefined {
  for (const period of [0, -1, -2].map((months) => shiftMonth(monthOf(today), months))) {
    const due = reportDue(period, dueDay);
    const which = whichOn(today, due);
    if (which) return { period, which, due };
  }
  return undefined;
}

function whichOn(today: CalendarDate, { effective }: ReportDue): WhichReminder | undefined {
  if (today === effective) return 'due';
  // Where the third day before is off, the working day before that one, so that nobody has less time.
  const before = workingDayAfter(addDays(effective, 1 - DAYS_AROUND), -1).date;
  if (before <= today && today < effective) return 'before';
  const after = workingDayFrom(addDays(effective, DAYS_AROUND)).date;
  return after <= today && today <= addDays(after, DAYS_OF_GRACE) ? 'after' : undefined;
}

/** The month whose report is due next, on this day or later. */
export function nextDue(today: CalendarDate, dueDay?: number): { period: Month; due: ReportDue } {
  for (let period = shiftMonth(monthOf(today), -3); ; period = shiftMonth(period, 1)) {
    const due = reportDue(period, dueDay);
    if (due.effective >= today) return { period, due };
  }
}
