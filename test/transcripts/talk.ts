import { createHash } from 'node:crypto';
import { createMemoryStore } from '@hoptac/adapters/memory';
import type { Store } from '@hoptac/adapters/store';
import type { Carrier, CarrierOptions } from './carrier';
import { loadSample, sampleAlliance } from '@hoptac/example-hoa-binh-2023';
import type { HeldRole } from '@hoptac/adapters/store';
import { createEngine, type Alliance, type ChatEvent, type Engine, type Reply } from '@hoptac/telegram-bot';

/** A conversation with the sample alliance, as both sides see it. */
export interface Talk {
  store: Store;
  engine: Engine;
  /** The talk's time; what is set holds from then on. */
  now: Date;
  /** Lets somebody in with a role, without a word in the transcript; `name` is what they are called in it. */
  letIn(chat: string, name: string, role: Omit<HeldRole, 'since'>): Promise<void>;
  /** Says something, and returns the answers. */
  say(text: string, chat?: string): Promise<Reply[]>;
  /** Presses the button of the chat's last answer whose label holds these words. */
  press(label: string, chat?: string): Promise<Reply[]>;
  /** Presses a button by its data, as a phone that still shows an old message would. */
  pressOld(reply: Reply, label: string, chat?: string): Promise<Reply[]>;
  send(event: ChatEvent, chat?: string): Promise<Reply[]>;
  /** Presses a button under a message that came by itself: its action, and how the transcript calls it. */
  pressNotice(action: string, label: string, chat?: string): Promise<Reply[]>;
  /** Sends a file, as it came from the chat or as the person filled it in. */
  attach(file: { name: string; base64: string }, chat?: string): Promise<Reply[]>;
  /** What somebody who is not in yet is called. */
  call(chat: string, name: string): void;
  /** Shares one's own telephone number. */
  share(phone: string, chat?: string): Promise<Reply[]>;
  /** Sends what the dialogue does not read; `said` is how the transcript calls it. */
  show(what: 'photo' | 'voice' | 'tooLarge' | 'other', said: string, chat?: string): Promise<Reply[]>;
  /** Lets time go on to a moment, and says so; what comes next comes by itself. */
  passTo(now: Date): void;
  /** The whole conversation as Markdown. */
  transcript(title: string): string;
}

const CHANNEL = 'talk';
const SENDER = 'Lan';
/** As one says it in Việt Nam: `Thứ Sáu, 12/01/2024 07:00`. */
const MOMENT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  weekday: 'long',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const TODAY = new Date('2024-01-05T08:00:00+07:00');

