import assert from 'node:assert/strict';
import { readRegister } from '../store';
import { provesWithin } from './case';
import { change, event, noon, organisation } from './samples';
import { versionedContract } from './versioned';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

export const registerContract = [
  ...versionedContract(
    'organisations',
    ({ organisations }) => organisations,
    (id, variant) => organisation(id, { name: `Hợp tác xã ${variant}`, facts: { charterCapital: variant } }),
  ),
  ...versionedContract(
    'events',
    ({ events }) => events,
    (id, variant) => event(id, { on: '2020-01-01', place: `Xã ${variant}` }),
  ),
  ...versionedContract(
    'places',
    ({ places }) => places,
    (code, variant) => ({ code, name: `Xã ${variant}`, parent: 'hoa-binh' }),
  ),

  provesWithin('every field of a register comes back', async ({ organisations, events, places }) => {
    const full = organisation('htx-2', {
      kind: 'union',
      sector: 'credit',
      facts: { charterCapital: 10 ** 15, founder: 'Hội Nông dân', audited: false },
    });
    const rated = event('e-2', { type: 'rated', organisation: 'htx-2', place: 'cao-phong', grade: 'good' });
    const district = {
      code: 'da-bac',
      name: 'Đà Bắc',
      parents: [{ parent: 'phu-tho', from: '2025-07-01' as const }],
      to: '2025-06-30' as const,
      successors: ['04831', '04891'],
    };
    await organisations.put([full], change(1));
    await events.put([rated], change(1));
    await places.put([district], change(1));
    assert.deepEqual(await readRegister({ organisations, events }), {
      organisations: [full],
      events: [rated],
    });
    assert.deepEqual(await places.all(), [district]);
  }),

  provesWithin('events come by day and then id, of one organisation too', async ({ events }) => {
    await events.put(
      [
        event('z', { on: '2020-01-01', organisation: 'htx-1' }),
        event('b', { on: '2020-01-02', organisation: 'htx-1' }),
        event('a', { on: '2020-01-02', organisation: 'htx-1' }),
        event('y', { on: '2019-12-31', organisation: 'htx-2' }),
        event('x', { on: '2019-12-31' }),
      ],
      change(1),
    );
    assert.deepEqual(ids(await events.all()), ['x', 'y', 'z', 'a', 'b']);
    assert.deepEqual(ids(await events.ofOrganisation('htx-1')), ['z', 'a', 'b']);
    assert.deepEqual(await events.ofOrganisation(''), []);
    await events.put([event('b', { on: '2020-01-02', organisation: 'htx-2' })], change(5));
    assert.deepEqual(ids(await events.ofOrganisation('htx-1')), ['z', 'a']);
    assert.deepEqual(ids(await events.ofOrganisation('htx-2')), ['y', 'b']);
    assert.deepEqual(ids(await events.ofOrganisation('htx-1', { knownOn: noon(4) })), ['z', 'a', 'b']);
  }),

  provesWithin('an event that was undone counts no more, and stays in its history', async ({ events }) => {
    const mistaken = event('mistaken', { organisation: 'htx-1', on: '2024-01-02' });
    await events.put([event('true', { organisation: 'htx-1' }), mistaken], change(1));
    const undone = { ...mistaken, undone: true as const };
    const undoing = { ...change(3, { why: 'Ghi nhầm' }), basedOn: 1 };
    assert.ok((await events.revise(undone, undoing)).ok);
    assert.equal((await events.revise(undone, undoing)).ok, false);
    assert.deepEqual(ids(await events.all()), ['true']);
    assert.deepEqual(ids(await events.all({ asOf: '2024-12-31' })), ['true']);
    assert.deepEqual(ids(await events.ofOrganisation('htx-1')), ['true']);
    assert.deepEqual(ids(await events.all({ knownOn: noon(2) })), ['true', 'mistaken']);
    assert.deepEqual(await events.ofOrganisation('htx-1', { undone: true }), [
      event('true', { organisation: 'htx-1' }),
      undone,
    ]);
    const versions = await events.history('mistaken');
    assert.deepEqual(
      versions.map(({ record, why }) => [record.undone, why]),
      [
        [undefined, undefined],
        [true, 'Ghi nhầm'],
      ],
    );
    assert.equal((await events.get('mistaken'))?.record.undone, true);
    await events.put([mistaken], change(4));
    assert.deepEqual(ids(await events.ofOrganisation('htx-1')), ['true', 'mistaken']);
  }),

  provesWithin(
    'as of a day, only what had happened and the places that there were',
    async ({ events, places }) => {
      await events.put([event('a', { on: '2024-01-31' }), event('b', { on: '2024-02-01' })], change(1));
      await places.put(
        [
          { code: 'xa', name: 'Xã', to: '2025-06-30', successors: ['phuong'] },
          { code: 'phuong', name: 'Phường', from: '2025-07-01' },
        ],
        change(1),
      );
      assert.deepEqual(ids(await events.all({ asOf: '2024-01-31' })), ['a']);
      assert.deepEqual(ids(await events.all({ asOf: '2024-02-01' })), ['a', 'b']);
      const codes = async (asOf?: '2025-06-30' | '2025-07-01') =>
        (await places.all({ asOf })).map(({ code }) => code);
      assert.deepEqual(await codes('2025-06-30'), ['xa']);
      assert.deepEqual(await codes('2025-07-01'), ['phuong']);
      assert.deepEqual(await codes(), ['phuong', 'xa']);
    },
  ),

  provesWithin(
    'organisations are found without accents, by every word, the nearest first',
    async ({ organisations }) => {
      await organisations.put(
        [
          organisation('1', { name: 'HTX Nông nghiệp Đồng Tâm' }),
          organisation('2', { name: 'Đồng Tâm'.normalize('NFD') }),
          organisation('3', { name: 'HTX Dịch vụ 100% hữu cơ_sạch!' }),
          organisation('4', { name: 'HTX Đồng Tiến' }),
          organisation('5', { name: 'HTX \0 nửa \ud83d chữ' }),
        ],
        change(1),
      );
      const found = async (text: string, limit = 10) => ids(await organisations.search(text, limit));
      assert.deepEqual(await found('dong tam'), ['2', '1']);
      assert.deepEqual(await found('ĐỒNG'), ['2', '4', '1']);
      assert.deepEqual(await found('tam  htx'), ['1']);
      assert.deepEqual(await found('ong ghie'), ['1']);
      assert.deepEqual(await found('100%'), ['3']);
      assert.deepEqual(await found('co_sach!'), ['3']);
      assert.deepEqual(await found('%'), ['3']);
      assert.deepEqual(await found('_'), ['3']);
      assert.deepEqual(await found('nua \ud83d chu'), ['5']);
      assert.deepEqual(await found('htx', 2), ['5', '3']);
      for (const nothing of ['', '   ', 'không có', "' or 1=1 --"])
        assert.deepEqual(await found(nothing), []);
      await organisations.put([organisation('2', { name: 'Tên mới' })], change(2));
      assert.deepEqual(await found('dong tam'), ['1']);
      assert.deepEqual(await found('ten moi'), ['2']);
    },
  ),
];
