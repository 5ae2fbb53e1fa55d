import type { Store } from '@hoptac/adapters/store';
import { vietnamDate, addDays } from '@hoptac/core/time';

/** Forgotten in one transaction, so that messages from chats are answered in between. */
const BATCH = 300;
/** When a page was opened is in the audit trail; the key that did it is of no use once it has expired. */
const PAGE_KEY_DAYS = 7;

/**
 * Forgets what was said, to whom and by whom, and the details of who did what, once they are older than they are to be
 * kept. Figures, plans, reviews and people are not touched. Gives how much it forgot.
 */
export async function forgetOld(
  store: Store,
  options: { tenant: string; messageDays: number; auditDays: number; now: Date; stopped?: () => boolean },
): Promise<{ messages: number; details: number }> {
  const { tenant, messageDays, auditDays, now, stopped = () => false } = options;
  const before = (days: number) =>
    new Date(`${addDays(vietnamDate(now), -days)}T00:00:00+07:00`).toISOString();
  const all = async (some: (limit: number) => Promise<number>) => {
    let sum = 0;
    for (let more = -1; more !== 0 && !stopped();) sum += more = await some(BATCH);
    return sum;
  };
  const messages = await all((limit) =>
    store.transaction(tenant, ({ upkeep }) => upkeep.forgetMessages(before(messageDays), limit)),
  );
  const details = await all((limit) =>
    store.transaction(tenant, ({ upkeep }) => upkeep.forgetDetails(before(auditDays), limit)),
  );
  await all((limit) =>
    store.transaction(tenant, ({ pageKeys }) => pageKeys.forgetExpired(before(PAGE_KEY_DAYS), limit)),
  );
  return { messages, details };
}
