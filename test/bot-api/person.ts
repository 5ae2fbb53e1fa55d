import type { BotCommand, ChatMember, User } from 'telegraf/types';
import { commandsShown } from './methods/commands';
import { buttonNamed, seen, type Seen } from './seen';
import {
  happen,
  keep,
  keepFile,
  messageOf,
  seconds,
  type KeptChat,
  type KeptFile,
  type World,
} from './world';

/** Somebody with a phone. All they do is told to the bot; what it says to them they see. */
export interface Person {
  readonly id: number;
  readonly user: User;
  /** Writes to the bot; the update's number. */
  says(text: string): number;
  /** Presses the button with these words under the last message that has buttons; where it is a link, follows it. */
  presses(label: string): number;
  /** Presses a button by what it carries, as a phone that still shows an old message would. */
  pressesData(data: string, message?: number): number;
  /** Opens `https://t.me/<bot>?start=<code>`. */
  follows(link: string): number;
  sends(file: { name: string; content: Buffer; type?: string; told?: number }): number;
  sendsPhoto(content?: Buffer): number;
  sendsVoice(): number;
  /** Shares a contact: their own number, or another's. */
  shares(phone: string, whose?: 'own' | 'another'): number;
  /** Sends anything else that a message may hold: a sticker, a location. */
  shows(content: Record<string, unknown>): number;
  blocks(): void;
  unblocks(): void;
  /** Deletes the account. */
  leavesTelegram(): void;
  /** All that the bot has said to them, as it stands now. */
  messages(): Seen[];
  /**
   * Reads the next message that they have not read; with words, the next that holds them. Waits for it, and fails with
   * what there was instead.
   */
  sees(words?: string): Promise<Seen>;
  /** What stands behind the menu key of their phone. */
  menu(): readonly BotCommand[];
  /** The presses that still show their spinner. */
  spinners(): number;
}

const WAITS_MS = 10_000;

/** A person with a private chat with the bot, which they have begun unless `started` says otherwise. */
export function createPerson(
  world: World,
  user: User,
  { started = true }: { started?: boolean } = {},
): Person {
  const chat: KeptChat = {
    chat: {
      id: user.id,
      type: 'private',
      first_name: user.first_name,
      ...(user.last_name !== undefined && { last_name: user.last_name }),
    },
    messages: [],
    ...(!started && { closed: 'notStarted' }),
  };
  world.chats.set(user.id, chat);
  const presses: string[] = [];
  let read = 0;

  function shows(content: Record<string, unknown>): number {
    if (chat.closed === 'notStarted') delete chat.closed;
    const { message } = keep(world, chat, { message: messageOf(world, chat, user, content), fromBot: false });
    return happen(world, { message } as never).update_id;
  }

  function says(text: string): number {
    return shows({ text, ...commandIn(text) });
  }

  function fileShown(file: KeptFile) {
    const id = keepFile(world, file);
    return { file_id: id, file_unique_id: `unique-${id}`, file_size: file.told ?? file.content.length };
  }

  function pressesData(data: string, under?: number): number {
    const id = `press-${world.presses.size + 1}`;
    world.presses.set(id, { at: world.now(), answered: false });
    presses.push(id);
    const kept = chat.messages.find(({ message }) => message.message_id === under);
    const message = kept?.message ??
      chat.messages.findLast(({ fromBot }) => fromBot)?.message ??
        // As Telegram tells of a message that is too old to be looked up.
        { chat: chat.chat, message_id: 1, date: 0 };
    return happen(world, {
      callback_query: { id, from: user, chat_instance: String(user.id), data, message },
    } as never).update_id;
  }

  function follows(link: string): number {
    const start = new URL(link).searchParams.get('start');
    return says(start === null ? '/start' : `/start ${start}`);
  }

  function becomes(status: 'member' | 'kicked'): void {
    if (status === 'kicked') chat.closed = 'blocked';
    else delete chat.closed;
    const [before, after] = [memberOf(world, status === 'kicked'), memberOf(world, status === 'member')];
    happen(world, {
      my_chat_member: {
        chat: chat.chat,
        from: user,
        date: seconds(world),
        old_chat_member: before,
        new_chat_member: after,
      },
    });
  }

  const messages = () => chat.messages.filter(({ fromBot }) => fromBot).map((kept) => seen(kept));

  return {
    id: user.id,
    user,
    says,
    presses(label) {
      const { message, button } = buttonNamed(messages(), label);
      return button.url === undefined ? pressesData(button.data!, message.id) : follows(button.url);
    },
    pressesData,
    follows,
    sends: ({ name, content, type = '', told }) =>
      shows({
        document: {
          ...fileShown({ name, content, type, ...(told !== undefined && { told }) }),
          file_name: name,
          ...(type !== '' && { mime_type: type }),
        },
      }),
    sendsPhoto: (content = Buffer.from('\u00FF\u00D8\u00FF', 'latin1')) =>
      shows({
        photo: [
          { ...fileShown({ name: 'photo.jpg', type: 'image/jpeg', content }), width: 800, height: 600 },
        ],
      }),
    sendsVoice: () =>
      shows({
        voice: {
          ...fileShown({ name: 'voice.ogg', type: 'audio/ogg', content: Buffer.from('OggS') }),
          duration: 2,
          mime_type: 'audio/ogg',
        },
      }),
    shares: (phone, whose = 'own') =>
      shows({
        contact: {
          phone_number: phone,
          first_name: user.first_name,
          user_id: whose === 'own' ? user.id : user.id + 1_000_000,
        },
      }),
    shows,
    blocks: () => becomes('kicked'),
    unblocks: () => becomes('member'),
    leavesTelegram() {
      chat.closed = 'deactivated';
    },
    messages,
    async sees(words = '') {
      const until = Date.now() + WAITS_MS;
      for (;;) {
        const all = messages();
        const found = all.findIndex(({ text }, index) => index >= read && text.includes(words));
        if (found >= 0) {
          read = found + 1;
          return all[found]!;
        }
        if (Date.now() > until)
          throw new Error(
            `${user.first_name} did not see “${words}”; unread: ${JSON.stringify(all.slice(read).map(({ text }) => text))}`,
          );
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    menu: () => commandsShown(world, user.id, user.language_code),
    spinners: () => presses.filter((id) => !world.presses.get(id)?.answered).length,
  };
}

/** Telegram marks a command at the beginning. */
export function commandIn(text: string) {
  const command = /^\/\w+(?:@\w+)?/.exec(text)?.[0];
  return command === undefined
    ? {}
    : { entities: [{ type: 'bot_command', offset: 0, length: command.length }] };
}

function memberOf({ me }: World, isMember: boolean): ChatMember {
  return isMember ? { status: 'member', user: me } : { status: 'kicked', user: me, until_date: 0 };
}
