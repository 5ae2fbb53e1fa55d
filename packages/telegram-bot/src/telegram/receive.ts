import type { Update } from 'telegraf/types';
import type { Received } from '../engine';
import { TELEGRAM } from './send';

/** A Telegram update as the engine takes it; undefined for what is not a private conversation with a person. */
export function received(update: Update): Received | undefined {
  const base = { channel: TELEGRAM, id: String(update.update_id) };
  if ('callback_query' in update) {
    const { message, from } = update.callback_query;
    if (message?.chat.type !== 'private' || !('data' in update.callback_query)) return undefined;
    const event = { kind: 'button' as const, data: update.callback_query.data, sender: nameOf(from) };
    return { ...base, chat: String(message.chat.id), event };
  }
  if (!('message' in update) || update.message.chat.type !== 'private') return undefined;
  const { message } = update;
  const sender = nameOf(message.from);
  const event =
    'text' in message
      ? { kind: 'text' as const, text: message.text, sender }
      : { kind: 'unreadable' as const, sender };
  return { ...base, chat: String(message.chat.id), event };
}

function nameOf({ first_name, last_name }: { first_name: string; last_name?: string }): string {
  return [first_name, last_name].filter(Boolean).join(' ');
}
