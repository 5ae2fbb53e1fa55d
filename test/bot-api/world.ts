import type { BotCommand, Chat, Message, Update, User, UserFromGetMe } from 'telegraf/types';
import type { createFlood } from './flood';
import type { NewUpdate, UpdateQueue } from './update-queue';
import { Refusal } from './refusal';
import type { Webhook } from './webhook';

/** A file that Telegram keeps. */
export interface KeptFile {
  name: string;
  type: string;
  content: Buffer;
  /** What Telegram tells of its size; its true size when left out. */
  told?: number;
}

/** A message as it stands in a chat. */
export interface KeptMessage {
  message: Message;
  fromBot: boolean;
  file?: KeptFile;
}

export interface KeptChat {
  chat: Chat;
  messages: KeptMessage[];
  /** Why the bot cannot write to it. */
  closed?: 'notStarted' | 'blocked' | 'kicked' | 'deactivated';
  migratedTo?: number;
}

interface Press {
  at: number;
  answered: boolean;
}

/** Everything that the server knows of its one bot and the people around it. */
export interface World {
  token: string;
  me: UserFromGetMe;
  /** As Telegram's own server does when an operator runs it: webhooks at any address, files of any size. */
  local: boolean;
  /** Milliseconds. */
  now: () => number;
  chats: Map<number, KeptChat>;
  files: Map<string, KeptFile>;
  presses: Map<string, Press>;
  /** How long a press waits for its answer, in milliseconds. */
  pressLives: number;
  commands: Map<string, readonly BotCommand[]>;
  updates: UpdateQueue;
  webhook: Webhook;
  countMessage: ReturnType<typeof createFlood> | undefined;
  /** Wakes those who look at a chat. */
  changed: () => void;
}

/** The chat that a call names, or why it cannot be written to. */
export function openChat(world: World, named: string): KeptChat {
  if (named === '') throw new Refusal(400, 'chat_id is empty');
  const kept = world.chats.get(Number(named));
  if (!kept) throw new Refusal(400, 'chat not found');
  if (kept.migratedTo !== undefined)
    throw new Refusal(400, 'group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: kept.migratedTo,
    });
  switch (kept.closed) {
    case 'notStarted':
      throw new Refusal(403, "bot can't initiate conversation with a user");
    case 'blocked':
      throw new Refusal(403, 'bot was blocked by the user');
    case 'kicked':
      throw new Refusal(403, `bot was kicked from the ${kept.chat.type} chat`);
    case 'deactivated':
      throw new Refusal(403, 'user is deactivated');
    case undefined:
  }
  return kept;
}

export function seconds(world: Pick<World, 'now'>): number {
  return Math.floor(world.now() / 1000);
}

export function nextMessageId({ messages }: KeptChat): number {
  return (messages.at(-1)?.message.message_id ?? 0) + 1;
}

/** Keeps a message, and wakes those who look. */
export function keep(world: World, chat: KeptChat, kept: KeptMessage): KeptMessage {
  chat.messages.push(kept);
  world.changed();
  return kept;
}

/** Keeps a file, and gives the id that it is fetched by. */
export function keepFile({ files }: World, file: KeptFile): string {
  const id = `file-${files.size + 1}`;
  files.set(id, file);
  return id;
}

/** Somebody does something that the bot is told of. */
export function happen({ updates }: World, update: NewUpdate): Update {
  return updates.add(update);
}

/** What a person says or shows, as a message of theirs in a chat. */
export function messageOf(
  world: World,
  chat: KeptChat,
  from: User,
  content: Record<string, unknown>,
): Message & { from: User } {
  return {
    message_id: nextMessageId(chat),
    date: seconds(world),
    from,
    chat: chat.chat,
    ...content,
  } as unknown as Message & { from: User };
}
