#!/usr/bin/env node
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runBotCommand } from '../dist/command/index.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const code = await runBotCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  environment: process.env,
  now: () => new Date(),
  signals: process,
  random: randomBytes,
  version,
});
// What is still under way is left as it is: all that was taken in is in the store.
process.exit(code);
