import { createHash, timingSafeEqual } from 'node:crypto';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Update } from 'telegraf/types';
import { z } from 'zod';
import type { Take } from './take';

/** An update is some kilobytes; what is far larger does not come from Telegram. */
const LARGEST_UPDATE_BYTES = 512 * 1024;
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

const updateSchema = z.looseObject({ update_id: z.number().int() });

/** Where Telegram brings updates to. It is answered once the update is safe with us, and not before. */
export function createWebhookApp(options: {
  path: string;
  secret: string;
  take: Take;
  onError: (error: unknown) => void;
}): Hono {
  const { path, secret, take, onError } = options;
  const app = new Hono();
  app.post(
    path,
    async (context, next) => {
      if (!isSame(context.req.header(SECRET_HEADER) ?? '', secret)) return context.body(null, 401);
      return next();
    },
    bodyLimit({ maxSize: LARGEST_UPDATE_BYTES, onError: (context) => context.body(null, 413) }),
    async (context) => {
      const body = updateSchema.safeParse(await context.req.json().catch(() => undefined));
      if (!body.success) return context.body(null, 400);
      try {
        await take(body.data as unknown as Update);
      } catch (error) {
        // Telegram brings it again.
        onError(error);
        return context.body(null, 503);
      }
      return context.body(null, 200);
    },
  );
  return app;
}

/** Listens until it is closed; closing lets the requests under way end. */
export async function listen(
  app: Hono,
  { host, port }: { host: string; port: number },
): Promise<{ close(): Promise<void> }> {
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        // Connections kept open would never end by themselves: not those without a request, nor those of a proxy that has
        // its next one ready while the last is being answered.
        const closing = setInterval(
          () => 'closeIdleConnections' in server && server.closeIdleConnections(),
          20,
        );
        server.close(() => {
          clearInterval(closing);
          resolve();
        });
      }),
  };
}

/** In a time that tells nothing of how much of it is right. */
function isSame(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}
