import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planOn } from '@hoptac/core/plan';
import { Kysely, Migrator } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditEntry, event, invitation, noon, organisation, submission } from '../../contract/samples';
import { openSqliteStore } from '../../sqlite';
import { sharedSqliteDialect } from '../../sqlite/dialect';
import { openDriver } from '../../sqlite/driver';
import type { Store } from '../../store';
import { chunks } from '../chunks';
import { up as firstTables } from './0001-first-tables';
import type { Tables } from './0002/taken-over';

let directory = '';
let store: Store;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hoptac-migration-'));
});
afterEach(async () => {
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

/** A file as the first version of the program left it. */
async function fileOfFirstTables(
  rows: Record<string, readonly Record<string, string | number>[]>,
): Promise<string> {
  const file = join(directory, 'kho.db');
  const database = new Kysely<unknown>({ dialect: sharedSqliteDialect(await openDriver(file)) });
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => ({ '0001-first-tables': { up: firstTables } }) },
    migrationTableName: 'hoptac_migrations',
    migrationLockTableName: 'hoptac_migrations_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  for (const [table, all] of Object.entries(rows))
    for (const some of chunks(all))
      await (database as Tables)
        .insertInto(table)
        .values(some.map((row) => ({ tenant: 't', ...row })))
        .execute();
  await database.destroy();
  return file;
}

const body = (record: unknown) => JSON.stringify(record);
const target = (indicator: string, amount: number) => ({ indicator, target: amount });

describe('the migration to every version', () => {
  it('takes over the register, each record as its first version, and finds it by name', async () => {
    const cooperative = organisation('htx-1', { name: 'HTX Đồng Tâm \ud83d' });
    const place = { code: 'cao-phong', name: 'Cao Phong' };
    const founded = event('e-1', { organisation: 'htx-1' });
    const file = await fileOfFirstTables({
      organisations: [{ id: 'htx-1', body: body(cooperative) }],
      register_events: [{ id: 'e-1', body: body(founded) }],
      places: [{ id: 'cao-phong', body: body(place) }],
    });
    store = await openSqliteStore({ file });
    await store.transaction('t', async ({ organisations, events, places }) => {
      expect(await organisations.history('htx-1')).toEqual([
        {
          revision: 1,
          by: 'system:migration',
          at: '1970-01-01T00:00:00.000Z',
          record: cooperative,
        },
      ]);
      expect(await organisations.all({ knownOn: '2000-01-01T00:00:00.000Z' })).toEqual([cooperative]);
      expect(await organisations.search('dong tam', 9)).toEqual([cooperative]);
      expect(await events.ofOrganisation('htx-1')).toEqual([founded]);
      expect(await places.all()).toEqual([place]);
    });
  });

  it('takes over people in their chats, invitations and who did what', async () => {
    const lan = {
      id: 'telegram:100',
      channel: 'telegram',
      chat: '100',
      name: 'Lan',
      role: 'officer',
      organisation: 'htx-1',
      joinedAt: noon(1),
    };
    const used = { by: 'telegram:100', at: noon(1) };
    const entries = Array.from({ length: 2345 }, (_, index) =>
      auditEntry(String(index), { by: `p-${index % 2}` }),
    );
    const file = await fileOfFirstTables({
      people: [{ channel: 'telegram', chat: '100', body: body(lan) }],
      invitations: [{ code_hash: 'h', body: body(invitation('h')), used: body(used) }],
      audit: entries.map((entry, index) => ({ id: entry.id, position: index + 1, body: body(entry) })),
    });
    store = await openSqliteStore({ file });
    await store.transaction('t', async ({ people, invitations, audit }) => {
      expect((await people.ofChat('telegram', '100'))?.record).toEqual({
        id: 'telegram:100',
        name: 'Lan',
        chats: [{ channel: 'telegram', chat: '100' }],
        roles: [{ role: 'officer', organisation: 'htx-1', since: noon(1) }],
        joinedAt: noon(1),
      });
      expect(await invitations.get('h')).toEqual(invitation('h', { used }));
      expect(await audit.ofPerson('p-1')).toEqual(entries.filter(({ by }) => by === 'p-1'));
      expect(await audit.all()).toEqual(entries);
    });
  });

  it('takes over submissions as submitted, and plans as revisions that name what they change', async () => {
    const { basedOn: _, ...figures } = submission('htx-1', '2024-01');
    const whole = (year: number, day: number, ...targets: ReturnType<typeof target>[]) =>
      body({ by: 'telegram:1', at: noon(day), why: 'Kế hoạch', plan: { year, targets } });
    const file = await fileOfFirstTables({
      submissions: [
        {
          organisation: 'htx-1',
          period: '2024-01',
          version: 1,
          at: figures.at,
          body: body({ ...figures, version: 1 }),
        },
      ],
      plans: [
        { year: 2024, revision: 1, body: whole(2024, 5, target('a', 1), target('b', 2)) },
        { year: 2024, revision: 2, body: whole(2024, 8, target('b', 3), target('c', 4)) },
        { year: 2025, revision: 1, body: whole(2025, 9, target('c', 5)) },
      ],
    });
    store = await openSqliteStore({ file });
    await store.transaction('t', async ({ submissions, plans }) => {
      expect(await submissions.latest('htx-1', '2024-01')).toEqual({
        ...figures,
        version: 1,
        state: 'submitted',
      });
      const plan = await plans.history(2024);
      expect(planOn(plan!, '2024-03-07')?.targets).toEqual([target('a', 1), target('b', 2)]);
      expect(planOn(plan!, '2024-03-08')?.targets).toEqual([target('b', 3), target('c', 4)]);
      expect(plan!.revisions[1]?.withdrawn).toEqual([{ indicator: 'a' }]);
      expect((await plans.history(2025))?.revisions[0]?.withdrawn).toBeUndefined();
      expect((await plans.history(2024, { knownOn: noon(6) }))?.revisions).toHaveLength(1);
    });
  });
});
