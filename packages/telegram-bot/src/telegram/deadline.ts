import { setMaxListeners } from 'node:events';

/**
 * Does work under a signal that is aborted when the time is up, or with any of `others`.
 *
 * The time is held by a timer and not by `AbortSignal.any([AbortSignal.timeout(…)])`: Node 20 may collect that as garbage
 * while a call waits for it, and a call that is never answered then never ends.
 */
export async function within<T>(
  milliseconds: number,
  others: readonly AbortSignal[],
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ending = new AbortController();
  const endings = others.map((other) => ({ other, end: () => ending.abort(other.reason) }));
  const timer = setTimeout(
    () => ending.abort(new DOMException(`Not done within ${milliseconds} ms.`, 'TimeoutError')),
    milliseconds,
  );
  for (const { other, end } of endings) {
    if (other.aborted) end();
    // As many calls wait at once as there are chats that write, and Node would take their listeners for a leak.
    setMaxListeners(0, other);
    other.addEventListener('abort', end, { once: true });
  }
  try {
    return await work(ending.signal);
  } finally {
    clearTimeout(timer);
    for (const { other, end } of endings) other.removeEventListener('abort', end);
  }
}
