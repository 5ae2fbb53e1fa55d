import type { OutboxMessage, Store, WaitingChat } from '@hoptac/adapters/store';
import type { Pace } from './pace';
import { languageOf } from './language-of';
import { words } from './words';

/**
 * How long a chat that writes too fast has to wait for its next answer, in milliseconds; 0 where it has not, or nothing
 * waits. Told once, politely; the messages wait in the inbox.
 */
export async function slowedDown(
  store: Store,
  tenant: string,
  { channel, chat }: WaitingChat,
  pace: Pace,
  now: Date,
): Promise<number> {
  const key = `${channel}:${chat}`;
  const wait = pace.wait(key);
  if (wait === 0) return 0;
  const next = await store.transaction(tenant, ({ inbox }) => inbox.next({ channel, chat }));
  if (!next) return 0;
  if (!pace.tell(key)) return wait;
  await store.transaction(tenant, async (transaction) => {
    const language = await languageOf(transaction, { channel, chat });
    const message: OutboxMessage = {
      id: `${channel}:${next.id}:slow`,
      channel,
      chat,
      createdAt: now.toISOString(),
      payload: { text: words[language].slowedDown },
    };
    await transaction.outbox.add([message]);
  });
  return wait;
}
