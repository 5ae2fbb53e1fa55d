import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { LARGEST_DOCUMENT_BYTES, type ChatEvent } from '../dialogue/event';
import type { Reply } from '../dialogue/reply';
import type { TryoutOptions } from './options';
import { TRYOUT, type StreamEvent, type Streams } from './streams';

/** A file of the largest size, in base64, and what stands around it. */
const LARGEST_BODY_BYTES = Math.ceil((LARGEST_DOCUMENT_BYTES * 4) / 3) + 64 * 1024;
const HEARTBEAT_MS = 25_000;
const chatIdSchema = z.uuid();
const messageSchema = z.strictObject({
  id: z.uuid(),
  text: z.string().max(50_000).optional(),
  button: z.string().max(200).optional(),
  /** Without content where the page found it too large. */
  file: z
    .strictObject({
      name: z.string().max(300),
      type: z.string().max(200),
      base64: z.base64().optional(),
    })
    .optional(),
  phone: z.string().max(40).optional(),
});
type Message = z.infer<typeof messageSchema>;

const SENDER = 'Người dùng thử';

/** What somebody did on the page, in the words of the dialogue. */
function eventOf({ text = '', button, file, phone }: Message): ChatEvent {
  const sender = SENDER;
  if (button !== undefined) return { kind: 'button', data: button, sender };
  if (phone !== undefined) return { kind: 'phone', phone, sender };
  if (!file) return { kind: 'text', text, sender };
  if (file.type.startsWith('image/')) return { kind: 'unreadable', what: 'photo', sender };
  if (file.type.startsWith('audio/')) return { kind: 'unreadable', what: 'voice', sender };
  if (file.base64 === undefined) return { kind: 'unreadable', what: 'tooLarge', sender };
  return { kind: 'document', name: file.name, base64: file.base64, sender };
}

/** The conversation: messages in, and a stream of everything that comes out. */
export function chatRoutes({ engine, store, alliance }: TryoutOptions, streams: Streams): Hono {
  const app = new Hono();
  app.post('/:chat/messages', bodyLimit({ maxSize: LARGEST_BODY_BYTES }), async (context) => {
    const chat = chatIdSchema.safeParse(context.req.param('chat'));
    const message = messageSchema.safeParse(await context.req.json().catch(() => undefined));
    if (!chat.success || !message.success)
      return context.json({ error: 'Not a message: id, and text, button, file or phone.' }, 400);
    const event = eventOf(message.data);
    await engine.receive({ channel: TRYOUT, id: message.data.id, chat: chat.data, event });
    return context.json({ ok: true }, 202);
  });

  app.get('/:chat/stream', async (context) => {
    const parsed = chatIdSchema.safeParse(context.req.param('chat'));
    if (!parsed.success) return context.json({ error: 'Not a chat.' }, 400);
    const chat = parsed.data;
    return streamSSE(context, async (stream) => {
      const waiting: StreamEvent[] = [];
      let wake = () => undefined as void;
      const leave = streams.listen(chat, (event) => {
        waiting.push(event);
        wake();
      });
      stream.onAbort(() => {
        leave();
        wake();
      });
      const earlier = await store.transaction(alliance.tenant, ({ outbox }) => outbox.ofChat(TRYOUT, chat));
      waiting.unshift(
        ...earlier.map(({ id, payload }) => ({
          event: 'reply' as const,
          data: { ...(payload as Reply), id },
        })),
      );
      waiting.push({ event: 'ready' });
      while (!stream.aborted) {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          await stream.writeSSE({ event: next.event, data: JSON.stringify('data' in next ? next.data : {}) });
          if (next.event === 'startOver') return leave();
        }
        const slept = await new Promise<'event' | 'pause'>((resolve) => {
          const timer = setTimeout(() => resolve('pause'), HEARTBEAT_MS);
          wake = () => {
            clearTimeout(timer);
            resolve('event');
          };
          if (waiting.length > 0 || stream.aborted) wake();
        });
        // Keeps the connection open through idle time-outs, and notices a page that has gone.
        if (slept === 'pause') await stream.writeSSE({ event: 'pause', data: '{}' });
      }
    });
  });
  return app;
}
