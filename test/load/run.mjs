#!/usr/bin/env node
// `npm run load`: the last evening before the deadline, on real bot processes; README.md says what is measured and how.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureEvening } from './evening.mjs';
import { measureSaturation } from './saturation.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    store: { type: 'string', default: 'sqlite' },
    chats: { type: 'string', default: '35000' },
    cooperatives: { type: 'string', default: '700' },
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '600' },
    /** Kills one of the processes so often, in seconds. */
    kill: { type: 'string' },
    /** Saturation: seconds of each turn, and how many turns each bot has. */
    turn: { type: 'string', default: '20' },
    turns: { type: 'string', default: '3' },
    at: { type: 'string', default: '64' },
    /** A folder for profiles of the processor. */
    profile: { type: 'string' },
  },
});
const PARTS = { evening: measureEvening, saturation: measureSaturation };
const parts = positionals.length > 0 ? positionals : Object.keys(PARTS);
const unknown = parts.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0 || !['sqlite', 'postgres'].includes(values.store)) {
  console.error(`✗ Known are: ${Object.keys(PARTS).join(', ')}; --store sqlite or postgres.`);
  process.exit(1);
}

const numbers = Object.fromEntries(
  ['chats', 'cooperatives', 'rate', 'seconds', 'kill', 'turn', 'turns', 'at'].map((name) => [
    name,
    values[name] === undefined ? undefined : Number(values[name]),
  ]),
);
const folder = await mkdtemp(join(tmpdir(), 'hoptac-load-'));
try {
  for (const part of parts) {
    const well = await PARTS[part]({
      ...numbers,
      store: values.store,
      profile: values.profile,
      folder: join(folder, part),
      progress: (words) => console.error(`${part}: ${words}`),
      say: (words) => console.log(words),
    });
    if (!well) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
