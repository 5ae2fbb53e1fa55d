import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';

interface SentMessage {
  chat_id: string;
  text: string;
  reply_markup?: { inline_keyboard: { text: string; callback_data: string }[][] };
}

type Fault = { error_code: number; description: string; parameters?: { retry_after: number } };

/** A small Bot API server over HTTP: what our bot calls, with updates put in by the test and faults on demand. */
export async function startBotApi(token: string) {
  const updates: { update_id: number; [kind: string]: unknown }[] = [];
  const sent: SentMessage[] = [];
  const answered: string[] = [];
  const faults: Fault[] = [];
  let nextUpdate = 100;
  let wake = () => undefined as void;

  const app = new Hono();
  app.post('/:bot/:method', async (context) => {
    if (context.req.param('bot') !== `bot${token}`)
      return context.json({ ok: false, error_code: 401, description: 'Unauthorized' }, 401);
    const body: Record<string, unknown> = await context.req.json<Record<string, unknown>>().catch(() => ({}));
    const ok = (result: unknown) => context.json({ ok: true, result });
    switch (context.req.param('method')) {
      case 'getMe':
        return ok({ id: 1, is_bot: true, first_name: 'Thử', username: 'hoptac_thu_bot' });
      case 'getUpdates': {
        const offset = Number(body['offset'] ?? 0);
        // Asking with an offset forgets what came before it, as Telegram does.
        while (updates.length > 0 && updates[0]!.update_id < offset) updates.shift();
        if (updates.length === 0)
          await new Promise<void>((resolve) => {
            const timer = setTimeout(resolve, Math.min(Number(body['timeout'] ?? 0), 2) * 1000);
            wake = () => {
              clearTimeout(timer);
              resolve();
            };
          });
        return ok(updates);
      }
      case 'sendMessage': {
        const fault = faults.shift();
        if (fault) return context.json({ ok: false, ...fault }, fault.error_code as 400);
        sent.push(body as unknown as SentMessage);
        return ok({ message_id: sent.length, date: 0, chat: { id: body['chat_id'], type: 'private' } });
      }
      case 'answerCallbackQuery':
        answered.push(String(body['callback_query_id']));
        return ok(true);
      case 'deleteWebhook':
      case 'setMyCommands':
        return ok(true);
      default:
        return context.json({ ok: false, error_code: 404, description: 'Not Found: method not found' }, 404);
    }
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const from = { id: 7, is_bot: false, first_name: 'Bùi', last_name: 'Lan' };

  function put(update: Record<string, unknown>): number {
    const update_id = nextUpdate++;
    updates.push({ update_id, ...update });
    wake();
    return update_id;
  }

  return {
    apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    answered,
    faults,
    /** Somebody writes to the bot. */
    write: (chat: number, text: string) =>
      put({ message: { message_id: nextUpdate, date: 0, from, chat: { id: chat, type: 'private' }, text } }),
    /** Somebody presses a button. */
    press: (chat: number, data: string) =>
      put({
        callback_query: {
          id: `press-${nextUpdate}`,
          from,
          data,
          message: { message_id: 1, date: 0, chat: { id: chat, type: 'private' } },
        },
      }),
    put,
    /** Delivers an update that was delivered before. */
    repeat: (update: Record<string, unknown> & { update_id: number }) => {
      updates.push(update);
      wake();
    },
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
