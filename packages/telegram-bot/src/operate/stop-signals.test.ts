import { EventEmitter } from 'node:events';
import { afterEach, expect, it, vi } from 'vitest';
import { stopOnSignal } from './stop-signals';

afterEach(() => void vi.useRealTimers());

function waiting(stop: () => Promise<void>) {
  const signals = new EventEmitter();
  const errors: unknown[] = [];
  const { stopped } = stopOnSignal({
    signals,
    stop,
    deadlineSeconds: 20,
    onError: (error) => errors.push(error),
  });
  return { signals, stopped, errors };
}

it('stops once and ends with 0', async () => {
  const stop = vi.fn<() => Promise<void>>(async () => undefined);
  const { signals, stopped } = waiting(stop);
  signals.emit('SIGTERM');
  expect(await stopped).toBe(0);
  expect(stop).toHaveBeenCalledTimes(1);
  expect(signals.listenerCount('SIGTERM')).toBe(0);
});

it('ends with 5 when the time is up', async () => {
  vi.useFakeTimers();
  const { signals, stopped } = waiting(() => new Promise(() => undefined));
  signals.emit('SIGTERM');
  await vi.advanceTimersByTimeAsync(19_999);
  await expect(Promise.race([stopped, Promise.resolve('not yet')])).resolves.toBe('not yet');
  await vi.advanceTimersByTimeAsync(1);
  expect(await stopped).toBe(5);
});

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('ends at once by a second %s', async (signal, code) => {
  const { signals, stopped } = waiting(() => new Promise(() => undefined));
  signals.emit('SIGTERM');
  signals.emit(signal);
  expect(await stopped).toBe(code);
});

it('ends with 1 when stopping fails', async () => {
  const { signals, stopped, errors } = waiting(() => Promise.reject(new Error('disk')));
  signals.emit('SIGINT');
  expect(await stopped).toBe(1);
  expect(errors).toHaveLength(1);
});
