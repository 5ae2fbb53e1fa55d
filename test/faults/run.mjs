#!/usr/bin/env node
// `npm run faults`: kills processes that submit, at random moments, and counts what was lost and what was doubled.
import { parseArgs } from 'node:util';
import { killWhileSubmitting } from './store/killing.mjs';

/** Engines by name, each a module that says how its store is opened. */
const ENGINES = { sqlite: 'sqlite.mjs', postgres: 'postgres.mjs' };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '200' },
    submissions: { type: 'string', default: '10000' },
  },
});
const names = positionals.length > 0 ? positionals : Object.keys(ENGINES);
const unknown = names.filter((name) => !Object.hasOwn(ENGINES, name));
if (unknown.length > 0) {
  console.error(`✗ No engine “${unknown.join('”, “')}”. Known: ${Object.keys(ENGINES).join(', ')}.`);
  process.exit(1);
}

for (const name of names) {
  const report = await killWhileSubmitting({
    engine: new URL(`./store/${ENGINES[name]}`, import.meta.url).href,
    kills: Number(values.kills),
    submissions: Number(values.submissions),
    progress: (words) => console.error(`${name}: ${words} …`),
  });
  const { engine, kills, early, acknowledged, kept, lost, doubled, seconds } = report;
  console.log(
    `${engine}: ${kills} kills (${early} before the first submission of a life), ${acknowledged} acknowledged, ${kept} kept, ${lost} lost, ${doubled} doubled, ${seconds.toFixed(0)} s`,
  );
  if (lost > 0 || doubled > 0 || acknowledged !== Number(values.submissions)) process.exitCode = 1;
}
