import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const START = fileURLToPath(new URL('../../examples/hoa-binh-2023/dist/start.js', import.meta.url));
/** The program as `npm start` starts it, at work on a sample of its own. */
export interface Program {
  url: string;
  /** Ends it as a power cut does. */
  kill(): void;
  /** Starts it again where it was. */
  startAgain(): Promise<void>;
  end(): Promise<void>;
}

/** Starts the program and waits for the address it prints. */
export async function startProgram(): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'hoptac-tryout-'));
  let { child, url } = await start(folder, '0');
  return {
    url,
    kill: () => void child.kill('SIGKILL'),
    async startAgain() {
      ({ child, url } = await start(folder, new URL(url).port));
    },
    async end() {
      child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function start(folder: string, port: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [START], {
    env: { ...process.env, HOPTAC_DATA: folder, PORT: port, TELEGRAM_BOT_TOKEN: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (found) resolve(found);
    });
    child.on('exit', (code) => reject(new Error(`It ended with code ${code}: ${output}`)));
  });
  return { child, url };
}

/** What goes wrong in a page, from now on. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    // A browser asks for an icon that nobody speaks of, and tells of every call that was refused, as some are meant to be.
    const expected =
      message.location().url.endsWith('/favicon.ico') || /status of 4(01|09|22)/.test(message.text());
    if (message.type() === 'error' && !expected) errors.push(`${message.text()} ${message.location().url}`);
  });
  return errors;
}

/** For looking at by eye: set SCREENSHOTS to a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const into = process.env['SCREENSHOTS'];
  if (into) await page.screenshot({ path: join(into, `${name}.png`), fullPage: true });
}
