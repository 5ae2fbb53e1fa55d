import { createMemoryStore } from '@hoptac/adapters/memory';
import type { Store, Transaction } from '@hoptac/adapters/store';
import { hoaBinh2023Indicators, monthlyElements } from '@hoptac/core/indicators';
import { describe, expect, it, vi } from 'vitest';
import type { Reply } from '../dialogue/reply';
import { DeliveryError } from './channel';
import { createEngine } from './engine';

const alliance = {
  tenant: 't',
  name: 'Liên minh thử',
  elements: monthlyElements,
  indicators: hoaBinh2023Indicators,
};

/** An engine on a store in memory, with a channel that can be told to fail. */
function setUp(store: Store = createMemoryStore(), { shared = false } = {}) {
  const sent: { chat: string; id: string; text: string }[] = [];
  const errors: unknown[] = [];
  const failures: { chat: string; error: Error }[] = [];
  let clock = Date.parse('2024-01-05T01:00:00Z');
  const engine = createEngine({
    store,
    alliance,
    now: () => new Date(clock),
    onError: (error) => errors.push(error),
    shared,
  });
  const channel = {
    name: 'c',
    async send(chat: string, reply: Reply, id: string) {
      const at = failures.findIndex((failure) => failure.chat === chat);
      if (at >= 0) throw failures.splice(at, 1)[0]!.error;
      sent.push({ chat, id, text: reply.text });
    },
  };
  engine.connect(channel);
  let id = 0;
  const receive = (chat: string, text: string, known = String(++id)) =>
    engine.receive({ channel: 'c', id: known, chat, event: { kind: 'text', text, sender: 'Lan' } });
  return {
    engine,
    channel,
    store,
    sent,
    errors,
    failures,
    receive,
    pass: (seconds: number) => (clock += seconds * 1000),
  };
}

/** A store whose transactions go through a hand that may change them. */
function through(store: Store, hand: (transaction: Transaction) => Transaction): Store {
  return {
    ...store,
    transaction: (tenant, work) => store.transaction(tenant, (transaction) => work(hand(transaction))),
  };
}

