#!/usr/bin/env node
// `npm run faults`: kills processes that submit, at random moments, and counts what was lost and what was doubled; then
// stops and starts a PostgreSQL under load. `npm run faults -- postgres` does one of it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { newerNode } from '../sqlite/newer-node.mjs';
import { killWhileSubmitting } from './store/killing.mjs';

const SELF = fileURLToPath(import.meta.url);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '200' },
    submissions: { type: 'string', default: '10000' },
    restarts: { type: 'string', default: '20' },
  },
});

const FAULTS = {
  /** On the SQLite of this Node; on Node 20 that is libsql. */
  sqlite: () => kill('sqlite'),
  'node-sqlite': onNewerNode,
  postgres: () => kill('postgres'),
  restarts: () => test(RESTARTS, { HOPTAC_RESTARTS: values.restarts }),
  /** The bot's engine, killed at every step of a submission that it can be told to die at. */
  bot: () => test('test/faults/kill.test.ts', { HOPTAC_KILLS: '60' }),
};
const RESTARTS = 'packages/adapters/src/postgres/server-restart.test.ts';

const names = positionals.length > 0 ? positionals : Object.keys(FAULTS);
const unknown = names.filter((name) => !Object.hasOwn(FAULTS, name));
if (unknown.length > 0) {
  console.error(`✗ Nothing called “${unknown.join('”, “')}”. Known: ${Object.keys(FAULTS).join(', ')}.`);
  process.exit(1);
}
for (const name of names) if (!(await FAULTS[name]())) process.exitCode = 1;

/** True when nothing was lost and nothing doubled. `name` is a module that says how its store is opened. */
async function kill(name) {
  const report = await killWhileSubmitting({
    engine: new URL(`./store/${name}.mjs`, import.meta.url).href,
    kills: Number(values.kills),
    submissions: Number(values.submissions),
    progress: (words) => console.error(`${name}: ${words} …`),
  });
  const { engine, kills, early, acknowledged, kept, lost, doubled, seconds } = report;
  console.log(
    `${engine}: ${kills} kills (${early} before the first submission of a life), ${acknowledged} acknowledged, ${kept} kept, ${lost} lost, ${doubled} doubled, ${seconds.toFixed(0)} s`,
  );
  return lost === 0 && doubled === 0 && acknowledged === Number(values.submissions);
}

/** The same on the SQLite that is inside newer Nodes. */
async function onNewerNode() {
  const node = newerNode();
  if (node === undefined) {
    console.error('✗ Node 22 could not be brought by npx (is this machine online?).');
    return false;
  }
  const { kills, submissions } = values;
  return run(node, [SELF, 'sqlite', '--kills', kills, '--submissions', submissions]);
}

function test(file, environment) {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts'];
  return run(process.execPath, [...vitest, file], environment);
}

async function run(program, parameters, environment = {}) {
  const child = spawn(program, parameters, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...environment },
  });
  const [code] = await once(child, 'close');
  return code === 0;
}
