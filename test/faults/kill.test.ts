import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSqliteStore } from '@hoptac/adapters/sqlite';
import { monthsOf } from '@hoptac/core/time';
import { describe, expect, it } from 'vitest';

const WORKER = fileURLToPath(new URL('./worker.mjs', import.meta.url));
const TENANT = 'killed';
/** Spread evenly over the steps of a submission; more under `npm run faults -- bot`. */
const KILLS = Number(process.env['HOPTAC_KILLS'] ?? 15);
/** At any moment of many submissions, and so many of them before everything is taken in. */
const RANDOM_KILLS = Math.ceil(KILLS / 2);
const MIDWAY_KILLS = Math.floor(RANDOM_KILLS / 2);
const SET_UP = { by: 'system:test', at: '2024-01-01T00:00:00.000Z' };

interface Message {
  chat: string;
  text: string;
}

/** An alliance with an officer in each chat, and the files that a worker goes on from. */
async function prepare(chats: readonly string[], messages: readonly Message[]) {
  const folder = await mkdtemp(join(tmpdir(), 'hoptac-kill-'));
  const paths = {
    file: join(folder, 'killed.sqlite'),
    script: join(folder, 'script.json'),
    acknowledged: join(folder, 'acknowledged'),
    sent: join(folder, 'sent.jsonl'),
  };
  writeFileSync(paths.script, JSON.stringify(messages));
  writeFileSync(paths.sent, '');
  const store = await openSqliteStore({ file: paths.file });
  await store.transaction(TENANT, async (transaction) => {
    await transaction.organisations.put(
      chats.map((chat) => ({
        id: chat,
        name: `HTX ${chat}`,
        kind: 'cooperative',
        sector: 'agriculture',
        place: 'x',
        facts: {},
      })),
      SET_UP,
    );
    await transaction.people.put(
      chats.map((chat) => ({
        id: `person:${chat}`,
        name: `Kế toán ${chat}`,
        chats: [{ channel: 'killed', chat }],
        roles: [{ role: 'officer', organisation: chat, since: SET_UP.at }],
        joinedAt: SET_UP.at,
        consentedAt: SET_UP.at,
      })),
      SET_UP,
    );
  });
  await store.close();
  return { ...paths, folder };
}

type Paths = Awaited<ReturnType<typeof prepare>>;

/** Runs a worker until it ends or, with `killAfter`, until so many milliseconds after it is ready. */
async function run(paths: Paths, { killAt, killAfter }: { killAt?: number; killAfter?: number } = {}) {
  const child = spawn(process.execPath, [WORKER, JSON.stringify({ ...paths, killAt })], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (killAfter !== undefined && output.includes('ready'))
      setTimeout(() => child.kill('SIGKILL'), killAfter);
  });
  await once(child, 'close');
  expect(errors).toBe('');
  const steps = /done (\d+)/.exec(output)?.[1];
  return { done: steps !== undefined, steps: Number(steps), killed: child.signalCode === 'SIGKILL' };
}

/** How many messages were acknowledged so far. */
function taken({ acknowledged }: Paths): number {
  return existsSync(acknowledged) ? Number(readFileSync(acknowledged, 'utf8')) : 0;
}

/** What must be so however often the process was killed. */
async function check(paths: Paths, expected: { versions: Record<string, number>; messages: number }) {
  const store = await openSqliteStore({ file: paths.file });
  const found = await store.transaction(TENANT, async (transaction) => {
    const latest = await transaction.submissions.all({ from: '2022-01', to: '2024-12' });
    const histories = await Promise.all(
      latest.map(({ organisation, period }) => transaction.submissions.history(organisation, period)),
    );
    const chats = [...new Set(latest.map(({ organisation }) => organisation))];
    const outbox = await Promise.all(chats.map((chat) => transaction.outbox.ofChat('killed', chat)));
    return {
      versions: Object.fromEntries(
        histories.map((all) => [`${all[0]!.organisation}/${all[0]!.period}`, all.length]),
      ),
      audit: (await transaction.audit.all()).filter(({ action }) => action === 'submit').length,
      waiting: await transaction.inbox.waitingChats(),
      outbox: outbox.flat().map(({ id }) => id),
      unsent: await transaction.outbox.due('killed', '2100-01-01T00:00:00.000Z', 10),
    };
  });
  await store.close();
  const sent = readFileSync(paths.sent, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
  // Nothing lost, nothing doubled: every version once, one audit entry and one answer for each.
  expect(found.versions).toEqual(expected.versions);
  expect(found.audit).toBe(Object.values(expected.versions).reduce((sum, count) => sum + count, 0));
  expect(found.waiting).toEqual([]);
  expect(found.unsent).toEqual([]);
  expect(found.outbox).toHaveLength(expected.messages);
  expect(new Set(sent)).toEqual(new Set(found.outbox));
  await rm(paths.folder, { recursive: true });
}

describe('SIGKILL', () => {
  it('between the steps of a submission', async () => {
    const messages: Message[] = [
      { chat: 'a', text: 'tháng 12: doanh thu 350tr, 25 thành viên' },
      { chat: 'a', text: 'gửi' },
    ];
    const whole = await prepare(['a'], messages);
    const { steps } = await run(whole);
    await check(whole, { versions: { 'a/2023-12': 1 }, messages: 2 });
    expect(steps).toBeGreaterThanOrEqual(KILLS);

    let kills = 0;
    const dieAt = async (killAt: number) => {
      const paths = await prepare(['a'], messages);
      const first = await run(paths, { killAt });
      expect(first.killed, `step ${killAt}`).toBe(true);
      kills++;
      expect((await run(paths)).done).toBe(true);
      await check(paths, { versions: { 'a/2023-12': 1 }, messages: 2 });
    };
    const points = Array.from({ length: KILLS }, (_, index) => 1 + Math.floor((index * steps) / KILLS));
    const worker = async () => {
      for (let point = points.shift(); point !== undefined; point = points.shift()) await dieAt(point);
    };
    await Promise.all([worker(), worker()]);
    expect(kills).toBe(KILLS);
  }, 300_000);

  it('at random moments of many submissions', async () => {
    const chats = Array.from({ length: 20 }, (_, index) => String.fromCodePoint(97 + index));
    const months = monthsOf('2023');
    const messages = months.flatMap((month, index) =>
      chats.flatMap((chat) => [
        {
          chat,
          text: `tháng ${Number(month.slice(5))}/${month.slice(0, 4)}: doanh thu ${100 + index}tr, ${20 + index} thành viên`,
        },
        { chat, text: 'gửi' },
      ]),
    );
    const paths = await prepare(chats, messages);
    let kills = 0;
    let midway = 0;
    while (kills < RANDOM_KILLS) {
      const { killed, done } = await run(paths, { killAfter: Math.random() * 50 });
      // Once everything is taken in, the rest of the kills hit the start, the answering and the sending.
      expect(killed || done).toBe(true);
      if (killed) kills++;
      if (killed && taken(paths) < messages.length) midway++;
    }
    expect(midway).toBeGreaterThanOrEqual(MIDWAY_KILLS);
    expect((await run(paths)).done).toBe(true);
    const versions = Object.fromEntries(
      months.flatMap((month) => chats.map((chat) => [`${chat}/${month}`, 1])),
    );
    await check(paths, { versions, messages: messages.length });
  }, 300_000);
});
