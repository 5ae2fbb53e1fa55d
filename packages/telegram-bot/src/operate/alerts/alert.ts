import type { Backlog } from '@hoptac/adapters/store';
import type { Settings } from '../settings';

/** What is looked at to tell whether all is well. */
export interface Situation {
  now: Date;
  backlog: Backlog;
  /** Free part of the store's disk, 0 to 1; left out where it is not known. */
  diskFree?: number;
  /** In reporting days: working hours since the last report, and how many organisations owe theirs. */
  reporting?: { hoursWithout: number; owing: number };
}

export type AlertKind = 'waiting' | 'parked' | 'disk' | 'noReports';

/** Something that administrators are told of, once until it is over. */
export interface Finding {
  kind: AlertKind;
  /** How bad: a count, minutes, percent. */
  amount: number;
}

/** Once told, a thing is over only when it is this much better, so that one at its limit is not told again and again. */
const OVER_AT = 0.5;

/** What is wrong now. `known` are the kinds told of already. */
export function findings(
  situation: Situation,
  limits: Settings['alerts'],
  known: ReadonlySet<AlertKind>,
): Finding[] {
  const { backlog, now, diskFree, reporting } = situation;
  const found: Finding[] = [];
  const ease = (kind: AlertKind) => (known.has(kind) ? OVER_AT : 1);
  const minutes = Math.max(
    minutesSince(backlog.answers.oldest, now),
    minutesSince(backlog.inbox.oldest, now),
  );
  const waiting = backlog.answers.count + backlog.inbox.count;
  if (
    waiting >= limits.answersWaiting * ease('waiting') ||
    minutes >= limits.minutesWaiting * ease('waiting')
  )
    found.push({ kind: 'waiting', amount: waiting });
  if (backlog.parked > 0) found.push({ kind: 'parked', amount: backlog.parked });
  if (diskFree !== undefined && diskFree * 100 * ease('disk') < limits.diskFreePercent)
    found.push({ kind: 'disk', amount: Math.floor(diskFree * 100) });
  if (reporting && reporting.owing > 0 && reporting.hoursWithout >= limits.hoursWithoutReport)
    found.push({ kind: 'noReports', amount: Math.floor(reporting.hoursWithout) });
  return found;
}

function minutesSince(instant: string | undefined, now: Date): number {
  return instant === undefined ? 0 : (now.getTime() - Date.parse(instant)) / 60_000;
}
