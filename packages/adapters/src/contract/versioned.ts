import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Transaction, VersionedRecords } from '../store';
import { proves, provesWithin, type Case } from './case';
import { change, noon } from './samples';

/** What holds for every kind of record that keeps its versions. `sample` gives records of one id that differ by variant. */
export function versionedContract<Kept>(
  name: string,
  of: (transaction: Transaction) => VersionedRecords<Kept>,
  sample: (id: string, variant: number) => Kept,
): Case[] {
  const within = (promise: string, prove: (records: VersionedRecords<Kept>) => Promise<void>) =>
    provesWithin(`${name}: ${promise}`, (transaction) => prove(of(transaction)));

  return [
    within('a record nobody wrote is undefined and has no history', async (records) => {
      await records.put([sample('a', 1)], change(1));
      assert.equal(await records.get('none'), undefined);
      assert.deepEqual(await records.history('none'), []);
    }),

    within('a version comes back with who, when and why, and no other field', async (records) => {
      const bare = change(1);
      const full = change(2, { why: 'Nhầm "tên" 🌾', validFrom: '2024-02-01' });
      await records.put([sample('a', 1)], bare);
      const revised = await records.revise(sample('a', 2), { ...full, basedOn: 1 });
      const versions = [
        { revision: 1, ...bare, record: sample('a', 1) },
        { revision: 2, ...full, record: sample('a', 2) },
      ];
      assert.deepEqual(revised, { ok: true, version: versions[1] });
      assert.deepEqual(await records.history('a'), versions);
      assert.deepEqual(await records.get('a'), versions[1]);
    }),

    within('put says nothing new, adds no version; the last of a list counts', async (records) => {
      await records.put([sample('a', 1), sample('b', 1)], change(1));
      await records.put([sample('a', 9), sample('a', 1), sample('b', 2)], change(2));
      await records.put([], change(3));
      assert.equal((await records.history('a')).length, 1);
      assert.deepEqual(
        (await records.history('b')).map(({ revision, at }) => [revision, at]),
        [
          [1, noon(1)],
          [2, noon(2)],
        ],
      );
    }),

    within('based on an older version, nothing is written and both are told', async (records) => {
      await records.put([sample('a', 1)], change(1));
      await records.revise(sample('a', 2), { ...change(2), basedOn: 1 });
      const theirs = { revision: 2, ...change(2), record: sample('a', 2) };
      for (const basedOn of [0, 1, 3])
        assert.deepEqual(await records.revise(sample('a', 3), { ...change(3), basedOn }), {
          ok: false,
          conflict: { yours: sample('a', 3), theirs },
        });
      assert.deepEqual(await records.revise(sample('new', 1), { ...change(3), basedOn: 1 }), {
        ok: false,
        conflict: { yours: sample('new', 1), theirs: undefined },
      });
      assert.equal((await records.history('a')).length, 2);
      assert.ok((await records.revise(sample('new', 1), { ...change(3), basedOn: 0 })).ok);
    }),

    within('as known on an instant: what was written by then, that instant in it', async (records) => {
      await records.put([sample('a', 1)], change(1));
      await records.put([sample('a', 2), sample('b', 1)], change(5));
      const known = async (knownOn: string) => [
        (await records.get('a', { knownOn }))?.revision,
        (await records.all({ knownOn })).length,
      ];
      assert.deepEqual(await known('2024-03-01T11:59:59.999Z'), [undefined, 0]);
      assert.deepEqual(await known(noon(1)), [1, 1]);
      assert.deepEqual(await known('2024-03-05T11:59:59.999Z'), [1, 1]);
      assert.deepEqual(await known(noon(5)), [2, 2]);
      assert.deepEqual(await records.all({ knownOn: noon(2) }), [sample('a', 1)]);
    }),

    within('as of a day: what holds from that day or before, the last written first', async (records) => {
      await records.put([sample('a', 1)], change(1));
      await records.put([sample('a', 2)], change(2, { validFrom: '2026-02-01' }));
      const asOf = async (day: '2026-01-31' | '2026-02-01', knownOn?: string) =>
        (await records.get('a', { asOf: day, knownOn }))?.revision;
      assert.equal(await asOf('2026-01-31'), 1);
      assert.equal(await asOf('2026-02-01'), 2);
      assert.equal(await asOf('2026-02-01', noon(1)), 1);
      assert.deepEqual(await records.all({ asOf: '2026-01-31' }), [sample('a', 1)]);
      assert.equal((await records.get('a'))?.revision, 2);
      // A correction of what held from the beginning holds for every day.
      await records.put([sample('a', 3)], change(3));
      assert.equal(await asOf('2026-01-31'), 3);
      assert.equal(await asOf('2026-02-01'), 3);
    }),

    within('where a clock went back, the highest version known by then counts', async (records) => {
      await records.put([sample('a', 1)], change(8));
      await records.put([sample('a', 2)], change(2));
      assert.equal((await records.get('a', { knownOn: noon(5) }))?.revision, 2);
      assert.equal((await records.get('a', { knownOn: noon(9) }))?.revision, 2);
      assert.deepEqual(await records.all({ knownOn: noon(5) }), [sample('a', 2)]);
    }),

    within('more than nine versions keep their order, and records come by id', async (records) => {
      for (let variant = 1; variant <= 12; variant++) await records.put([sample('a', variant)], change(1));
      assert.deepEqual(
        (await records.history('a')).map(({ revision }) => revision),
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      );
      await records.put(
        ['đ', 'a10', 'B', '𠀀', '\uFFFD'].map((id) => sample(id, 1)),
        change(2),
      );
      const inOrder = ['B', 'a', 'a10', 'đ', '𠀀', '\uFFFD'].map((id) => sample(id, id === 'a' ? 12 : 1));
      assert.deepEqual(await records.all(), inOrder);
    }),

    within('two thousand at once, and again', async (records) => {
      const many = Array.from({ length: 2000 }, (_, index) => sample(String(index).padStart(4, '0'), 1));
      await records.put(many, change(1));
      await records.put(many, change(2));
      // Not deepEqual, which spends seconds on the difference of long lists.
      assert.equal(isDeepStrictEqual(await records.all(), many), true);
      assert.equal((await records.history('1999')).length, 1);
    }),

    proves(`${name}: of a hundred who revise one record at once, one succeeds`, async (store, tenant) => {
      await store.transaction(tenant, (transaction) => of(transaction).put([sample('a', 0)], change(1)));
      const results = await Promise.all(
        Array.from({ length: 100 }, (_, index) =>
          store.transaction(tenant, (transaction) =>
            of(transaction).revise(sample('a', index + 1), { ...change(2), basedOn: 1 }),
          ),
        ),
      );
      const winner = results.find(({ ok }) => ok);
      assert.equal(results.filter(({ ok }) => ok).length, 1);
      const history = await store.transaction(tenant, (transaction) => of(transaction).history('a'));
      assert.equal(history.length, 2);
      assert.deepEqual(winner?.ok && winner.version, history[1]);
      for (const result of results) if (!result.ok) assert.deepEqual(result.conflict.theirs, history[1]);
    }),
  ];
}
