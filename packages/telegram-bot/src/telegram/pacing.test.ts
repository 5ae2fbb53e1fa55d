import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeliveryError } from '../engine';
import { createPacing, TELEGRAM_RATES, type Pacing } from './pacing';

let pacing: Pacing;
let began: number;
/** When each message left, in milliseconds. */
let left: { chat: string; bulk: boolean; alliance: string; at: number }[];
let refused: DeliveryError[];

beforeEach(() => {
  vi.useFakeTimers();
  pacing = createPacing();
  began = performance.now();
  left = [];
  refused = [];
});
afterEach(() => vi.useRealTimers());

function ask(chat: string, { bulk = false, alliance = 'a' } = {}) {
  pacing.turn({ chat, bulk, alliance }).then(
    () => left.push({ chat, bulk, alliance, at: performance.now() - began }),
    (error: DeliveryError) => refused.push(error),
  );
}

/** The most that left within any window of this length. */
function most(milliseconds: number): number {
  const times = left.map(({ at }) => at);
  return Math.max(...times.map((at) => times.filter((one) => one >= at && one < at + milliseconds).length));
}

describe('pacing', () => {
  it('lets no more than Telegram takes out in any second, and not much less', async () => {
    for (let index = 0; index < 300; index++) ask(String(index));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(left).toHaveLength(300);
    expect(most(1000)).toBeLessThanOrEqual(32);
    expect(left.at(-1)!.at).toBeLessThan((300 / TELEGRAM_RATES.everywhere) * 1000 + 100);
  });

  it('lets a chat have a few at once and then one a second, and a group no more than 20 a minute', async () => {
    for (let index = 0; index < 8; index++) ask('1');
    await vi.advanceTimersByTimeAsync(10_000);
    const times = left.map(({ at }) => Math.round(at / 1000));
    expect(times).toEqual([0, 0, 0, 1, 2, 3, 4, 5]);
    left.length = 0;
    const asking = setInterval(() => ask('-7'), 500);
    await vi.advanceTimersByTimeAsync(180_000);
    clearInterval(asking);
    expect(most(60_000)).toBeLessThanOrEqual(20);
    expect(left.length).toBeGreaterThan(45);
    expect(refused[0]!.retryAfterSeconds).toBeGreaterThan(20);
    expect(refused[0]!.untried).toBe(false);
  });

  it('lets answers out before what can wait, which does not stand still either', async () => {
    for (let index = 0; index < 100; index++) ask(`b${index}`, { bulk: true });
    for (let index = 0; index < 50; index++) ask(`u${index}`);
    await vi.advanceTimersByTimeAsync(2000);
    const firstBulk = left.slice(10, 50);
    expect(firstBulk.filter(({ bulk }) => bulk).length).toBeLessThanOrEqual(6);
    expect(firstBulk.some(({ bulk }) => bulk)).toBe(true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(left).toHaveLength(150);
  });

  it('takes alliances in turn, however much one of them has', async () => {
    for (let index = 0; index < 200; index++) ask(`a${index}`, { bulk: true });
    for (let index = 0; index < 10; index++) ask(`b${index}`, { bulk: true, alliance: 'b' });
    await vi.advanceTimersByTimeAsync(1500);
    expect(left.filter(({ alliance }) => alliance === 'b')).toHaveLength(10);
  });

  it('waits in the chat that was too much, and everywhere once it is not that chat', async () => {
    pacing.slowDown('1', 5);
    ask('1');
    ask('2');
    await vi.advanceTimersByTimeAsync(1000);
    expect(left.map(({ chat }) => chat)).toEqual(['2']);
    pacing.slowDown('3', 10);
    ask('4');
    await vi.advanceTimersByTimeAsync(8000);
    expect(left.map(({ chat }) => chat)).toEqual(['2']);
    await vi.advanceTimersByTimeAsync(3000);
    expect(left.map(({ chat }) => chat).toSorted()).toEqual(['1', '2', '4']);
  });

  it('gives a message back where Telegram takes nothing for long, and once it is closed', async () => {
    pacing.slowDown('1', 300);
    pacing.slowDown('2', 300);
    ask('3');
    await vi.advanceTimersByTimeAsync(10);
    expect(refused).toMatchObject([{ untried: true, permanent: false }]);
    expect(refused[0]!.retryAfterSeconds).toBeGreaterThan(290);
    pacing.close();
    ask('4');
    await vi.advanceTimersByTimeAsync(10);
    expect(refused[1]).toMatchObject({ untried: true });
  });
});
