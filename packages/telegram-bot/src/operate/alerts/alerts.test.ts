import { createMemoryStore } from '@hoptac/adapters/memory';
import type { Backlog, Transaction } from '@hoptac/adapters/store';
import { expect, it } from 'vitest';
import { raiseAlerts, type Situation } from '.';
import { workingHours } from './reporting-days';

const limits = { answersWaiting: 500, minutesWaiting: 10, hoursWithoutReport: 24, diskFreePercent: 10 };
const quiet: Backlog = { inbox: { count: 0 }, answers: { count: 0 }, bulk: { count: 0 }, parked: 0 };
const at = (minute: number) => new Date(Date.UTC(2024, 0, 5, 3, minute));

function watched() {
  const store = createMemoryStore();
  const within = <T>(work: (transaction: Transaction) => Promise<T>) => store.transaction('t', work);
  const raise = (minute: number, situation: Partial<Omit<Situation, 'now'>>) =>
    within((transaction) =>
      raiseAlerts(
        transaction,
        { now: at(minute), backlog: quiet, ...situation },
        { limits: { ...limits, chat: '-9' }, language: 'vi' },
      ),
    );
  const told = () => within(({ outbox }) => outbox.ofChat('telegram', '-9'));
  return { within, raise, told };
}

it('tells of slow answers once until it is over, and that it is over', async () => {
  const { raise, told } = watched();
  const since = at(0).toISOString();
  const slow = { backlog: { ...quiet, answers: { count: 7, oldest: since } } };
  expect(await raise(9, slow)).toEqual([]);
  expect(await raise(10, slow)).toEqual([{ kind: 'waiting', change: 'began', amount: 7 }]);
  expect(await raise(11, slow)).toEqual([]);
  // A little better is not over.
  expect(
    await raise(12, { backlog: { ...quiet, answers: { count: 1, oldest: at(5).toISOString() } } }),
  ).toEqual([]);
  expect(await raise(13, {})).toEqual([{ kind: 'waiting', change: 'over', amount: 0 }]);
  expect((await told()).map(({ id }) => id)).toEqual([
    `alert:waiting:${at(10).toISOString()}:telegram:-9`,
    `alert:waiting:${at(10).toISOString()}:over:telegram:-9`,
  ]);
});

it('tells again when more is set aside, and of the disk and of missing reports', async () => {
  const { raise } = watched();
  const parked = (count: number) => ({ backlog: { ...quiet, parked: count } });
  expect(await raise(1, parked(1))).toHaveLength(1);
  expect(await raise(2, parked(1))).toHaveLength(0);
  expect(await raise(3, parked(2))).toEqual([{ kind: 'parked', change: 'began', amount: 2 }]);
  expect((await raise(4, { ...parked(2), diskFree: 0.09 })).map(({ kind }) => kind)).toEqual(['disk']);
  const reporting = { hoursWithout: 25.5, owing: 3 };
  expect(await raise(5, { ...parked(2), diskFree: 0.09, reporting })).toEqual([
    { kind: 'noReports', change: 'began', amount: 25 },
  ]);
  expect(await raise(6, { ...parked(2), diskFree: 0.12, reporting: { ...reporting, owing: 0 } })).toEqual([
    { kind: 'noReports', change: 'over', amount: 0 },
  ]);
});

it('tells each administrator in their own chat, who can be reached', async () => {
  const { within, raise } = watched();
  const roles = [{ role: 'administrator' as const, since: at(0).toISOString() }];
  await within(({ people }) =>
    people.put(
      [
        { id: 'a', name: 'A', roles, chats: [{ channel: 'telegram', chat: '1' }] },
        {
          id: 'b',
          name: 'B',
          roles,
          chats: [{ channel: 'telegram', chat: '2', unreachableSince: at(0).toISOString() }],
        },
        { id: 'c', name: 'C', roles: [], chats: [{ channel: 'telegram', chat: '3' }] },
      ],
      { by: 'system', at: at(0).toISOString() },
    ),
  );
  await raise(1, { diskFree: 0.01 });
  const messages = await within(({ outbox }) => outbox.due('telegram', at(2).toISOString(), 9));
  expect(messages.map(({ chat }) => chat)).toEqual(['1', '-9']);
});

it('counts the hours of working days only', () => {
  // Friday 17:00 until Monday 08:00 in Việt Nam: seven hours and eight.
  expect(workingHours('2024-01-12T10:00:00.000Z', new Date('2024-01-15T01:00:00Z'))).toBe(15);
  expect(workingHours('2024-01-15T00:00:00.000Z', new Date('2024-01-15T01:00:00Z'))).toBe(1);
  expect(workingHours('', new Date('2024-01-15T01:00:00Z'))).toBeGreaterThan(100);
});
