import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { Update } from 'telegraf/types';
import { z } from 'zod';
import type { Take } from './take';

/** An update is some kilobytes; what is far larger does not come from Telegram. */
const LARGEST_UPDATE_BYTES = 512 * 1024;
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

const updateSchema = z.looseObject({ update_id: z.number().int() });

/**
 * Where Telegram brings updates to. It is answered once the update is safe with us, and not before. On Node's own server: a
 * framework takes the processor longer for a request than taking the update in does.
 */
export function createWebhook(options: {
  path: string;
  secret: string;
  take: Take;
  onError: (error: unknown) => void;
}): RequestListener {
  const { path, secret, take, onError } = options;

  /** The status that a request is answered with. */
  async function statusOf(request: IncomingMessage): Promise<number> {
    if (request.method !== 'POST' || request.url?.split('?')[0] !== path) return 404;
    if (!isSame(String(request.headers[SECRET_HEADER] ?? ''), secret)) return 401;
    const body = await bodyOf(request);
    if (body === 'tooLarge') return 413;
    const update = updateSchema.safeParse(jsonIn(body));
    if (!update.success) return 400;
    try {
      await take(update.data as unknown as Update);
    } catch (error) {
      // Telegram brings it again.
      onError(error);
      return 503;
    }
    return 200;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const status = await statusOf(request);
      // What is not read would be taken for the beginning of the next request.
      if (!request.complete) response.setHeader('connection', 'close');
      response.writeHead(status, { 'content-length': 0 }).end();
    } catch {
      // The connection broke while the request came in: there is nobody to answer.
      response.destroy();
    }
  }

  return (request, response) => void answer(request, response);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | 'tooLarge'> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_UPDATE_BYTES) return 'tooLarge';
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LARGEST_UPDATE_BYTES) return 'tooLarge';
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function jsonIn(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

/** Listens until it is closed; closing lets the requests under way end. */
export async function listen(
  webhook: RequestListener,
  { host, port }: { host: string; port: number },
): Promise<{ close(): Promise<void> }> {
  const server = createServer(webhook);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        // Connections kept open would never end by themselves: not those without a request, nor those of a proxy that has
        // its next one ready while the last is being answered.
        const closing = setInterval(() => server.closeIdleConnections(), 20);
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
