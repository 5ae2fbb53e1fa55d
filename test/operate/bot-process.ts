import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../packages/telegram-bot/bin/hoptac-bot.mjs', import.meta.url));
const PATIENCE_MS = 30_000;

/** A `hoptac-bot` process, as an operator has it. */
export interface BotProcess {
  pid: number;
  /** What it has logged so far, line by line. */
  lines(): string[];
  errors(): string;
  /** Waits for an event of its log. */
  logs(event: string): Promise<Record<string, unknown>>;
  kill(signal: NodeJS.Signals): void;
  /** The code or the signal that it ended with. */
  ended: Promise<number | NodeJS.Signals>;
}

/** Only what a shell of its own would have, so that nothing of this machine's settings gets in. */
function plain(environment: Record<string, string>): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', TZ: 'America/New_York', ...environment };
}

export function startBot(
  environment: Record<string, string>,
  words: readonly string[] = ['start'],
): BotProcess {
  const child = spawn(process.execPath, [BIN, ...words], {
    env: plain(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  const wakes = new Set<() => void>();
  const wake = () => wakes.forEach((one) => one());
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    wake();
  });
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<number | NodeJS.Signals>((resolve) =>
    child.on('close', (code, signal) => {
      resolve(code ?? signal!);
      wake();
    }),
  );
  const lines = () => out.split('\n').filter(Boolean);
  const found = (event: string) =>
    lines()
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .find((line) => line['event'] === event);
  return {
    pid: child.pid!,
    lines,
    errors: () => err,
    ended,
    kill: (signal) => void child.kill(signal),
    logs(event) {
      return new Promise((resolve, reject) => {
        const fail = (why: string) =>
          reject(new Error(`“${event}” was not logged: ${why}\n${lines().slice(-20).join('\n')}\n${err}`));
        const timer = setTimeout(() => fail('the time is up'), PATIENCE_MS);
        const look = () => {
          const line = found(event);
          if (!line && child.exitCode === null && child.signalCode === null) return;
          clearTimeout(timer);
          wakes.delete(look);
          if (line) resolve(line);
          else fail('it has ended');
        };
        wakes.add(look);
        look();
      });
    },
  };
}

/** Runs a command to its end. */
export async function runBot(words: readonly string[], environment: Record<string, string>) {
  const run = startBot(environment, words);
  const code = await run.ended;
  return { code, out: run.lines().join('\n'), err: run.errors() };
}
