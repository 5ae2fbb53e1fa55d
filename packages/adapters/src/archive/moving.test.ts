import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../memory';
import { openPostgresStore } from '../postgres';
import { preparedDatabase } from '../postgres/server/shared';
import { openSqliteStore } from '../sqlite';
import type { Store } from '../store';
import { exportArchive, importArchive } from '.';
import { continued, fill, seen } from './samples';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hoptac-archive-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const AT = '2024-04-01T00:00:00.000Z';

describe('moving alliances from store to store', () => {
  it('keeps everything: memory, SQLite, PostgreSQL and memory again, each archive the same to the letter', async () => {
    const first = createMemoryStore();
    await fill(first, 'hòa-bình');
    await fill(first, 'phu-tho', { organisations: 3 });
    const { bot } = await preparedDatabase();
    const stores: { name: string; store: Store }[] = [
      { name: 'memory', store: first },
      { name: 'sqlite', store: await openSqliteStore({ file: join(directory, 'kho.db') }) },
      { name: 'postgres', store: await openPostgresStore({ url: bot }) },
      { name: 'memory again', store: createMemoryStore() },
    ];
    const tenants = ['hòa-bình', 'phu-tho'];
    const texts: string[] = [];
    for (const [index, { name, store }] of stores.entries()) {
      const file = join(directory, `${name}.hoptac`);
      const { tenants: written } = await exportArchive({ store, file, tenants, at: AT });
      expect(written.map(({ tenant }) => tenant)).toEqual(tenants);
      texts.push(gunzipSync(await readFile(file)).toString());
      const next = stores[index + 1]?.store;
      if (!next) continue;
      const imported = await importArchive({ store: next, file });
      expect(imported.map(({ rows, alreadyThere }) => [rows, alreadyThere])).toEqual(
        written.map(({ rows }) => [rows, false]),
      );
    }
    for (const text of texts) expect(text === texts[0]).toBe(true);
    const last = await seen(first, 'hòa-bình');
    expect(last.organisations).toHaveLength(703);
    for (const { store } of stores.slice(1)) {
      expect(await seen(store, 'hòa-bình')).toEqual(last);
      expect(await seen(store, 'phu-tho')).toEqual(await seen(first, 'phu-tho'));
    }
    const goingOn = await continued(first, 'hòa-bình');
    expect(goingOn).toMatchObject({ again: false, next: { id: '3' }, conflict: false, redeemed: false });
    for (const { store } of stores.slice(1)) expect(await continued(store, 'hòa-bình')).toEqual(goingOn);
    for (const { store } of stores) await store.close();
  });

  it('takes only the alliances asked for, leaves the same as it is, and refuses another', async () => {
    const from = createMemoryStore();
    await fill(from, 'a', { organisations: 2 });
    await fill(from, 'b', { organisations: 2 });
    const file = join(directory, 'two.hoptac');
    await exportArchive({ store: from, file, tenants: ['a', 'b'], at: AT });
    const to = await openSqliteStore({ file: join(directory, 'kho.db') });
    expect(await importArchive({ store: to, file, tenants: ['b'], dryRun: true })).toMatchObject([
      { tenant: 'b', alreadyThere: false },
    ]);
    expect(await importArchive({ store: to, file, tenants: ['b'] })).toMatchObject([
      { tenant: 'b', alreadyThere: false },
    ]);
    expect(await seen(to, 'b')).toEqual(await seen(from, 'b'));
    expect((await seen(to, 'a')).organisations).toEqual([]);
    // As after an import that was interrupted between the two.
    expect(await importArchive({ store: to, file })).toMatchObject([
      { tenant: 'a', alreadyThere: false },
      { tenant: 'b', alreadyThere: true },
    ]);
    await to.transaction('b', ({ conversations }) => conversations.put('telegram', '1', { state: 'new' }));
    await expect(importArchive({ store: to, file })).rejects.toMatchObject({
      code: 'notEmpty',
      details: { tenant: 'b' },
    });
    await expect(importArchive({ store: to, file, tenants: ['c'] })).rejects.toMatchObject({
      code: 'noTenant',
    });
    await to.close();
  });

  it('writes no file over another, leaves none half written, and says when there is nothing', async () => {
    const store = createMemoryStore();
    await fill(store, 'a', { organisations: 2 });
    const file = join(directory, 'a.hoptac');
    await exportArchive({ store, file, tenants: ['a'], at: AT });
    const before = await readFile(file);
    await expect(exportArchive({ store, file, tenants: ['a'], at: AT })).rejects.toMatchObject({
      code: 'exists',
    });
    expect((await readFile(file)).equals(before)).toBe(true);
    const none = join(directory, 'none.hoptac');
    await expect(exportArchive({ store, file: none, tenants: ['nobody'], at: AT })).rejects.toMatchObject({
      code: 'nothingKept',
    });
    for (const left of [none, `${none}.part`])
      await expect(readFile(left)).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(
      exportArchive({ store, file: join(directory, 'no', 'x.hoptac'), tenants: ['a'], at: AT }),
    ).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('begins an alliance again when its transaction is', async () => {
    const store = createMemoryStore();
    await fill(store, 'a', { organisations: 2 });
    const [once, twice] = ['once', 'twice'].map((name) => join(directory, name)) as [string, string];
    await exportArchive({ store, file: once, tenants: ['a'], at: AT });
    const repeating: Store = {
      ...store,
      transaction: async (tenant, work) => {
        await store.transaction(tenant, work);
        return store.transaction(tenant, work);
      },
    };
    await exportArchive({ store: repeating, file: twice, tenants: ['a'], at: AT });
    expect(gunzipSync(await readFile(twice)).equals(gunzipSync(await readFile(once)))).toBe(true);
  });

  it('never holds more than a page of records, however many there are', async () => {
    const store = createMemoryStore();
    await fill(store, 'a', { organisations: 1_700 });
    const file = join(directory, 'a.hoptac');
    await exportArchive({ store, file, tenants: ['a'], at: AT });
    const pages: number[] = [];
    const empty = createMemoryStore();
    const watched: Store = {
      ...empty,
      transaction: (tenant, work) =>
        empty.transaction(tenant, (records) =>
          work({
            ...records,
            archive: {
              page: records.archive.page,
              restore: (table, rows) => {
                pages.push(rows.length);
                return records.archive.restore(table, rows);
              },
            },
          }),
        ),
    };
    await importArchive({ store: watched, file });
    expect(Math.max(...pages)).toBe(500);
    expect((await seen(empty, 'a')).organisations).toHaveLength(1_703);
  });
});
