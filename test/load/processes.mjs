// The bots under load, each a process of its own as an operator runs it, with its memory and its use of the processor.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SECRET } from './deliver.mjs';
import { TOKEN } from './exchange.mjs';
import { TENANT } from './alliance.mjs';

const OURS = fileURLToPath(new URL('../../packages/telegram-bot/bin/hoptac-bot.mjs', import.meta.url));
const BARE = fileURLToPath(new URL('./bare-bot.mjs', import.meta.url));
/** Telegram's own pace is far below what is measured here. */
const FAST = { perSecond: 10_000, chatPerMinute: 6000 };

/**
 * A process and what it is asked with.
 *
 * @typedef {{ port: number, usage(): Promise<{ megabytes: number, cpuSeconds: number }>, kill(): Promise<void>, stop(): Promise<void> }} Bot
 */

/** Ours: the built `hoptac-bot start` with its settings. @returns {Promise<Bot>} */
export async function startOurs({ folder, store, apiRoot, port, profile }) {
  mkdirSync(folder, { recursive: true });
  const settings = join(folder, `bot-${port}.json`);
  const health = await freePort();
  writeFileSync(
    settings,
    JSON.stringify({
      alliance: { tenant: TENANT, name: 'Liên minh HTX tỉnh (tải)' },
      telegram: { apiRoot, pace: FAST },
      messagesPerMinute: 600,
      health: { port: health },
      stopSeconds: 60,
    }),
  );
  const options = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
  return start([...options, OURS, 'start'], {
    port,
    usageAt: `http://127.0.0.1:${health}/metrics`,
    ready: '"event":"connected"',
    environment: {
      HOPTAC_SETTINGS: settings,
      DATABASE_URL: store,
      TELEGRAM_BOT_TOKEN: TOKEN,
      HOPTAC_PHONE_KEY: 'a-key-of-more-than-thirty-two-characters',
      TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
      TELEGRAM_WEBHOOK_PORT: String(port),
      TELEGRAM_WEBHOOK_SECRET: SECRET,
    },
  });
}

/** The bare telegraf bot. @returns {Promise<Bot>} */
export async function startBare({ store, apiRoot, port }) {
  const usage = await freePort();
  return start(
    [
      BARE,
      JSON.stringify({ store, apiRoot, port, usage, token: TOKEN, secret: SECRET, tenant: `${TENANT}-bare` }),
    ],
    {
      port,
      usageAt: `http://127.0.0.1:${usage}/metrics`,
      ready: 'connected',
      environment: {},
    },
  );
}

async function start(words, { port, usageAt, ready, environment }) {
  const child = spawn(process.execPath, words, {
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? code)));
  let said = '';
  let errors = 0;
  await new Promise((resolve, reject) => {
    child.stderr.on('data', (part) => (said += part));
    child.stdout.on('data', (part) => {
      const lines = String(part);
      if (/"level":"?(?:error|50)/.test(lines)) errors++;
      said = (said + lines).slice(-5000);
      if (lines.includes(ready)) resolve();
    });
    void ended.then(() => reject(new Error(`A bot did not start:\n${said}`)));
  });
  const end = (signal) => {
    child.kill(signal);
    return ended;
  };
  return {
    port,
    said: () => said,
    errors: () => errors,
    async usage() {
      const text = await (await fetch(usageAt)).text();
      const read = (name) => Number(new RegExp(`^${name}(?:\\{[^}]*\\})? (.+)$`, 'm').exec(text)?.[1]);
      return {
        megabytes: read('process_resident_memory_bytes') / 1e6,
        cpuSeconds: read('process_cpu_seconds_total'),
      };
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

export async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
