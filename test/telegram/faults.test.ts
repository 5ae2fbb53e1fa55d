import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import type { BotApi, Call, Person, Trouble } from '../bot-api';
import { cooperatives } from '../transcripts/submit/officer';
import { startBot, type Bot } from './bot';

/** How long people write; minutes under `npm run telegram-faults`. */
const SECONDS = Number(process.env['FAULT_SECONDS'] ?? 3);
const PEOPLE = 12;
const SHARE = 0.15;
const EVERY_MS = 60;

/** Chance that is the same at each run. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** What goes wrong with a call now and then. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  'error pages': { kind: 'broken', status: 502 },
  'resets before it is done': { kind: 'reset', when: 'before' },
  'resets after it is done': { kind: 'reset', when: 'after' },
  'slow answers': { kind: 'slow', milliseconds: 200 },
  'answers cut short': { kind: 'malformed' },
  'server errors': { kind: 'refuse', code: 500, said: 'Internal Server Error' },
  'too many requests': {
    kind: 'refuse',
    code: 429,
    said: 'Too Many Requests: retry after 1',
    parameters: { retry_after: 1 },
  },
};
/** The bot gives such a call up after half a minute: too long for the short form, and seldom in the long one. */
const NO_ANSWER: Case = {
  name: 'calls that are never answered',
  troubles: [
    { kind: 'silent', when: 'before' },
    { kind: 'silent', when: 'after' },
  ],
  share: 0.02,
};
const LONG = SECONDS >= 60;
/** How long what waits may take to arrive: calls given up after half a minute each pile up over minutes. */
const WAIT_MS = LONG ? 600_000 : 90_000;
/** After so many messages everybody is told to wait. */
const PAUSE_EVERY = 40;

const TOO_OLD: Trouble = {
  kind: 'refuse',
  code: 400,
  said: 'query is too old and response timeout expired or query ID is invalid',
};

type Mischief = Partial<BotApi['updates']['mischief']>;
interface Case {
  name: string;
  troubles?: readonly Trouble[];
  /** Of how many calls. */
  share?: number;
  mischief?: Mischief;
  /** Every few seconds everybody is told to wait. */
  pauses?: true;
  /** Some block the bot right after they wrote, and let it in again before they write next. */
  blocks?: true;
  /** Some press a button that is on their phone no more true, and Telegram takes no answer to the press any more. */
  presses?: true;
  /** Groups to which something is written get other numbers. */
  groups?: true;
}

const CASES: readonly Case[] = [
  ...Object.entries(TROUBLES).map(([name, trouble]): Case => ({ name, troubles: [trouble] })),
  ...(LONG ? [NO_ANSWER] : []),
  { name: 'updates delivered twice', mischief: { twice: true } },
  { name: 'updates the last first', mischief: { reversed: true } },
  { name: 'everybody told to wait', pauses: true },
  { name: 'people who block the bot', blocks: true },
  { name: 'presses whose query is too old', presses: true },
  { name: 'groups that get other numbers', groups: true },
  {
    name: 'everything at once',
    troubles: Object.values(TROUBLES),
    mischief: { twice: true, reversed: true },
    pauses: true,
    blocks: true,
    presses: true,
    groups: true,
  },
];

interface Count {
  messages: number;
  troubles: number;
  again: number;
}

