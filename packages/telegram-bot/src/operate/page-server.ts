import { createHmac } from 'node:crypto';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import type { Alliance } from '../engine';
import type { OfficerPage } from '../officer-page';
import type { Settings } from './settings';

export interface PageServer {
  /** Where it listens, behind whatever serves the public address. */
  url: string;
  close(): Promise<void>;
}

/**
 * The alliance with its officer's page, where there is an address for it. What signs links and sessions is made from the bot's
 * token: every process of the bot has the same, nothing more is to be kept, and with a new token every page is closed.
 */
export function withOfficerPage(alliance: Alliance, { page, telegram }: Settings): Alliance {
  if (!page) return alliance;
  const secret = createHmac('sha256', telegram.token).update('hoptac officer page').digest('hex');
  return { ...alliance, officerPage: { url: baseOf(page.url), secret } };
}

/** The address with one `/` at its end, under which everything of the page lies. */
function baseOf(url: string): string {
  return `${url.replace(/\/+$/, '')}/`;
}

/** Serves the page under the path of its public address, so that a proxy in front passes paths on as they are. */
export async function startPageServer(options: {
  page: OfficerPage;
  url: string;
  host: string;
  port: number;
}): Promise<PageServer> {
  const { page, host, port } = options;
  const path = new URL(baseOf(options.url)).pathname;
  const app = new Hono();
  if (path !== '/') app.get(path.slice(0, -1), (context) => context.redirect(path, 301));
  app.route(path, page.app);
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${path}`,
    async close() {
      page.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
