import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import type { BotApi, Call, Trouble } from '../bot-api';
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

type Mischief = Partial<BotApi['updates']['mischief']>;
interface Case {
  name: string;
  troubles?: readonly Trouble[];
  /** Of how many calls. */
  share?: number;
  mischief?: Mischief;
  /** Every few seconds everybody is told to wait. */
  pauses?: true;
}

const CASES: readonly Case[] = [
  ...Object.entries(TROUBLES).map(([name, trouble]): Case => ({ name, troubles: [trouble] })),
  ...(LONG ? [NO_ANSWER] : []),
  { name: 'updates delivered twice', mischief: { twice: true } },
  { name: 'everybody told to wait', pauses: true },
  {
    name: 'everything at once',
    troubles: Object.values(TROUBLES),
    mischief: { twice: true },
    pauses: true,
  },
];

interface Count {
  messages: number;
  troubles: number;
  again: number;
}

/** People write while things go wrong; then everything must have arrived, once, in the order of each chat. */
async function endure({ troubles = [], share = SHARE, mischief = {}, pauses }: Case): Promise<Count> {
  const bot = await startBot();
  const chance = chanceFrom(Number(process.env['PROPERTY_SEED'] ?? 1));
  const people = Array.from({ length: PEOPLE }, (_, index) => bot.api.person({ name: `Người ${index}` }));
  for (const one of people) await bot.letIn(one, { role: 'officer', organisation: cooperatives.MAY });
  Object.assign(bot.api.updates.mischief, mischief);
  if (troubles.length > 0)
    bot.api.faults.programme = ({ method }: Call) =>
      method === 'getMe' || chance() > share ? undefined : troubles[Math.floor(chance() * troubles.length)];
  const said = new Map(people.map((one) => [one, [] as number[]]));
  const until = Date.now() + SECONDS * 1000;
  for (let value = 101; Date.now() < until; value++) {
    const one = people[Math.floor(chance() * PEOPLE)]!;
    said.get(one)!.push(value);
    one.says(`tháng 12: doanh thu ${value}tr`);
    if (pauses && value % 40 === 0) bot.api.faults.pause(1);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
  const count = { messages: 0, troubles: 0, again: 0 };
  for (const [one, values] of said) {
    const read = () =>
      one
        .messages()
        .map(({ text }) => Number(/Doanh thu: ([\d.]+)\.000\.000 đồng/.exec(text)?.[1]?.replaceAll('.', '')));
    // What Telegram took and did not say so goes out again; beside that each is said once, in its order.
    const once = () => read().filter((value, index, all) => value !== all[index - 1]);
    await vi.waitFor(() => expect(once()).toEqual(values), { timeout: 90_000, interval: 200 });
    count.messages += values.length;
    count.again += read().length - values.length;
  }
  count.troubles = bot.api.faults.met.length + (mischief.twice ? count.messages : 0);
  bot.api.faults.clear();
  bot.api.updates.mischief.twice = false;
  await requireEachOnce(bot, new Map([...said].map(([{ id }, values]) => [id, values.length])));
  await bot.stop();
  // Whatever went wrong, the token is told to nobody.
  const told = bot.errors.map((error) => inspect(error, { depth: 9 })).join('\n');
  expect(told).not.toContain(bot.api.token);
  expect(told).not.toContain('doanh thu');
  return count;
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
  it.for(CASES)('with $name', { timeout: SECONDS * 1000 + 150_000 }, async (one) => {
    const { messages, troubles, again } = await endure(one);
    console.log(
      `${one.name}: ${messages} messages, ${troubles} faults: 0 lost, 0 counted twice, 0 out of order; ${again} answers arrived again.`,
    );
    expect(messages).toBeGreaterThan(SECONDS * 2);
    expect(troubles).toBeGreaterThan(0);
  });
});