export async function startTalk(
  now: Date = TODAY,
  { alliance = {} }: { alliance?: Partial<Alliance> } = {},
): Promise<Talk> {
  const store = createMemoryStore();
  await loadSample(store);
  const lines: string[] = [];
  const names = new Map([['a', SENDER]]);
  const nameOf = (chat: string) => names.get(chat) ?? `${SENDER} (${chat})`;
  const answers = new Map<string, Reply[]>();
  let speaking = 'a';
  const engine = createEngine({
    store,
    alliance: { ...sampleAlliance, ...alliance },
    random: foreseeable(),
    now: () => talk.now,
    onError(error) {
      throw error;
    },
  });
  const last = new Map<string, Reply>();

  async function send(event: ChatEvent, chat = 'a'): Promise<Reply[]> {
    const received: Reply[] = [];
    answers.set(chat, received);
    speaking = chat;
    await carrier.deliver(event, chat);
    await engine.settled();
    return received;
  }

  function press(reply: Reply, label: string, chat: string): Promise<Reply[]> {
    const button = reply.buttons?.flat().find((candidate) => candidate.label.includes(label));
    if (!button) throw new Error(`No button “${label}” under: ${reply.text}`);
    lines.push(`**${nameOf(chat)}** bấm [${button.label}]`);
    return send({ kind: 'button', data: button.data, sender: names.get(chat) ?? SENDER }, chat);
  }

  const talk: Talk = {
    store,
    engine,
    now,
    send,
    async letIn(chat, name, role) {
      names.set(chat, name);
      const [id, at] = [`${CHANNEL}:${chat}`, talk.now.toISOString()];
      await store.transaction(sampleAlliance.tenant, async ({ people }) => {
        const known = (await people.get(id))?.record;
        const roles = [...(known?.roles ?? []), { ...role, since: at }];
        await people.put(
          [{ id, name, chats: [{ channel: CHANNEL, chat }], joinedAt: at, consentedAt: at, ...known, roles }],
          {
            by: 'system:test',
            at,
          },
        );
      });
    },
    say(text, chat = 'a') {
      lines.push(`**${nameOf(chat)}:** ${text}`);
      return send({ kind: 'text', text, sender: names.get(chat) ?? SENDER }, chat);
    },
    pressNotice(action, label, chat = 'a') {
      lines.push(`**${nameOf(chat)}** bấm [${label}] trong tin nhắn đã nhận`);
      return send({ kind: 'button', data: `go|${action}`, sender: names.get(chat) ?? SENDER }, chat);
    },
    attach({ name, base64 }, chat = 'a') {
      lines.push(`**${nameOf(chat)}** gửi tệp 📎 ${name}`);
      return send({ kind: 'document', name, base64, sender: names.get(chat) ?? SENDER }, chat);
    },
    call(chat, name) {
      names.set(chat, name);
    },
    share(phone, chat = 'a') {
      lines.push(`**${nameOf(chat)}** chia sẻ số điện thoại ${phone}`);
      return send({ kind: 'phone', phone, sender: names.get(chat) ?? SENDER }, chat);
    },
    show(what, said, chat = 'a') {
      lines.push(`**${nameOf(chat)}** gửi ${said}`);
      return send({ kind: 'unreadable', what, sender: names.get(chat) ?? SENDER }, chat);
    },
    passTo(moment) {
      talk.now = moment;
      speaking = '';
      answers.clear();
      lines.push(`*${MOMENT.format(moment)}*`);
    },
    press(label, chat = 'a') {
      const reply = last.get(chat);
      if (!reply) throw new Error('Nothing has been answered yet.');
      return press(reply, label, chat);
    },
    pressOld: (reply, label, chat = 'a') => press(reply, label, chat),
    transcript: (title) => `# ${title}\n\n${lines.join('\n\n')}\n`,
  };
  const carrier = await carry({
    engine,
    store,
    tenant: sampleAlliance.tenant,
    channel: CHANNEL,
    received(chat, reply) {
      answers.get(chat)?.push(reply);
      last.set(chat, reply);
      if (chat !== speaking) lines.push(`*${nameOf(chat)} nhận được:*`);
      lines.push(quote(reply));
    },
  });
  return talk;
}

/** By hand, or with `TALK_OVER=telegram` over HTTP and a Bot API server: the words must be the same. */
async function carry(options: CarrierOptions): Promise<Carrier> {
  if (process.env['TALK_OVER'] === 'telegram')
    return (await import('./over-telegram')).carryOverTelegram(options);
  const { engine, channel, received } = options;
  let count = 0;
  engine.connect({
    name: channel,
    async send(chat, reply) {
      received(chat, reply);
    },
  });
  return {
    deliver: (event, chat) => engine.receive({ channel, id: String(++count), chat, event }),
  };
}

/** Chance that is the same at each run, so that a transcript is. */
function foreseeable(): (count: number) => Uint8Array {
  let drawn = 0;
  const byte = () => createHash('sha256').update(String(++drawn)).digest()[0]!;
  return (count) => Uint8Array.from({ length: count }, byte);
}

function quote({ text, buttons, file }: Reply): string {
  const rows = (buttons ?? []).map((row) => row.map(({ label }) => `[${label}]`).join(' '));
  return [
    ...text.split('\n'),
    ...(file ? ['', `📎 ${file.name}`] : []),
    ...(rows.length > 0 ? ['', ...rows] : []),
  ]
    .map((line) => `> ${line}`.trimEnd())
    .join('  \n');
}
