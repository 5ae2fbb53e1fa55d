import type { Reply } from '../dialogue/reply';
import type { Channel } from '../engine';
import { drawCover } from '../engine/draw-cover';

export const TRYOUT = 'tryout';

/** `ready` comes once the earlier messages are out; `day` when the sample's day is another; `startOver` is the last. */
export type StreamEvent =
  | { event: 'reply'; data: Reply & { id: string } }
  | { event: 'board' }
  | { event: 'day' }
  | { event: 'ready' }
  | { event: 'startOver' };
const HELD = 20;
type Listener = (event: StreamEvent) => void;

/** The open pages, by chat. A message for a chat that nobody has open waits in the store and is shown on the next visit. */
export function createStreams() {
  const listeners = new Map<string, Set<Listener>>();
  /** What the store forgets once it is sent, of chats that nobody has open. */
  const held = new Map<string, StreamEvent[]>();
  const channel: Channel = {
    name: TRYOUT,
    async send(chat, reply, id) {
      const { cover, ...shown } = reply;
      const file = reply.file ?? (cover && (await drawCover(cover)));
      const event = { event: 'reply' as const, data: { ...shown, ...(file && { file }), id } };
      const open = listeners.get(chat);
      if (!open && reply.secret) held.set(chat, [...(held.get(chat) ?? []), event].slice(-HELD));
      for (const listener of open ?? []) listener(event);
    },
  };
  return {
    channel,
    listen(chat: string, listener: Listener): () => void {
      const open = listeners.get(chat) ?? new Set();
      listeners.set(chat, open.add(listener));
      for (const event of held.get(chat) ?? []) listener(event);
      held.delete(chat);
      return () => {
        open.delete(listener);
        if (open.size === 0) listeners.delete(chat);
      };
    },
    /** Tells every open page. */
    announce(event: 'board' | 'day' | 'startOver'): void {
      for (const open of listeners.values()) for (const listener of open) listener({ event });
    },
  };
}
export type Streams = ReturnType<typeof createStreams>;
