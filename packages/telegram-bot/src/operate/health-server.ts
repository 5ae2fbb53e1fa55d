import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics';

/** Whether work can be done, and if not, why. */
export interface Readiness {
  ready: boolean;
  /** Names of what is not as it should be: `starting`, `stopping`, `store`, `telegram`. */
  lacks: readonly string[];
}

export interface HealthServer {
  url: string;
  close(): Promise<void>;
}

/** `/healthz` tells that the process lives, `/readyz` whether it does its work, `/metrics` the numbers, for Prometheus. */
export async function startHealthServer(options: {
  host: string;
  port: number;
  metrics: Metrics;
  readiness: () => Promise<Readiness>;
  /** Brings the numbers up to date that are read from the store. */
  refresh: () => Promise<void>;
}): Promise<HealthServer> {
  const { host, port, metrics, readiness, refresh } = options;
  const app = new Hono();
  app.get('/healthz', (context) => context.text('ok\n'));
  app.get('/readyz', async (context) => {
    const state = await readiness();
    return context.json(state, state.ready ? 200 : 503);
  });
  app.get('/metrics', async (context) => {
    await refresh();
    return context.body(await metrics.text(), 200, { 'content-type': metrics.contentType });
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
