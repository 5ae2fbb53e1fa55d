import type { Rates } from './limits';
import { tooManyRequests } from './refusal';

interface Count {
  /** When the counted time began. */
  since: number;
  sent: number;
}

/** Counts the messages that a bot sends, and refuses those beyond the rates. */
export function createFlood(rates: Rates, now: () => number) {
  let everywhere: Count = { since: 0, sent: 0 };
  const minutes = new Map<number, Count>();
  /** By chat, the time at which all it was sent would have been sent one a second. */
  const paced = new Map<number, number>();

  return function count(chat: number): void {
    const at = now();
    if (at - everywhere.since >= 1000) everywhere = { since: at, sent: 0 };
    if (everywhere.sent >= rates.everywhere) throw tooManyRequests(1);
    const ahead = Math.max(paced.get(chat) ?? 0, at);
    if (ahead - at >= rates.burst * 1000)
      throw tooManyRequests(Math.ceil((ahead - at) / 1000) - rates.burst + 1);
    if (chat < 0) {
      const minute = minutes.get(chat);
      const counted = minute && at - minute.since < 60_000 ? minute : { since: at, sent: 0 };
      if (counted.sent >= rates.group) throw tooManyRequests(Math.ceil((counted.since + 60_000 - at) / 1000));
      minutes.set(chat, { ...counted, sent: counted.sent + 1 });
    }
    everywhere.sent += 1;
    paced.set(chat, ahead + 1000);
  };
}
