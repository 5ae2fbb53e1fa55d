import { commandIn, type Person } from './person';
import { buttonNamed, seen, type Seen } from './seen';
import { happen, keep, messageOf, seconds, type KeptChat, type World } from './world';

/** A group that the bot is in, with privacy mode as Telegram has it: the bot is told only what is meant for it. */
export interface Group {
  readonly id: number;
  says(person: Person, text: string): void;
  /** Answers a message of the bot's. */
  repliesTo(person: Person, message: Seen, text: string): void;
  presses(person: Person, label: string): void;
  messages(): Seen[];
  /** Reads the next message of the bot's that holds these words. */
  sees(words?: string): Promise<Seen>;
  /** Becomes a supergroup with another number, which it returns. */
  migrates(): number;
  /** Throws the bot out. */
  kicks(): void;
}

const WAITS_MS = 10_000;

export function createGroup(world: World, id: number, title: string): Group {
  let chat: KeptChat = { chat: { id, type: 'group', title }, messages: [] };
  world.chats.set(id, chat);
  let read = 0;

  /** What the bot is told with privacy mode on: commands, and what names it or answers it. */
  function isTold(text: string, isReply: boolean): boolean {
    const { me } = world;
    const to = /^\/\w+(?:@(\w+))?/.exec(text);
    if (to) return to[1] === undefined || to[1] === me.username;
    return isReply || me.can_read_all_group_messages || text.includes(`@${me.username}`);
  }

  function write(person: Person, text: string, reply?: Seen): void {
    const answered = chat.messages.find(({ message }) => message.message_id === reply?.id)?.message;
    const content = { text, ...marks(text), ...(answered && { reply_to_message: answered }) };
    const { message } = keep(world, chat, {
      message: messageOf(world, chat, person.user, content),
      fromBot: false,
    });
    if (isTold(text, answered !== undefined)) happen(world, { message } as never);
  }

  function marks(text: string) {
    const mention = text.indexOf(`@${world.me.username}`);
    if (text.startsWith('/') || mention < 0) return commandIn(text);
    return { entities: [{ type: 'mention', offset: mention, length: world.me.username.length + 1 }] };
  }

  const messages = () => chat.messages.filter(({ fromBot }) => fromBot).map((kept) => seen(kept));

  return {
    get id() {
      return chat.chat.id;
    },
    says: (person, text) => write(person, text),
    repliesTo: (person, message, text) => write(person, text, message),
    presses(person, label) {
      const { message, button } = buttonNamed(messages(), label);
      const press = `press-${world.presses.size + 1}`;
      world.presses.set(press, { at: world.now(), answered: false });
      const under = chat.messages.find((kept) => kept.message.message_id === message.id)!.message;
      happen(world, {
        callback_query: {
          id: press,
          from: person.user,
          chat_instance: String(id),
          data: button.data,
          message: under,
        },
      } as never);
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
        if (Date.now() > until) throw new Error(`“${title}” did not see “${words}”.`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    migrates() {
      const next = -1_000_000_000_000 + id;
      const from = { id: 1, is_bot: false, first_name: 'Telegram' };
      const old = chat;
      happen(world, { message: messageOf(world, old, from, { migrate_to_chat_id: next }) } as never);
      chat = { chat: { id: next, type: 'supergroup', title }, messages: [] };
      world.chats.set(next, chat);
      old.migratedTo = next;
      read = 0;
      happen(world, { message: messageOf(world, chat, from, { migrate_from_chat_id: id }) } as never);
      return next;
    },
    kicks() {
      chat.closed = 'kicked';
      const [user, date] = [world.me, seconds(world)];
      happen(world, {
        my_chat_member: {
          chat: chat.chat,
          from: { id: 1, is_bot: false, first_name: 'Telegram' },
          date,
          old_chat_member: { status: 'member', user },
          new_chat_member: { status: 'left', user },
        },
      } as never);
    },
  };
}
