import assert from 'node:assert/strict';
import { archiveTables, type ArchiveTable } from '../store';
import { proves, provesWithin } from './case';
import { readAll, readArchive, writeAll, writeFirst } from './everything';
import { auditEntry, change, organisation } from './samples';

export const archiveContract = [
  provesWithin('an alliance that has nothing has no rows', async (transaction) => {
    assert.deepEqual(Object.values(await readArchive(transaction)).flat(), []);
  }),

  proves(
    'what one alliance gives makes another the same in everything that can be seen',
    async (store, tenant) => {
      const { rows, seen } = await store.transaction(tenant, async (transaction) => {
        await writeFirst(transaction);
        await writeAll(transaction);
        return { rows: await readArchive(transaction), seen: await readAll(transaction) };
      });
      for (const table of archiveTables)
        assert.ok(rows[table]!.length > 0, `${table} has no row to prove with`);
      const moved = `${tenant}-moved`;
      await store.transaction(moved, async ({ archive }) => {
        for (const table of archiveTables) await archive.restore(table, rows[table]!);
      });
      assert.deepEqual(await store.transaction(moved, readAll), seen);
      // And it goes on from there: versions, positions and terms are counted further.
      await store.transaction(moved, async ({ audit, leases, organisations }) => {
        await audit.add(auditEntry('0'));
        assert.equal((await audit.all()).at(-1)?.id, '0');
        assert.equal((await leases.get('digest'))?.term, 2);
        assert.equal(
          (await organisations.revise(organisation('htx-1'), { ...change(9), basedOn: 2 })).ok,
          true,
        );
      });
    },
  ),

  provesWithin(
    'rows come by key, texts by their UTF-8 bytes, whatever the page',
    async ({ organisations, archive }) => {
      const ids = ['B', 'a', 'a10', 'a9', 'b', 'hợp', 'đ', '\uFFFD', '𠀀'];
      await organisations.put(
        ids.toReversed().map((id) => organisation(id)),
        change(1),
      );
      for (let revision = 2; revision <= 11; revision++)
        await organisations.put([organisation('b', { name: String(revision) })], change(2));
      for (const limit of [1, 3, 100]) {
        const keys: string[] = [];
        for (let after; ;) {
          const page = await archive.page('organisation_versions', { after, limit });
          keys.push(...page.map((row) => `${row['id']} ${row['revision']}`));
          if (page.length < limit) break;
          after = page.at(-1);
        }
        const first = Buffer.from('hợp').compare(Buffer.from('đ')) < 0 ? ['hợp', 'đ'] : ['đ', 'hợp'];
        assert.deepEqual(keys, [
          'B 1',
          'a 1',
          'a10 1',
          'a9 1',
          ...Array.from({ length: 11 }, (_, index) => `b ${index + 1}`),
          ...first.map((id) => `${id} 1`),
          '\uFFFD 1',
          '𠀀 1',
        ]);
      }
    },
  ),

  proves('a row that is there already is not written over', async (store, tenant) => {
    const table: ArchiveTable = 'organisation_versions';
    const rows = await store.transaction(tenant, async ({ organisations, archive }) => {
      await organisations.put([organisation('htx-1')], change(1));
      return archive.page(table, { limit: 10 });
    });
    const changed = rows.map((row) => ({ ...row, body: '{}' }));
    await assert.rejects(store.transaction(tenant, ({ archive }) => archive.restore(table, changed)));
    assert.deepEqual(
      await store.transaction(tenant, ({ archive }) => archive.page(table, { limit: 10 })),
      rows,
    );
  }),

  proves('a store that lists its alliances lists those that have something', async (store, tenant) => {
    if (!store.tenants) return;
    await store.transaction(`${tenant}-b`, ({ audit }) => audit.add(auditEntry('a-1')));
    await store.transaction(tenant, ({ audit }) => audit.add(auditEntry('a-1')));
    await store.transaction(`${tenant}-none`, ({ audit }) => audit.all());
    const listed = (await store.tenants()).filter((one) => one.startsWith(tenant));
    assert.deepEqual(listed, [tenant, `${tenant}-b`]);
  }),
];
