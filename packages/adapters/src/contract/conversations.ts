import assert from 'node:assert/strict';
import { provesWithin } from './case';

export const conversationsContract = [
  provesWithin('a conversation that never was is undefined', async ({ conversations }) => {
    assert.equal(await conversations.get('telegram', '100'), undefined);
  }),

  provesWithin(
    'a state replaces the one before, whole, and only in its own chat and channel',
    async ({ conversations }) => {
      await conversations.put('telegram', '100', { state: { flow: 'submit', draft: { revenue: 10 ** 15 } } });
      await conversations.put('telegram', '200', { state: { flow: 'menu' } });
      await conversations.put('zalo', '100', { state: { flow: 'join' } });
      await conversations.put('telegram', '100', { state: { flow: 'review' } });
      assert.deepEqual(await conversations.get('telegram', '100'), { state: { flow: 'review' } });
      assert.deepEqual(await conversations.get('telegram', '200'), { state: { flow: 'menu' } });
      assert.deepEqual(await conversations.get('zalo', '100'), { state: { flow: 'join' } });
    },
  ),

  provesWithin('a forgotten conversation is as if it had never been', async ({ conversations }) => {
    await conversations.put('telegram', '100', { state: 'a' });
    await conversations.put('zalo', '100', { state: 'b' });
    await conversations.forget('telegram', '100');
    await conversations.forget('telegram', '300');
    assert.equal(await conversations.get('telegram', '100'), undefined);
    assert.deepEqual(await conversations.get('zalo', '100'), { state: 'b' });
  }),
];
