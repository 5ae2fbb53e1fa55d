import type { Transaction } from '@hoptac/adapters/store';
import { addDays, isWorkingDay, vietnamDate, type CalendarDate } from '@hoptac/core/time';
import { monthReminderOn } from '../../dialogue/reminders/due-day';
import type { Alliance } from '../../engine';
import { readGround } from '../../jobs/ground';
import type { Situation } from './alert';

const HOUR_MS = 3_600_000;
/** Longer than this nobody counts. */
const LONGEST_DAYS = 10;

/**
 * In the working days up to the day reports are due: for how many hours of working days none has come, and how many
 * organisations owe theirs. Undefined on other days.
 */
export async function reportingNow(
  transaction: Transaction,
  { dueDay }: Alliance,
  now: Date,
): Promise<Situation['reporting']> {
  const today = vietnamDate(now);
  const reminder = monthReminderOn(today, dueDay);
  if (!reminder || reminder.which === 'after' || !isWorkingDay(today)) return undefined;
  const { period } = reminder;
  const sent = await transaction.submissions.all({ from: period, to: period });
  const reported = new Set(sent.map(({ organisation }) => organisation));
  const { expected } = await readGround(transaction, today);
  const owing = expected(period).filter(({ id }) => !reported.has(id)).length;
  const last = sent.reduce((latest, { at }) => (at > latest ? at : latest), '');
  return { owing, hoursWithout: workingHours(last, now) };
}

/** Hours of working days in Việt Nam from an instant until now; from long ago where the instant is ''. */
export function workingHours(since: string, now: Date): number {
  const today = vietnamDate(now);
  const earliest = addDays(today, -LONGEST_DAYS);
  const from = Math.max(since === '' ? 0 : Date.parse(since), midnight(earliest));
  let hours = 0;
  for (let day = earliest; day <= today; day = addDays(day, 1)) {
    if (!isWorkingDay(day)) continue;
    const begins = Math.max(midnight(day), from);
    const ends = Math.min(midnight(addDays(day, 1)), now.getTime());
    hours += Math.max(0, ends - begins) / HOUR_MS;
  }
  return hours;
}

const midnight = (day: CalendarDate) => Date.parse(`${day}T00:00:00+07:00`);
