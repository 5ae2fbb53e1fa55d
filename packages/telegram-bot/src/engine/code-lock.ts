import type { Guesses } from '@hoptac/adapters/store';
import { vietnamDate } from '@hoptac/core/time';
import type { CodeLock } from '../dialogue/join/queries';

/** Wrong codes in a day after which one waits, and after which the day is over for codes. */
const SLOW_FROM = 5;
const LOCKED_FROM = 10;
const MINUTE_MS = 60_000;

/** How long a chat that guessed has to wait: a minute after five wrong codes, twice as long after each more. */
export function lockAfter(guesses: Guesses | undefined, now: Date): CodeLock {
  if (!guesses || !isOfToday(guesses, now) || guesses.count < SLOW_FROM) return {};
  if (guesses.count >= LOCKED_FROM) return { untilTomorrow: true };
  const until = Date.parse(guesses.lastAt) + MINUTE_MS * 2 ** (guesses.count - SLOW_FROM);
  const left = until - now.getTime();
  return left > 0 ? { minutes: Math.ceil(left / MINUTE_MS) } : {};
}

/** Guesses count by the day in Việt Nam. */
export function isOfToday({ lastAt }: Guesses, now: Date): boolean {
  return vietnamDate(new Date(lastAt)) === vietnamDate(now);
}

/** The guesses after one more wrong code now. */
export function oneMore(guesses: Guesses | undefined, now: Date): Guesses {
  const at = now.toISOString();
  const today = guesses && isOfToday(guesses, now) ? guesses : undefined;
  return { count: (today?.count ?? 0) + 1, firstAt: today?.firstAt ?? at, lastAt: at };
}
