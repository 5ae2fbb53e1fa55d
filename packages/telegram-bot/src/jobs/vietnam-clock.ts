import type { QuietHours } from '../dialogue/reminders/queries';

/** Việt Nam has been seven hours ahead of UTC since 1975, all year round. */
const AHEAD_MILLISECONDS = 7 * 60 * 60 * 1000;

/** The time of day in Việt Nam, `07:05`. */
function vietnamTime(instant: Date): string {
  return new Date(instant.getTime() + AHEAD_MILLISECONDS).toISOString().slice(11, 16);
}

/** Whether nobody is to be reminded at a moment. The first hour is quiet, the last is not; they may go past midnight. */
export function isQuiet(instant: Date, { from, until }: QuietHours): boolean {
  const time = vietnamTime(instant);
  return from <= until ? from <= time && time < until : from <= time || time < until;
}
