import type { Backlog, Store } from '@hoptac/adapters/store';
import { vietnamDate, type Month } from '@hoptac/core/time';
import type { Alliance } from '../engine';
import { nextDue } from '../dialogue/reminders/due-day';
import { readGround } from '../jobs/ground';

/** Where an alliance's bot stands, in numbers. */
export interface Stats {
  people: number;
  /** Those who are reached in some chat. */
  reached: number;
  administrators: number;
  organisations: number;
  /** The month whose report is due next, and how many of those expected have come. */
  month: { period: Month; due: string; expected: number; reported: number; approved: number };
  backlog: Backlog;
}

export async function countStats(store: Store, { tenant, dueDay }: Alliance, now: Date): Promise<Stats> {
  const today = vietnamDate(now);
  return store.transaction(tenant, async (transaction) => {
    const { period, due } = nextDue(today, dueDay);
    const { people, register, expected } = await readGround(transaction, today);
    const sent = await transaction.submissions.all({ from: period, to: period });
    const joined = people.filter(({ roles }) => roles.length > 0);
    return {
      people: joined.length,
      reached: joined.filter(({ chats }) =>
        chats.some(({ unreachableSince }) => unreachableSince === undefined),
      ).length,
      administrators: joined.filter(({ roles }) => roles.some(({ role }) => role === 'administrator')).length,
      organisations: register.organisations.length,
      month: {
        period,
        due: due.effective,
        expected: expected(period).length,
        reported: sent.length,
        approved: sent.filter(({ state }) => state === 'approved').length,
      },
      backlog: await transaction.upkeep.backlog(),
    };
  });
}
