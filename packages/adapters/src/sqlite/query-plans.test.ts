import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SqliteDatabase } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { message } from '../contract/samples';
import type { Transaction } from '../store';
import type * as Driver from './driver';

/** Every statement that the store prepares. */
const statements = vi.hoisted(() => new Set<string>());
vi.mock('./driver', async (original) => {
  const { openDriver, ...rest } = await original<typeof Driver>();
  return {
    ...rest,
    async openDriver(file: string) {
      const driver = await openDriver(file);
      return {
        ...driver,
        prepare(sql: string) {
          statements.add(sql);
          return driver.prepare(sql);
        },
      };
    },
  };
});

let directory = '';
let driver: SqliteDatabase;
const { openDriver } = await vi.importActual<typeof Driver>('./driver');
const { openSqliteStore } = await import('.');

async function plansOf(work: (transaction: Transaction) => Promise<unknown>): Promise<string> {
  const file = join(directory, 'plans.db');
  const store = await openSqliteStore({ file });
  statements.clear();
  await store.transaction('t', work);
  await store.close();
  driver = await openDriver(file);
  const queries = [...statements].filter((statement) => /^select |\(select /.test(statement));
  const plans = queries.flatMap((query) => {
    const parameters = Array.from({ length: query.split('?').length - 1 }, () => null);
    return driver.prepare(`explain query plan ${query}`).all(parameters) as { detail: string }[];
  });
  driver.close();
  return plans.map(({ detail }) => detail).join('\n');
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hoptac-plans-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

describe('queries read what they need, however long the store has been in use', () => {
  it.each([
    [
      'the next update of a chat',
      ({ inbox }: Transaction) => inbox.next({ channel: 'c', chat: '1' }),
      'inbox_waiting',
    ],
    ['the chats that wait', ({ inbox }: Transaction) => inbox.waitingChats(), 'inbox_waiting'],
    ['the messages due', ({ outbox }: Transaction) => outbox.due('c', '2024', 10), 'outbox_waiting'],
    [
      'what waits for a chat',
      ({ outbox }: Transaction) => outbox.hasWaiting('c', '1'),
      'outbox_chat_waiting',
    ],
    ['the messages of a chat', ({ outbox }: Transaction) => outbox.ofChat('c', '1'), 'outbox_chat'],
    [
      'the place of a new message',
      ({ outbox }: Transaction) => outbox.add([message('m', '1')]),
      'outbox_position',
    ],
    [
      'all submissions',
      ({ submissions }: Transaction) => submissions.all({ from: '2024-01', to: '2024-12' }),
      'submissions_by_period',
    ],
    [
      'what happened to an organisation',
      ({ events }: Transaction) => events.ofOrganisation('o'),
      'event_versions_found_by',
    ],
    ['somebody by telephone', ({ people }: Transaction) => people.ofPhone('h'), 'person_versions_found_by'],
    ['what was set aside', ({ upkeep }: Transaction) => upkeep.backlog(), 'inbox_parked'],
    ['old messages', ({ upkeep }: Transaction) => upkeep.forgetMessages('2024', 9), 'inbox_position'],
    ['the latest entry of the audit trail', ({ audit }: Transaction) => audit.latest(), 'audit_position'],
    ['a page key', ({ pageKeys }: Transaction) => pageKeys.get('h'), 'sqlite_autoindex_page_keys'],
    [
      'the page keys of a person',
      ({ pageKeys }: Transaction) => pageKeys.endAllOf('p', 'a'),
      'page_keys_person',
    ],
    ['what one person did', ({ audit }: Transaction) => audit.ofPerson('p'), 'audit_person'],
    [
      'what somebody has read',
      ({ announcements }: Transaction) => announcements.readBy('p'),
      'announcement_reads_person',
    ],
  ] as const)('%s', async (_, work, index) => {
    const plan = await plansOf(work);
    expect(plan).toContain(index);
    expect(plan).not.toMatch(/SCAN (?!.*USING)/);
  });

  it('a message that waits for its retry is found without reading its chat', async () => {
    const plan = await plansOf(({ outbox }) => outbox.due('c', '2024', 10));
    expect(plan).toContain('outbox_retry');
    expect(plan).not.toContain('TEMP B-TREE');
  });

  it('what waits for review is told by the database, which looks up steps and later versions by their keys', async () => {
    const plan = await plansOf(({ submissions }) =>
      submissions.all({ from: '2024-01', to: '2024-12', states: ['submitted', 'resubmitted'] }),
    );
    expect(plan).toMatch(/SEARCH later .*\(tenant=\? AND organisation=\? AND period=\? AND version>\?\)/);
    expect(plan).toMatch(/SEARCH step .*\(tenant=\? AND organisation=\? AND period=\?/);
    expect(plan).not.toMatch(/SCAN|TEMP B-TREE/);
  });

  it("one organisation's months are found by its key", async () => {
    const plan = await plansOf(({ submissions }) =>
      submissions.ofOrganisation('o', { from: '2024-01', to: '2024-12' }),
    );
    expect(plan).toMatch(/SEARCH each .*\(tenant=\? AND organisation=\? AND period>\? AND period<\?\)/);
  });

  it('batches go on in the middle of the key, without sorting', async () => {
    const plan = await plansOf(({ submissions }) =>
      submissions.inBatches!({ from: '2024-01', to: '2024-12' }, () => undefined),
    );
    expect(plan).toMatch(/SEARCH each .*\(tenant=\? AND \(organisation,period,version\)>\(\?,\?,\?\)\)/);
    expect(plan).not.toContain('TEMP B-TREE');
  });
});
