import { createMemoryStore } from '@hoptac/adapters/memory';
import type { Store } from '@hoptac/adapters/store';
import { loadSample, sampleAlliance } from '@hoptac/example-hoa-binh-2023';
import { createEngine, type ChatEvent, type Reply } from '@hoptac/telegram-bot';

/** A conversation with the sample alliance, as both sides see it. */
export interface Talk {
  store: Store;
  /** Says something, and returns the answers. */
  say(text: string, chat?: string): Promise<Reply[]>;
  /** Presses the button of the chat's last answer whose label holds these words. */
  press(label: string, chat?: string): Promise<Reply[]>;
  /** Presses a button by its data, as a phone that still shows an old message would. */
  pressOld(reply: Reply, label: string, chat?: string): Promise<Reply[]>;
  send(event: ChatEvent, chat?: string): Promise<Reply[]>;
  /** The whole conversation as Markdown. */
  transcript(title: string): string;
}

const CHANNEL = 'talk';
const SENDER = 'Lan';
const TODAY = new Date('2024-01-05T08:00:00+07:00');

export async function startTalk(now: Date = TODAY): Promise<Talk> {
  const store = createMemoryStore();
  await loadSample(store);
  const lines: string[] = [];
  const answers = new Map<string, Reply[]>();
  const engine = createEngine({
    store,
    alliance: sampleAlliance,
    now: () => now,
    onError(error) {
      throw error;
    },
  });
  engine.connect({
    name: CHANNEL,
    async send(chat, reply) {
      answers.get(chat)!.push(reply);
      lines.push(quote(reply));
    },
  });
  const last = new Map<string, Reply>();
  let count = 0;

  async function send(event: ChatEvent, chat = 'a'): Promise<Reply[]> {
    const received: Reply[] = [];
    answers.set(chat, received);
    await engine.receive({ channel: CHANNEL, id: String(++count), chat, event });
    await engine.settled();
    const latest = received.at(-1);
    if (latest) last.set(chat, latest);
    return received;
  }

  function press(reply: Reply, label: string, chat: string): Promise<Reply[]> {
    const button = reply.buttons?.flat().find((candidate) => candidate.label.includes(label));
    if (!button) throw new Error(`No button “${label}” under: ${reply.text}`);
    lines.push(`**${who(chat)}** bấm [${button.label}]`);
    return send({ kind: 'button', data: button.data, sender: SENDER }, chat);
  }

  return {
    store,
    send,
    say(text, chat = 'a') {
      lines.push(`**${who(chat)}:** ${text}`);
      return send({ kind: 'text', text, sender: SENDER }, chat);
    },
    press(label, chat = 'a') {
      const reply = last.get(chat);
      if (!reply) throw new Error('Nothing has been answered yet.');
      return press(reply, label, chat);
    },
    pressOld: (reply, label, chat = 'a') => press(reply, label, chat),
    transcript: (title) => `# ${title}\n\n${lines.join('\n\n')}\n`,
  };
}

const who = (chat: string) => (chat === 'a' ? 'Lan' : `Lan (${chat})`);

function quote({ text, buttons }: Reply): string {
  const rows = (buttons ?? []).map((row) => row.map(({ label }) => `[${label}]`).join(' '));
  return [...text.split('\n'), ...(rows.length > 0 ? ['', ...rows] : [])]
    .map((line) => `> ${line}`.trimEnd())
    .join('  \n');
}
