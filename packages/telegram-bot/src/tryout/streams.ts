import type { Reply } from '../dialogue/reply';
import type { Channel } from '../engine';

export const TRYOUT = 'tryout';

export type StreamEvent = { event: 'reply'; data: Reply & { id: string } } | { event: 'board' };
type Listener = (event: StreamEvent) => void;

/** The open pages, by chat. A message for a chat that nobody has open waits in the store and is shown on the next visit. */
export function createStreams() {
  const listeners = new Map<string, Set<Listener>>();
  const channel: Channel = {
    name: TRYOUT,
    async send(chat, reply, id) {
      for (const listener of listeners.get(chat) ?? []) listener({ event: 'reply', data: { ...reply, id } });
    },
  };
  return {
    channel,
    listen(chat: string, listener: Listener): () => void {
      const open = listeners.get(chat) ?? new Set();
      listeners.set(chat, open.add(listener));
      return () => {
        open.delete(listener);
        if (open.size === 0) listeners.delete(chat);
      };
    },
    announceBoard(): void {
      for (const open of listeners.values()) for (const listener of open) listener({ event: 'board' });
    },
  };
}