describe('the engine', () => {
  it('answers a message once, however often it is delivered', async () => {
    const { engine, receive, sent } = setUp();
    await receive('a', 'xin chào', 'same');
    await receive('a', 'xin chào', 'same');
    await engine.settled();
    await receive('a', 'xin chào', 'same');
    await engine.settled();
    expect(sent).toHaveLength(1);
  });

  it('answers a chat in the order its messages came', async () => {
    const { engine, receive, sent } = setUp();
    for (let index = 0; index < 20; index++) await receive(index % 2 ? 'a' : 'b', 'chào', String(index));
    await engine.settled();
    const ids = sent.filter(({ chat }) => chat === 'a').map((message) => Number(message.id.split(':')[1]));
    expect(ids).toEqual([1, 3, 5, 7, 9, 11, 13, 15, 17, 19]);
  });

  it('sets a message aside that cannot be answered, says so, and goes on with the chat', async () => {
    let broken = true;
    const store = through(createMemoryStore(), (transaction) => ({
      ...transaction,
      people: {
        ...transaction.people,
        ofChat(channel, chat) {
          if (broken && chat === 'bad') throw new Error('defect');
          return transaction.people.ofChat(channel, chat);
        },
      },
    }));
    const { engine, receive, sent, errors } = setUp(store);
    await receive('bad', 'chào');
    await receive('good', 'chào');
    await engine.settled();
    expect(errors).toHaveLength(3);
    expect(sent.map(({ chat }) => chat)).toEqual(['good', 'bad']);
    expect(sent[1]!.text).toContain('gặp lỗi ở phía hệ thống');
    broken = false;
    await receive('bad', 'chào');
    await engine.settled();
    expect(sent.at(-1)!.text).toContain('mã mời');
  });

  it('tries a message again after a while, and holds back only what follows it in its chat', async () => {
    const { engine, channel, receive, sent, failures, pass } = setUp();
    failures.push({ chat: 'a', error: new DeliveryError('busy', { retryAfterSeconds: 30 }) });
    await receive('a', 'một');
    await engine.settled();
    await receive('a', 'hai');
    await receive('b', 'ba');
    await engine.settled();
    expect(sent.map(({ chat }) => chat)).toEqual(['b']);
    pass(31);
    engine.connect(channel);
    await engine.settled();
    expect(sent.map(({ id }) => id)).toEqual(['c:3:0', 'c:1:0', 'c:2:0']);
    await engine.stop();
  });

  it('gives up at once on who is gone, and after some days on a channel that fails', async () => {
    const { engine, channel, store, receive, sent, failures, pass } = setUp();
    failures.push({ chat: 'gone', error: new DeliveryError('blocked', { permanent: true }) });
    await receive('gone', 'chào');
    await engine.settled();
    for (let attempt = 0; attempt < 10; attempt++) failures.push({ chat: 'a', error: new Error('network') });
    await receive('a', 'chào');
    await engine.settled();
    for (let attempt = 0; attempt < 10; attempt++) {
      pass(3600);
      engine.connect(channel);
      await engine.settled();
    }
    expect(sent).toEqual([]);
    expect(failures).toEqual([]);
    const due = await store.transaction('t', ({ outbox }) => outbox.due('c', '2100-01-01T00:00:00.000Z', 10));
    expect(due).toEqual([]);
    await engine.stop();
  });

  it('goes on with what an earlier process took in and did not answer', async () => {
    const store = createMemoryStore();
    await store.transaction('t', ({ inbox }) =>
      inbox.accept({
        channel: 'c',
        id: '1',
        chat: 'a',
        receivedAt: '2024-01-05T00:00:00.000Z',
        payload: { kind: 'text', text: 'chào', sender: 'Lan' },
      }),
    );
    const { engine, sent } = setUp(store);
    await engine.resume();
    await engine.settled();
    expect(sent).toHaveLength(1);
  });

  it('sends each message once where two processes send from one store, each chat in order', async () => {
    const store = createMemoryStore();
    const both = [setUp(store, { shared: true }), setUp(store, { shared: true })] as const;
    for (let index = 0; index < 40; index++)
      await both[index % 2]!.receive(index % 3 ? 'a' : 'b', 'chào', String(index));
    for (const { engine } of both) await engine.settled();
    for (const { engine, channel } of both) engine.connect(channel);
    for (const { engine } of both) await engine.settled();
    const sent = both.flatMap((one) => one.sent.map(({ id }) => id));
    expect(sent.toSorted()).toEqual(Array.from({ length: 40 }, (_, index) => `c:${index}:0`).toSorted());
    for (const { sent, errors } of both) {
      expect(errors).toEqual([]);
      const ofA = sent.filter(({ chat }) => chat === 'a').map(({ id }) => Number(id.split(':')[1]));
      expect(ofA).toEqual(ofA.toSorted((a, b) => a - b));
    }
  });

  it('gives back what it took and did not try, when it stops or a message of the chat failed', async () => {
    const store = createMemoryStore();
    const { engine, channel, receive, sent, failures, pass } = setUp(store, { shared: true });
    failures.push({ chat: 'a', error: new DeliveryError('busy', { retryAfterSeconds: 30 }) });
    await store.transaction('t', ({ outbox }) =>
      outbox.add(
        ['1', '2'].map((id) => ({ id, channel: 'c', chat: 'a', createdAt: '', payload: { text: id } })),
      ),
    );
    engine.send();
    await receive('b', 'chào', '9');
    await engine.settled();
    expect(sent.map(({ id }) => id)).toEqual(['c:9:0']);
    pass(31);
    engine.connect(channel);
    await engine.settled();
    expect(sent.map(({ id }) => id)).toEqual(['c:9:0', '1', '2']);
    await engine.stop();
  });

  it('takes nothing more once it has stopped', async () => {
    const { engine, receive } = setUp();
    await engine.stop();
    await expect(receive('a', 'chào')).rejects.toThrow(/stopped/);
  });

  it('keeps what came in when the store fails, and answers it later', async () => {
    let broken = false;
    const inner = createMemoryStore();
    const store: Store = {
      ...inner,
      transaction: (tenant, work) =>
        broken ? Promise.reject(new Error('disk full')) : inner.transaction(tenant, work),
    };
    const { engine, receive, sent, errors } = setUp(store);
    const received = receive('a', 'chào');
    broken = true;
    await received;
    await engine.settled();
    expect(errors.map(String)).toEqual(['Error: disk full']);
    broken = false;
    await engine.resume();
    await vi.waitFor(() => expect(sent).toHaveLength(1));
  });
});
