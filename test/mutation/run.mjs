#!/usr/bin/env node
// `npm run mutation`: changes the law's code in small ways, one subject at a time, and counts what the tests notice.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countsOf, scoreOf, tableOf } from './counts.mjs';

/** What the law has to reach, in percent of the mutants that were tried. */
const GOAL = 85;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LAW = join(ROOT, 'packages', 'core', 'src', 'law');
/** The catalogue is documentation, held by its own snapshot. */
const NOT_MUTATED = new Set(['map']);

const known = readdirSync(LAW, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !NOT_MUTATED.has(entry.name))
  .map(({ name }) => name);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`✗ No subject “${unknown.join('”, “')}”. Known: ${known.join(', ')}.`);
  process.exit(1);
}

const rows = [];
for (const [index, subject] of (asked.length > 0 ? asked : known).entries()) {
  console.log(`\n${subject} (${index + 1} of ${asked.length || known.length}) …`);
  const { status } = spawnSync('stryker', ['run', '.stryker.config.mjs'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${join(ROOT, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH']}`,
      MUTATION_SUBJECT: subject,
    },
  });
  if (status !== 0) process.exit(status ?? 1);
  const report = JSON.parse(readFileSync(join(ROOT, '.data', 'mutation', `${subject}.json`), 'utf8'));
  rows.push({ subject, ...countsOf(report) });
}
console.log(`\n${tableOf(rows)}`);
const score = scoreOf(rows);
console.log(`\n${score.toFixed(1)} % killed; the goal is ${GOAL} %.`);
if (score < GOAL) process.exitCode = 1;
