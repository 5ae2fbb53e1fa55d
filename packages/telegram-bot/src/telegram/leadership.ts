import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '@hoptac/adapters/store';

const JOB = 'telegram:polling';
const HELD_MS = 30_000;
const RENEWED_EVERY_MS = 8000;
const ASKED_EVERY_MS = 5000;

/**
 * Does work while this process, of all that share the store, has been given it, and again whenever it is given back. The
 * work ends when its signal is aborted: another has it, or the process stops.
 */
export async function lead(options: {
  store: Store;
  tenant: string;
  now: () => Date;
  holder: string;
  stopping: AbortSignal;
  onError: (error: unknown) => void;
  work: (signal: AbortSignal) => Promise<void>;
}): Promise<void> {
  const { store, tenant, now, holder, stopping, onError, work } = options;

  function claim(): Promise<boolean> {
    const at = now();
    const until = new Date(at.getTime() + HELD_MS).toISOString();
    return store.transaction(
      tenant,
      async ({ leases }) => (await leases.claim(JOB, { holder, at: at.toISOString(), until })).ok,
    );
  }

  while (!stopping.aborted) {
    if (await claim().catch(failed)) await leadOnce();
    else await pause(ASKED_EVERY_MS, undefined, { signal: stopping }).catch(() => undefined);
  }

  async function leadOnce(): Promise<void> {
    const ending = new AbortController();
    const end = () => ending.abort();
    let held = performance.now();
    const renewing = setInterval(() => {
      claim().then(
        (ok) => (ok ? (held = performance.now()) : end()),
        (error: unknown) => {
          onError(error);
          // Nobody could ask the store; whoever can by now may have it.
          if (performance.now() - held > HELD_MS) end();
        },
      );
    }, RENEWED_EVERY_MS);
    stopping.addEventListener('abort', end, { once: true });
    if (stopping.aborted) end();
    try {
      await work(ending.signal);
    } finally {
      clearInterval(renewing);
      stopping.removeEventListener('abort', end);
      await store.transaction(tenant, ({ leases }) => leases.release(JOB, holder)).catch(onError);
    }
  }

  function failed(error: unknown): false {
    onError(error);
    return false;
  }
}
