import type { Store } from '@hoptac/adapters/store';
import { topics } from './contract';
import type { Live } from './live';

const EVERY_MS = 3000;

/**
 * Where several processes serve one alliance, what another one wrote is not heard of: while somebody looks, the end of the
 * audit trail is, and when it has moved on everything may have changed. Returns a function that ends it.
 */
export function watchOthers(options: {
  store: Store;
  tenant: string;
  live: Live;
  onError: (error: unknown) => void;
}): () => void {
  const { store, tenant, live, onError } = options;
  let last: string | undefined;
  let looking = false;

  async function look(): Promise<void> {
    if (looking || live.listening() === 0) return;
    looking = true;
    try {
      const latest = await store.transaction(tenant, ({ audit }) => audit.latest());
      if (last !== undefined && latest?.id !== last) live.noteAll(topics);
      last = latest?.id ?? '';
    } catch (error) {
      onError(error);
    } finally {
      looking = false;
    }
  }

  const timer = setInterval(() => void look(), EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
