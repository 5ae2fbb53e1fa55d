import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { provesWithin } from './case';
import { event, organisation } from './samples';

export const registerContract = [
  provesWithin(
    'organisations and events come back with every field they had, and no other',
    async ({ register }) => {
      const bare = organisation('htx-1');
      const full = organisation('htx-2', {
        kind: 'union',
        sector: 'credit',
        facts: { charterCapital: 10 ** 15, founder: 'Hội Nông dân', audited: false },
      });
      const national = event('e-1', { type: 'legalEducationHeld' });
      const rated = event('e-2', { type: 'rated', organisation: 'htx-1', place: 'cao-phong', grade: 'good' });
      await register.putOrganisations([bare, full]);
      await register.putEvents([national, rated]);
      assert.deepEqual(await register.all(), { organisations: [bare, full], events: [national, rated] });
      assert.deepEqual(await register.organisation('htx-2'), full);
    },
  ),

  provesWithin('an organisation nobody registered is undefined', async ({ register }) => {
    assert.equal(await register.organisation('none'), undefined);
  }),

  provesWithin('putting the same id again replaces, and the last of a list counts', async ({ register }) => {
    await register.putOrganisations([
      organisation('htx-1', { facts: { members: 9 } }),
      organisation('htx-2'),
    ]);
    await register.putOrganisations([
      organisation('htx-1', { name: 'Giữa' }),
      organisation('htx-1', { name: 'Cuối' }),
    ]);
    await register.putEvents([event('e-1', { grade: 'weak' })]);
    await register.putEvents([event('e-1', { on: '2024-01-01' })]);
    assert.deepEqual(await register.all(), {
      organisations: [organisation('htx-1', { name: 'Cuối' }), organisation('htx-2')],
      events: [event('e-1', { on: '2024-01-01' })],
    });
  }),

  provesWithin(
    'organisations come by id, events by day and then id, whatever the order they came in',
    async ({ register }) => {
      await register.putOrganisations(['b', 'a10', 'B', 'a9', 'đ', 'a', 'A'].map((id) => organisation(id)));
      await register.putEvents([
        event('z', { on: '2020-01-01' }),
        event('b', { on: '2020-01-02' }),
        event('a', { on: '2020-01-02' }),
        event('y', { on: '2019-12-31' }),
      ]);
      const { organisations, events } = await register.all();
      assert.deepEqual(
        organisations.map(({ id }) => id),
        ['A', 'B', 'a', 'a10', 'a9', 'b', 'đ'],
      );
      assert.deepEqual(
        events.map(({ id }) => id),
        ['y', 'z', 'a', 'b'],
      );
    },
  ),

  provesWithin('places come back by code, and the last of a code counts', async ({ register }) => {
    const province = { code: 'hoa-binh', name: 'Tỉnh Hòa Bình' };
    const district = { code: 'cao-phong', name: 'Cao Phong', parent: 'hoa-binh' };
    await register.putPlaces([province, { ...district, name: 'Cũ' }]);
    await register.putPlaces([district]);
    assert.deepEqual(await register.places(), [district, province]);
  }),

  provesWithin('empty lists are fine', async ({ register }) => {
    await register.putOrganisations([]);
    await register.putEvents([]);
    await register.putPlaces([]);
    assert.deepEqual(await register.all(), { organisations: [], events: [] });
  }),

  provesWithin('two thousand organisations at once', async ({ register }) => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      organisation(`htx-${String(index).padStart(4, '0')}`),
    );
    await register.putOrganisations(many);
    const { organisations } = await register.all();
    // Not deepEqual, which spends seconds on the difference of long lists.
    assert.equal(isDeepStrictEqual(organisations, many), true);
  }),
];
