import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAlarm } from './alarm';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('rings at every moment it was set to, in whatever order', async () => {
  const began = performance.now();
  const rung: number[] = [];
  const alarm = createAlarm(() => rung.push(Math.round((performance.now() - began) / 1000)));
  for (const seconds of [5, 1, 3, 3, 1]) alarm.set(seconds);
  await vi.advanceTimersByTimeAsync(2000);
  alarm.set(2);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(rung).toEqual([1, 3, 4, 5]);
  alarm.set(1);
  alarm.clear();
  await vi.advanceTimersByTimeAsync(2000);
  expect(rung).toHaveLength(4);
});
