import { getEventListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { within } from './deadline';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What waits for an answer that never comes: all that ends it is its signal. */
const unanswered = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    if (signal.aborted) reject(signal.reason as Error);
  });
const never = () => new AbortController().signal;

describe('work within a time', () => {
  it('gives its result, or its own error', async () => {
    expect(await within(1000, [], async () => 'done')).toBe('done');
    await expect(within(1000, [], () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  });

  it('ends when the time is up, whatever is collected as garbage meanwhile', async () => {
    const collecting = setInterval(collectGarbage, 5);
    try {
      await expect(within(100, [never()], unanswered)).rejects.toMatchObject({ name: 'TimeoutError' });
    } finally {
      clearInterval(collecting);
    }
  });

  it('may be done many times at once, and no listener stays', async () => {
    const stop = new AbortController();
    const warned: Error[] = [];
    const note = (warning: Error) => void warned.push(warning);
    process.on('warning', note);
    await Promise.all(Array.from({ length: 30 }, () => within(1000, [stop.signal], () => Promise.resolve())));
    expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', note);
    expect(warned).toEqual([]);
  });

  it('ends with any of the others, with its reason, also where that has ended before', async () => {
    const stop = new AbortController();
    const ended = within(60_000, [never(), stop.signal], unanswered);
    stop.abort(new Error('stopped'));
    await expect(ended).rejects.toThrow('stopped');
    await expect(within(60_000, [stop.signal], unanswered)).rejects.toThrow('stopped');
  });
});
