// A process to be killed: submits from the first number that it has not acknowledged, one transaction each. A number is
// acknowledged when its transaction has resolved, by a line in a file.
import { appendFileSync } from 'node:fs';
import { keep } from './submission.mjs';

const { engine, settings, acknowledged, from, until, step = 1 } = JSON.parse(process.argv[2]);
const { open } = await import(engine);
const store = await open(settings);
for (let number = from; number < until; number += step) {
  // A clock that jumps to and fro, as that of a machine without a battery does.
  const at = new Date(Date.UTC(2024, 0, 1) + ((number * 7919) % 100_000) * 60_000).toISOString();
  await keep(store, number, at);
  appendFileSync(acknowledged, `${number}\n`);
  process.stdout.write('.');
}
await store.close();
process.stdout.write('done');
