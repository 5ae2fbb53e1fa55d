import assert from 'node:assert/strict';
import { proves, provesWithin } from './case';
import { announcement, noon } from './samples';
import { versionedContract } from './versioned';

const read = (about: string, person: string, day = 1) => ({ announcement: about, person, at: noon(day) });

export const announcementsContract = [
  ...versionedContract(
    'announcements',
    ({ announcements }) => announcements,
    (id, variant) => announcement(id, { content: { vi: `Bản ${variant}`, en: `Text ${variant}` } }),
  ),

  provesWithin(
    'reading is noted once, and each read comes back by person and by announcement',
    async ({ announcements }) => {
      for (const one of [read('b', 'p-1'), read('a', 'p-2'), read('a', 'p-1'), read('a', 'P-1')])
        assert.equal(await announcements.markRead(one), true);
      assert.equal(await announcements.markRead(read('a', 'p-1', 9)), false);
      assert.deepEqual(await announcements.readersOf('a'), [
        read('a', 'P-1'),
        read('a', 'p-1'),
        read('a', 'p-2'),
      ]);
      assert.deepEqual(await announcements.readBy('p-1'), [read('a', 'p-1'), read('b', 'p-1')]);
      assert.deepEqual(await announcements.readersOf('none'), []);
      assert.deepEqual(await announcements.readBy('none'), []);
    },
  ),

  proves('a hundred reads at once are all there', async (store, tenant) => {
    await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        store.transaction(tenant, ({ announcements }) =>
          announcements.markRead(read('a', `p-${index % 50}`)),
        ),
      ),
    );
    const readers = await store.transaction(tenant, ({ announcements }) => announcements.readersOf('a'));
    assert.equal(readers.length, 50);
  }),
];
