import { createAdaptorServer } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { createTryoutApp, type TryoutApp } from './app';
import type { TryoutOptions } from './options';

const LOOPBACK = '127.0.0.1';

export interface TryoutServer {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the try-out page on this machine only. When `port` is taken, the next free one up to nine above is used; port 0
 * takes any.
 */
export async function startTryoutServer(options: TryoutOptions & { port: number }): Promise<TryoutServer> {
  let port = options.port;
  let served: TryoutApp;
  let renewing: Promise<void> | undefined;
  const serve = (sample: Pick<TryoutOptions, 'engine' | 'store'>) =>
    createTryoutApp(
      { ...options, ...sample },
      () => [`${LOOPBACK}:${port}`, `localhost:${port}`],
      options.startOver &&
        (() => (renewing ??= renew(options.startOver!).finally(() => (renewing = undefined)))),
    );
  /** Whoever asks meanwhile is to ask again. */
  async function renew(startOver: NonNullable<TryoutOptions['startOver']>): Promise<void> {
    served.end();
    served = serve(await startOver());
  }
  served = serve(options);
  const server = createAdaptorServer({
    fetch: (request, env) =>
      renewing && !new URL(request.url).pathname.endsWith('/start-over')
        ? new Response('The sample is being made anew.', { status: 503, headers: { 'retry-after': '2' } })
        : served.app.fetch(request, env),
  });
  const last = options.port === 0 ? 0 : options.port + 9;
  for (;;) {
    const taken = await listen(server, port);
    if (!taken) break;
    if (port >= last)
      throw new Error(`Ports ${options.port} to ${last} are all taken. Set PORT to a free one.`, {
        cause: taken,
      });
    port++;
  }
  port = (server.address() as AddressInfo).port;
  return {
    url: `http://${LOOPBACK}:${port}`,
    async close() {
      // Pages keep their streams open; they are cut, and come back on the next start.
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Undefined when it listens now; the error when the port is taken. */
function listen(server: ReturnType<typeof createAdaptorServer>, port: number): Promise<Error | undefined> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(error) : reject(error);
    server.once('error', failed);
    server.listen(port, LOOPBACK, () => {
      server.off('error', failed);
      resolve(undefined);
    });
  });
}
