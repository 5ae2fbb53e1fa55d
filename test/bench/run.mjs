#!/usr/bin/env node
// `npm run bench`: measures the built packages and prints a table, or with --json only the rows.
import { parseArgs } from 'node:util';
import { tableOf } from './row.mjs';

/** Sections by name, each a file whose `rows` measures and gives rows. Add yours here. */
const SECTIONS = {
  law: () => import('./law.mjs'),
  plan: () => import('./plan.mjs'),
  store: () => import('./store.mjs'),
  bot: () => import('./bot.mjs'),
  import: () => import('./import.mjs'),
  size: () => import('./size.mjs'),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    /** A look at whether it runs, for the tests: too short for its figures to mean anything. */
    quick: { type: 'boolean', default: false },
  },
});

const names = positionals.length > 0 ? positionals : Object.keys(SECTIONS);
const unknown = names.filter((name) => !Object.hasOwn(SECTIONS, name));
if (unknown.length > 0) {
  console.error(`✗ No section “${unknown.join('”, “')}”. Known: ${Object.keys(SECTIONS).join(', ')}.`);
  process.exit(1);
}

const rows = [];
for (const name of names) {
  const section = await SECTIONS[name]();
  // Progress goes to stderr, so that stdout holds the rows and nothing else.
  const progress = (words) => console.error(`${name}: ${words} …`);
  rows.push(
    ...(await section.rows({ quick: values.quick, progress })).map((row) => ({ section: name, ...row })),
  );
}
console.log(values.json ? JSON.stringify(rows, null, 2) : tableOf(rows));
