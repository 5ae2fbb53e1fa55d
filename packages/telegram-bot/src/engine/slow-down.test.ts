import { createMemoryStore } from '@hoptac/adapters/memory';
import { hoaBinh2023Indicators, monthlyElements } from '@hoptac/core/indicators';
import { afterEach, expect, it, vi } from 'vitest';
import { createEngine } from '.';

afterEach(() => void vi.useRealTimers());

function started(messages: number) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: Date.UTC(2024, 0, 5) });
  const sent: { chat: string; text: string; id: string }[] = [];
  const engine = createEngine({
    store: createMemoryStore(),
    alliance: {
      tenant: 't',
      name: 'Liên minh',
      elements: monthlyElements,
      indicators: hoaBinh2023Indicators,
    },
    now: () => new Date(),
    pace: { messages, seconds: 60 },
  });
  engine.connect({ name: 'c', send: async (chat, { text }, id) => void sent.push({ chat, text, id }) });
  let count = 0;
  const write = (chat: string, text: string) =>
    engine.receive({ channel: 'c', id: `u${++count}`, chat, event: { kind: 'text', text, sender: 'Lan' } });
  const answered = (chat: string) => sent.filter((one) => one.chat === chat && !one.id.endsWith(':slow'));
  const told = () => sent.filter(({ id }) => id.endsWith(':slow'));
  return { engine, write, answered, told };
}

it('answers a chat that writes too fast more slowly, tells it once, and loses nothing', async () => {
  const { engine, write, answered, told } = started(5);
  for (let index = 0; index < 12; index++) await write('a', 'menu');
  await write('b', 'menu');
  await engine.settled();
  expect(answered('a')).toHaveLength(5);
  expect(answered('b')).toHaveLength(1);
  expect(told().map(({ chat, text }) => [chat, text.slice(0, 22)])).toEqual([
    ['a', 'Anh/chị nhắn nhanh quá'],
  ]);
  await vi.advanceTimersByTimeAsync(60_000);
  await engine.settled();
  expect(answered('a')).toHaveLength(10);
  await vi.advanceTimersByTimeAsync(60_000);
  await engine.settled();
  expect(answered('a').map(({ id }) => id)).toEqual(
    Array.from({ length: 12 }, (_, index) => `c:u${index + 1}:0`),
  );
  expect(told()).toHaveLength(1);
  await engine.stop();
});

it('takes in no more from a chat than ten times its pace', async () => {
  const { engine, write, answered } = started(2);
  for (let index = 0; index < 30; index++) await write('a', 'menu');
  for (let minute = 0; minute < 20; minute++) {
    await vi.advanceTimersByTimeAsync(60_000);
    await engine.settled();
  }
  expect(answered('a')).toHaveLength(20);
  await write('a', 'menu');
  await engine.settled();
  expect(answered('a')).toHaveLength(21);
  await engine.stop();
});
