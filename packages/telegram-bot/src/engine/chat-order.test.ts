import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createChatOrder } from './chat-order';

it('works each chat one after another and chats side by side', async () => {
  const log: string[] = [];
  const running = new Map<string, number>();
  let together = 0;
  const order = createChatOrder<string>(
    (chat) => chat,
    async (chat) => {
      running.set(chat, (running.get(chat) ?? 0) + 1);
      expect(running.get(chat)).toBe(1);
      together = Math.max(
        together,
        [...running.values()].reduce((sum, count) => sum + count, 0),
      );
      await sleep(5);
      log.push(chat);
      running.set(chat, 0);
    },
  );
  for (let round = 0; round < 3; round++) {
    for (const chat of ['a', 'b', 'c']) order.work(chat);
    await sleep(1);
  }
  await order.settled();
  expect(together).toBe(3);
  // What was asked for while it ran is run once more: nothing is forgotten, nothing piles up.
  expect(log.toSorted()).toEqual(['a', 'a', 'b', 'b', 'c', 'c']);
});

it('goes on with what came in at the last moment', async () => {
  let rounds = 0;
  const order = createChatOrder<string>(
    (chat) => chat,
    async () => {
      if (++rounds < 4) order.work('a');
    },
  );
  order.work('a');
  await order.settled();
  expect(rounds).toBe(4);
});
