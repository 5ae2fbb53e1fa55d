import type { Message, Update, User } from 'telegraf/types';
import type { ChatEvent } from '../dialogue/event';
import type { Received } from '../engine';
import { TELEGRAM } from './send';

type Unread = Extract<ChatEvent, { kind: 'unreadable' }>['what'];

/** What an update is: a message for the engine, a bot that was blocked or let back in, a group that has another number. */
export type Taken =
  | { kind: 'message'; message: Received }
  | { kind: 'reached'; chat: string; reached: boolean }
  | { kind: 'moved'; from: string; to: string };

/** The bot as its updates speak of it. */
export interface Bot {
  id: number;
  username: string;
}

/** The kinds of update that are asked for. */
export const TAKEN_UPDATES = ['message', 'callback_query', 'my_chat_member'] as const;

/** A Telegram update in our words; undefined for what is meant for nobody: talk in a group, a channel's post. */
export function received(update: Update, bot: Bot): Taken | undefined {
  if ('my_chat_member' in update) return membership(update.my_chat_member);
  const base = { channel: TELEGRAM, id: String(update.update_id) };
  if ('callback_query' in update) {
    const { message, from } = update.callback_query;
    if (!message || message.chat.type === 'channel' || !('data' in update.callback_query)) return undefined;
    const { data } = update.callback_query;
    const event = { kind: 'button' as const, data, sender: nameOf(from), ...inGroup(message.chat) };
    return { kind: 'message', message: { ...base, chat: String(message.chat.id), event } };
  }
  if (!('message' in update)) return undefined;
  const { message } = update;
  const chat = String(message.chat.id);
  if ('migrate_to_chat_id' in message)
    return { kind: 'moved', from: chat, to: String(message.migrate_to_chat_id) };
  const event = message.chat.type === 'private' ? eventOf(message) : saidInGroup(message, bot);
  return event && { kind: 'message', message: { ...base, chat, event } };
}

/** Only in a private chat does it tell of a person: whether they have blocked the bot. */
function membership({
  chat,
  new_chat_member: now,
}: Update.MyChatMemberUpdate['my_chat_member']): Taken | undefined {
  if (chat.type !== 'private') return undefined;
  return { kind: 'reached', chat: String(chat.id), reached: now.status !== 'kicked' };
}

function inGroup({ type }: { type: string }): { group?: true } {
  return type === 'private' ? {} : { group: true };
}

/** What is said to the bot in a group: a command, its name, or an answer to it. */
function saidInGroup(message: Message, { id, username }: Bot): ChatEvent | undefined {
  if (!('text' in message)) return undefined;
  const { text } = message;
  const sender = nameOf(message.from);
  const command = /^\/\w+(?:@(\w+))?/.exec(text);
  const named = new RegExp(`@${username}\\b`, 'i');
  const answered = message.reply_to_message;
  const isToBot = command
    ? command[1] === undefined || command[1].toLowerCase() === username.toLowerCase()
    : named.test(text) || (answered !== undefined && 'from' in answered && answered.from?.id === id);
  return isToBot ? { kind: 'text', text: text.replace(named, '').trim(), sender, group: true } : undefined;
}

function eventOf(message: Message): Received['event'] {
  const sender = nameOf(message.from);
  if ('text' in message) return { kind: 'text', text: message.text, sender };
  if ('document' in message && isReadable(message.document.mime_type)) {
    const { file_id: id, file_name: name = 'tệp', file_size: size } = message.document;
    return { kind: 'file', id, name, ...(size !== undefined && { size }), sender };
  }
  if ('contact' in message) {
    const { user_id: owner, phone_number: phone } = message.contact;
    // Anybody can pass on anybody's number; only one's own says who one is.
    return owner !== undefined && owner === message.from?.id
      ? { kind: 'phone', phone, sender }
      : { kind: 'unreadable', what: 'otherContact', sender };
  }
  return { kind: 'unreadable', what: unread(message), sender };
}

function unread(message: Message): NonNullable<Unread> {
  const type = 'document' in message ? (message.document.mime_type ?? '') : '';
  if ('photo' in message || type.startsWith('image/')) return 'photo';
  if ('voice' in message || 'audio' in message || 'video_note' in message || type.startsWith('audio/'))
    return 'voice';
  return 'other';
}

/** Pictures and sound sent as files are still pictures and sound. */
function isReadable(type = ''): boolean {
  return !/^(?:image|audio|video)\//.test(type);
}

function nameOf(user: Pick<User, 'first_name' | 'last_name'> | undefined): string {
  return [user?.first_name, user?.last_name].filter(Boolean).join(' ');
}
