import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What becomes of a message on its way to the server. */
export type Fate = 'forwarded' | 'lost' | 'answer lost';

/** A way to the server that can break at a chosen message. */
export interface Proxy {
  url: string;
  close(): Promise<void>;
}

/**
 * Stands between a store and the server at `url`. `fateOf` is asked about every piece that the store sends; `lost` cuts the
 * connection instead of passing it on, `answer lost` passes it on and cuts the connection before the answer.
 */
export async function startProxy(url: string, fateOf: (message: string) => Fate): Promise<Proxy> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        near.destroy();
        far.end();
      });
    }
    far.on('data', (answer) => near.write(answer));
    near.on('data', (message) => {
      const fate = fateOf(message.toString('latin1'));
      if (fate === 'answer lost') far.removeAllListeners('data').resume();
      if (fate !== 'lost') far.write(message);
      if (fate !== 'forwarded') near.destroy();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const near = new URL(url);
  near.port = String((server.address() as AddressInfo).port);
  return {
    url: near.toString(),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}
