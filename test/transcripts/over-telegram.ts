import type { Engine, ChatEvent, Reply } from '@hoptac/telegram-bot';
import { createPacing, startTelegram } from '@hoptac/telegram-bot';
import { expect, onTestFinished } from 'vitest';
import { startBotApi, type Person, type Seen } from '../bot-api';
import { AT_ONCE } from '../telegram/at-once';
import type { Carrier, CarrierOptions } from './carrier';

/**
 * Carries a talk over HTTP: people write on a Bot API server, the bot is connected to it as to Telegram itself, and what is
 * noted is what they then see on their phones. Inside, the chats keep the names that the talk gives them.
 */
export async function carryOverTelegram({
  engine,
  store,
  tenant,
  channel,
  received,
}: CarrierOptions): Promise<Carrier> {
  const api = await startBotApi({ firstUpdate: 1 });
  const people = new Map<string, Person>();
  const chats = new Map<string, string>();
  const taken = new Map<number, () => void>();
  const errors: unknown[] = [];

  function personOf(chat: string): Person {
    const known = people.get(chat);
    if (known) return known;
    const person = api.person({ name: '' });
    people.set(chat, person);
    chats.set(String(person.id), chat);
    return person;
  }

  const telegram = await startTelegram({
    engine: onNamedChats(engine),
    store,
    tenant,
    now: () => new Date(),
    settings: { token: api.token, apiRoot: api.apiRoot },
    onError: (error) => errors.push(error),
    pacing: createPacing(AT_ONCE),
  });
  onTestFinished(async () => {
    // Not what breaks off when the server ends.
    expect(errors).toEqual([]);
    await telegram.stop();
    await engine.stop();
    await api.close();
  });

  /** The engine as Telegram meets it: the same, but for what the chats are called. */
  function onNamedChats(inner: Engine): Pick<Engine, 'connect' | 'receive' | 'noteReachability'> {
    let sending = Promise.resolve();
    return {
      async receive(message) {
        await inner.receive({ ...message, channel, chat: chats.get(message.chat)! });
        taken.get(Number(message.id))?.();
      },
      noteReachability: ({ chat }, reached) =>
        inner.noteReachability({ channel, chat: chats.get(chat)! }, reached),
      connect({ botUsername: _botUsername, ...outer }) {
        inner.connect({
          ...outer,
          name: channel,
          send(chat, reply, id, how) {
            // One after another, so that the transcript has them in the order in which they were handed over.
            const hand = async () => {
              const before = personOf(chat).messages().length;
              await outer.send(String(personOf(chat).id), reply, id, how);
              received(chat, asReply(personOf(chat).messages().slice(before), reply));
            };
            const sent = sending.then(hand);
            sending = sent.catch(() => undefined);
            return sent;
          },
        });
      },
    };
  }

  return {
    async deliver(event, chat) {
      const person = personOf(chat);
      call(person, event.sender);
      const isTaken = new Promise<void>((resolve) => {
        taken.set(act(person, event), resolve);
      });
      await isTaken;
    },
  };
}

function call({ user }: Person, name: string): void {
  const [first = '', ...rest] = name.split(' ');
  user.first_name = first;
  if (rest.length > 0) user.last_name = rest.join(' ');
  else delete user.last_name;
}

/** Does what makes the event; the number of its update. */
function act(person: Person, event: ChatEvent): number {
  switch (event.kind) {
    case 'text':
      return person.says(event.text);
    case 'button':
      return person.pressesData(event.data);
    case 'document':
      return person.sends({ name: event.name, content: Buffer.from(event.base64, 'base64') });
    case 'phone':
      return person.shares(event.phone);
    case 'unreadable':
      return show(person, event.what ?? 'other');
  }
}

function show(person: Person, what: NonNullable<Extract<ChatEvent, { kind: 'unreadable' }>['what']>): number {
  switch (what) {
    case 'photo':
      return person.sendsPhoto();
    case 'voice':
      return person.sendsVoice();
    case 'tooLarge':
      return person.sends({ name: 'lon.xlsx', content: Buffer.from('x'), told: 100_000_000 });
    case 'notFetched':
      return person.shows({ document: { file_id: 'gone', file_unique_id: 'gone' } });
    case 'otherContact':
      return person.shares('+84912345678', 'another');
    case 'other':
      return person.shows({ sticker: { file_id: 's', file_unique_id: 's', width: 1, height: 1 } });
  }
}

/**
 * What one answer has become on the phone: a long text follows its file, and the key for one's number comes last. Of a file
 * Telegram carries neither the type nor the words for who cannot see it; a talk shows no cover, nor a button to the Mini App.
 */
function asReply(seen: readonly Seen[], { file: handed, cover }: Reply): Reply {
  const pictures = seen.flatMap(({ file }) => (file ? [file] : []));
  expect(pictures).toHaveLength((handed ? 1 : 0) + (cover ? 1 : 0));
  const file = handed && pictures.at(-1)!;
  const said = seen.find(({ text }) => text !== '');
  const buttons = seen
    .flatMap((one) => one.buttons)
    .filter((row) => row.every(({ webApp }) => webApp === undefined));
  return {
    text: said?.text ?? '',
    ...(buttons.length > 0 && {
      buttons: buttons.map((row) => row.map(({ label, data = '' }) => ({ label, data }))),
    }),
    ...(file && {
      file: { ...handed, name: file.name, base64: file.content.toString('base64') },
    }),
  };
}
