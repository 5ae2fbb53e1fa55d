import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, inject, it, vi } from 'vitest';
import { startBotApi, type BotApi } from '../bot-api';
import { freePort } from '../../packages/adapters/src/postgres/server/free-port.mjs';
import { operate, tenant, type Operated } from './alliance';
import { startBot, type BotProcess } from './bot-process';

const SECRET = 'a-secret-of-twenty-four-signs-or-more';
let closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.toReversed()) await close();
  closing = [];
});

/** What stands in front of the processes: hands each request to one in turn, and to the next where one is away. */
async function startBalancer(ports: () => readonly number[]) {
  let turn = 0;
  const server = createServer((incoming, response) => {
    void (async () => {
      const body = await bodyOf(incoming);
      const backends = ports();
      turn += 1;
      for (let index = 0; index < backends.length; index++) {
        const status = await pass(incoming, body, backends[(turn + index) % backends.length]!);
        if (status !== undefined && status !== 503) return response.writeHead(status).end();
      }
      return response.writeHead(502).end();
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** The status that a backend answers with; undefined where it is away. */
function pass({ url, headers }: IncomingMessage, body: Buffer, port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port, path: url, method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on('error', () => resolve(undefined));
    asked.end(body);
  });
}

it(
  'two processes on one PostgreSQL are restarted one after the other under load, and drop nothing',
  { timeout: 180_000 },
  async () => {
    const database = await (await fetch(inject('postgres'), { method: 'POST' })).text();
    const api: BotApi = await startBotApi();
    closing.push(() => api.close());
    const operated: Operated = await operate(api, { store: database });
    closing.push(() => operated.remove());
    const ports = [await freePort(), await freePort()];
    const balancer = await startBalancer(() => ports);

    const bots: (BotProcess | undefined)[] = [];
    closing.push(async () => {
      for (const bot of bots) bot?.kill('SIGKILL');
      for (const bot of bots) await bot?.ended;
    });
    async function start(index: number) {
      const bot = (bots[index] = startBot({
        ...operated.environment,
        TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${balancer}/telegram`,
        TELEGRAM_WEBHOOK_PORT: String(ports[index]),
        TELEGRAM_WEBHOOK_SECRET: SECRET,
      }));
      await bot.logs('connected');
    }
    await Promise.all([start(0), start(1)]);

    const people = Array.from({ length: 60 }, () => api.person());
    let written = 0;
    // Everybody writes about once in eight seconds, which Telegram's own limits allow to be answered.
    const load = setInterval(() => {
      people[written % people.length]!.says(`tin ${written}`);
      written += 1;
    }, 130);
    try {
      for (const index of [0, 1]) {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        bots[index]!.kill('SIGTERM');
        expect(await bots[index]!.ended).toBe(0);
        await start(index);
      }
      await new Promise((resolve) => setTimeout(resolve, 1500));
    } finally {
      clearInterval(load);
    }
    expect(written).toBeGreaterThan(30);

    await operated.withStore(async (store) => {
      const look = () =>
        store.transaction(tenant, async ({ upkeep, inbox }) => ({
          backlog: await upkeep.backlog(),
          taken: (await inbox.ofChat('telegram', '')).length,
        }));
      await vi.waitFor(
        async () => {
          expect(api.updates.waiting()).toBe(0);
          const { backlog, taken } = await look();
          expect([backlog.inbox.count, backlog.answers.count, taken]).toEqual([0, 0, written]);
        },
        { timeout: 60_000, interval: 300 },
      );
    });
    // Each was answered once: a stranger in two messages, what to do and the key for their telephone number.
    const answers = people.reduce((sum, person) => sum + person.messages().length, 0);
    expect(answers).toBe(written * 2);
  },
);