/** People write while things go wrong; then everything must have arrived, once, in the order of each chat. */
async function endure(one: Case): Promise<Count> {
  const { troubles = [], share = SHARE, mischief = {}, pauses } = one;
  const bot = await startBot();
  const { faults, updates } = bot.api;
  const chance = chanceFrom(Number(process.env['PROPERTY_SEED'] ?? 1));
  const people = Array.from({ length: PEOPLE }, (_, index) => bot.api.person({ name: `Người ${index}` }));
  for (const person of people) await bot.letIn(person, { role: 'officer', organisation: cooperatives.MAY });
  Object.assign(updates.mischief, mischief);
  faults.programme = ({ method }: Call) => {
    if (one.presses && method === 'answerCallbackQuery') return TOO_OLD;
    if (method === 'getMe' || chance() > share) return undefined;
    return troubles[Math.floor(chance() * troubles.length)];
  };
  const said = new Map(people.map((person) => [person, { values: [] as number[], presses: 0 }]));
  const blocking = new Set<Person>();
  const groups = one.groups ? createGroups(bot) : undefined;
  const until = Date.now() + SECONDS * 1000;
  let pauseAt = 110;
  for (let value = 101; Date.now() < until;) {
    const person = people[Math.floor(chance() * PEOPLE)]!;
    const told = said.get(person)!;
    if (blocking.delete(person)) person.unblocks();
    // Where updates come in disorder there is more than one of a chat; as many come in the same time.
    const together = mischief.reversed ? 3 : 1;
    for (let left = together; left > 0; left--) {
      told.values.push(value);
      person.says(`tháng 12: doanh thu ${value++}tr`);
    }
    if (one.presses && chance() < 0.5) {
      told.presses++;
      person.pressesData('0|send');
    }
    if (one.blocks && chance() < 0.3) {
      blocking.add(person);
      person.blocks();
    }
    if (pauses && value >= pauseAt) {
      faults.pause(1);
      pauseAt = value + PAUSE_EVERY;
    }
    await groups?.write(chance);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS * together));
  }
  for (const person of blocking) person.unblocks();

  const count = { messages: 0, troubles: 0, again: 0 };
  for (const [person, { values, presses }] of said) {
    const read = () => valuesIn(person.messages().map(({ text }) => text));
    // What Telegram took and did not say so goes out again; beside that each is said once, in its order. Only what was
    // refused because the bot was blocked does not arrive, and is not tried again.
    await vi.waitFor(
      () => {
        const heard = read().filter((value, index, all) => value !== all[index - 1]);
        const refused = refusedTo(bot, person);
        expect(heard).toEqual(values.filter((value) => heard.includes(value) || !refused.has(value)));
      },
      { timeout: WAIT_MS, interval: 200 },
    );
    await bot.engine.settled();
    for (const times of refusedTo(bot, person).values()) expect(times).toBeLessThanOrEqual(1 + presses);
    count.messages += values.length + presses;
    count.again += Math.max(0, read().length - values.length - presses);
    count.troubles += refusedTo(bot, person).size;
  }
  count.messages += (await groups?.arrived()) ?? 0;
  count.troubles +=
    faults.met.length + updates.reversals() + (groups?.moves() ?? 0) + (mischief.twice ? count.messages : 0);
  faults.clear();
  Object.assign(updates.mischief, { twice: false, reversed: false });
  const steps = [...said].map(([{ id }, { values, presses }]) => [id, values.length + presses] as const);
  await requireEachOnce(bot, new Map(steps));
  await bot.stop();
  const told = bot.errors.map((error) => inspect(error, { depth: 9 })).join('\n');
  // That a press is too old is nobody's trouble.
  expect(told).not.toContain('query is too old');
  // Whatever went wrong, the token is told to nobody.
  expect(told).not.toContain(bot.api.token);
  expect(told).not.toContain('doanh thu');
  return count;
}

function valuesIn(texts: readonly string[]): number[] {
  const found = texts.map((text) => /Doanh thu: ([\d.]+)\.000\.000 đồng/.exec(text)?.[1]);
  return found.flatMap((digits) => (digits === undefined ? [] : [Number(digits.replaceAll('.', ''))]));
}

/** What somebody was not told because they had blocked the bot, and how often it was tried. */
function refusedTo({ api }: Bot, { id }: Person): Map<number, number> {
  const refused = api.asked.filter((one) => one.refused === 403 && Number(one.given['chat_id']) === id);
  const times = new Map<number, number>();
  for (const value of valuesIn(refused.map(({ given }) => String(given['text']))))
    times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}

/** Groups to which announcements go by the number they had first, while they get others. */
function createGroups({ api, store, engine, tenant }: Bot) {
  const groups = ['Cao Phong', 'Lương Sơn', 'Mai Châu'].map((name) => {
    const group = api.group(name);
    return { group, chat: String(group.id), written: [] as string[], before: [] as string[], moved: false };
  });
  const textsIn = (one: (typeof groups)[number]) => [
    ...one.before,
    ...one.group.messages().map(({ text }) => text),
  ];
  let count = 0;
  return {
    moves: () => groups.filter(({ moved }) => moved).length,
    async write(chance: () => number): Promise<void> {
      const one = groups[Math.floor(chance() * groups.length)]!;
      const text = `Thông báo ${++count}`;
      one.written.push(text);
      const [id, createdAt] = [`told:${count}`, '2024-01-05T01:00:00.000Z'];
      await store.transaction(tenant, ({ outbox }) =>
        outbox.add([{ id, channel: 'telegram', chat: one.chat, createdAt, payload: { text } }]),
      );
      engine.send();
      if (one.moved || one.written.length < 5) return;
      one.before = textsIn(one);
      one.moved = true;
      one.group.migrates();
    },
    /** Waits until all have seen everything, once and in its order; how much that was. */
    async arrived(): Promise<number> {
      for (const one of groups)
        await vi.waitFor(
          () => expect(textsIn(one).filter((text, at, all) => text !== all[at - 1])).toEqual(one.written),
          { timeout: WAIT_MS, interval: 200 },
        );
      return count;
    },
  };
}

/** Each message was one step of its conversation, however often it was delivered. */
async function requireEachOnce({ store, tenant }: Bot, messages: ReadonlyMap<number, number>): Promise<void> {
  for (const [id, count] of messages) {
    const at = await store.transaction(tenant, ({ conversations }) =>
      conversations.get('telegram', String(id)),
    );
    expect((at?.state as { revision: number } | undefined)?.revision ?? 0).toBe(count);
  }
}

describe.concurrent('nothing is lost, nothing counts twice, no chat is out of order', () => {
  it.for(CASES)('with $name', { timeout: SECONDS * 1000 + WAIT_MS + 60_000 }, async (one) => {
    const { messages, troubles, again } = await endure(one);
    console.log(
      `${one.name}: ${messages} messages, ${troubles} faults: 0 lost, 0 counted twice, 0 out of order; ${again} answers arrived again.`,
    );
    expect(messages).toBeGreaterThan(SECONDS * 2);
    expect(troubles).toBeGreaterThan(0);
  });
});
