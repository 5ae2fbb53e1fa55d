import assert from 'node:assert/strict';
import { provesWithin } from './case';
import { change, noon, person } from './samples';
import { versionedContract } from './versioned';

const ZALO = { channel: 'zalo', chat: '100' };

export const peopleContract = [
  ...versionedContract(
    'people',
    ({ people }) => people,
    (id, variant) => person('100', { id, name: `Tên ${variant}` }),
  ),

  provesWithin('several roles and several organisations of one person come back', async ({ people }) => {
    const busy = person('100', {
      roles: [
        { role: 'officer', organisation: 'htx-1', since: noon(1) },
        { role: 'officer', organisation: 'htx-2', since: noon(2) },
        { role: 'reviewer', place: 'cao-phong', since: noon(3) },
        { role: 'administrator', since: noon(4) },
      ],
      phoneHash: 'phone',
      consentedAt: noon(1),
    });
    await people.put([busy], change(1));
    assert.deepEqual((await people.get(busy.id))?.record, busy);
  }),

  provesWithin('the same chat number on another channel is somebody else', async ({ people }) => {
    await people.put([person('100')], change(1));
    assert.deepEqual((await people.ofChat('telegram', '100'))?.record, person('100'));
    assert.equal(await people.ofChat('zalo', '100'), undefined);
    assert.equal(await people.ofChat('telegram', '101'), undefined);
  }),

  provesWithin(
    'somebody is found by each chat they have now, and by none they have left',
    async ({ people }) => {
      const chats = [{ channel: 'telegram', chat: '100' }, ZALO];
      await people.put([person('100', { chats })], change(1));
      assert.equal((await people.ofChat('zalo', '100'))?.revision, 1);
      await people.revise(person('100', { chats: [ZALO] }), { ...change(2), basedOn: 1 });
      assert.equal(await people.ofChat('telegram', '100'), undefined);
      assert.equal((await people.ofChat('zalo', '100'))?.revision, 2);
      const refused = await people.revise(person('100', { chats: [] }), { ...change(3), basedOn: 1 });
      assert.equal(refused.ok, false);
      assert.equal((await people.ofChat('zalo', '100'))?.revision, 2);
      await people.put([person('100', { chats: [], roles: [] })], change(4, { why: 'left' }));
      assert.equal(await people.ofChat('zalo', '100'), undefined);
      assert.equal((await people.history('telegram:100')).length, 3);
    },
  ),

  provesWithin('a chat that passes to somebody else leads to them', async ({ people }) => {
    await people.put([person('100')], change(1));
    await people.put([person('200', { chats: [{ channel: 'telegram', chat: '100' }] })], change(2));
    assert.equal((await people.ofChat('telegram', '100'))?.record.id, 'telegram:200');
  }),

  provesWithin('people are found by their telephone number as it is now', async ({ people }) => {
    await people.put(
      [
        person('2', { phoneHash: 'one' }),
        person('1', { phoneHash: 'one', chats: [] }),
        person('3', { phoneHash: 'other' }),
        person('4'),
      ],
      change(1),
    );
    const found = async (hash: string) => (await people.ofPhone(hash)).map(({ record }) => record.id);
    assert.deepEqual(await found('one'), ['telegram:1', 'telegram:2']);
    await people.put([person('2', { phoneHash: 'other' })], change(2));
    assert.deepEqual(await found('one'), ['telegram:1']);
    assert.deepEqual(await found('other'), ['telegram:2', 'telegram:3']);
    assert.deepEqual(await found(''), []);
  }),

  provesWithin(
    'somebody who is forgotten is named in no version, and what they did stays',
    async ({ people }) => {
      const chats = [{ channel: 'telegram', chat: '100' }, ZALO];
      await people.put(
        [person('100', { chats, phoneHash: 'one', consentedAt: noon(1) })],
        change(1, { why: 'Lan' }),
      );
      await people.put([person('100', { name: 'Bùi Lan', phoneHash: 'one' })], change(2));
      await people.put([person('200')], change(2, { why: 'joined' }));
      assert.deepEqual(await people.forget('telegram:100', { name: '(đã xoá)' }), chats);
      const history = await people.history('telegram:100');
      assert.deepEqual(
        history.map(({ record }) => record),
        [{ consentedAt: noon(1) }, {}].map((more) => person('100', { name: '(đã xoá)', chats: [], ...more })),
      );
      assert.deepEqual(
        history.map(({ by, at, why }) => [by, at, why]),
        [1, 2].map((day) => ['telegram:1', noon(day), undefined]),
      );
      assert.equal(await people.ofChat('telegram', '100'), undefined);
      assert.deepEqual(await people.ofPhone('one'), []);
      assert.deepEqual(await people.history('telegram:200'), [
        { revision: 1, ...change(2, { why: 'joined' }), record: person('200') },
      ]);
      assert.deepEqual(await people.forget('nobody', { name: '' }), []);
    },
  ),

  provesWithin('a chat that has passed to somebody else is not given to be forgotten', async ({ people }) => {
    await people.put([person('100', { chats: [{ channel: 'telegram', chat: '100' }, ZALO] })], change(1));
    await people.put([person('200', { chats: [ZALO] })], change(2));
    const forgotten = await people.forget('telegram:100', { name: '' });
    assert.deepEqual(forgotten, [{ channel: 'telegram', chat: '100' }]);
    assert.equal((await people.ofChat('zalo', '100'))?.record.id, 'telegram:200');
  }),
];
