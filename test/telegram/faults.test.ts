import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import type { Call, Trouble } from '../bot-api';
import { cooperatives } from '../transcripts/submit/officer';
import { startBot } from './bot';

/** How long people write; minutes under `npm run telegram-faults`. */
const SECONDS = Number(process.env['FAULT_SECONDS'] ?? 4);
const PEOPLE = 12;
const SHARE = 0.15;

/** Chance that is the same at each run. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const TROUBLES: readonly Trouble[] = [
  { kind: 'broken', status: 502 },
  { kind: 'reset', when: 'before' },
  { kind: 'reset', when: 'after' },
  { kind: 'slow', milliseconds: 200 },
  { kind: 'malformed' },
  { kind: 'refuse', code: 500, said: 'x' },
  { kind: 'refuse', code: 429, said: 'retry after 1', parameters: { retry_after: 1 } },
];

it(
  'everything goes wrong at once: nothing is lost, nothing counts twice, no chat is out of order',
  async () => {
    const bot = await startBot();
    const chance = chanceFrom(Number(process.env['PROPERTY_SEED'] ?? 1));
    const people = Array.from({ length: PEOPLE }, (_, index) => bot.api.person({ name: `Người ${index}` }));
    for (const one of people) await bot.letIn(one, { role: 'officer', organisation: cooperatives.MAY });
    bot.api.updates.mischief.twice = true;
    bot.api.faults.programme = ({ method }: Call) =>
      method === 'getMe' || chance() > SHARE ? undefined : TROUBLES[Math.floor(chance() * TROUBLES.length)];
    const said = new Map(people.map((one) => [one, [] as number[]]));
    const until = Date.now() + SECONDS * 1000;
    let value = 100;
    while (Date.now() < until) {
      const one = people[Math.floor(chance() * PEOPLE)]!;
      value += 1;
      said.get(one)!.push(value);
      one.says(`tháng 12: doanh thu ${value}tr`);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    let counts = { messages: 0, again: 0 };
    for (const [one, values] of said) {
      const read = () =>
        one
          .messages()
          .map(({ text }) =>
            Number(/Doanh thu: ([\d.]+)\.000\.000 đồng/.exec(text)?.[1]?.replaceAll('.', '')),
          );
      // What Telegram took and did not say so goes out again; beside that each is said once, in its order.
      const once = () => read().filter((value, index, all) => value !== all[index - 1]);
      await expect.poll(once, { timeout: 90_000, interval: 200 }).toEqual(values);
      counts = {
        messages: counts.messages + values.length,
        again: counts.again + read().length - values.length,
      };
    }
    const troubles = bot.api.faults.met.length;
    bot.api.faults.clear();
    bot.api.updates.mischief.twice = false;
    // Each message was one step of its conversation, however often it was delivered.
    for (const [one, values] of said) {
      const at = await bot.store.transaction(bot.tenant, ({ conversations }) =>
        conversations.get('telegram', String(one.id)),
      );
      expect((at?.state as { revision: number } | undefined)?.revision ?? 0).toBe(values.length);
    }
    await bot.stop();
    // Whatever went wrong, the token is told to nobody.
    const told = bot.errors.map((error) => inspect(error, { depth: 9 })).join('\n');
    expect(told).not.toContain(bot.api.token);
    expect(told).not.toContain('doanh thu');
    console.log(
      `${counts.messages} messages, ${troubles} faults: 0 lost, 0 counted twice, 0 out of order; ${counts.again} answers arrived again.`,
    );
    expect(troubles).toBeGreaterThan(10);
  },
  SECONDS * 1000 + 150_000,
);
