#!/usr/bin/env node
// `npm run walks`: random walks over the dialogue and messages of any kind, on a real engine with a store in memory.
import { parseArgs } from 'node:util';
import { fuzz, walkAtRandom } from './walks.mjs';

const { values } = parseArgs({
  options: {
    walks: { type: 'string', default: '100000' },
    messages: { type: 'string', default: '1000000' },
    seed: { type: 'string' },
  },
});
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const [walks, messages] = [Number(values.walks), Number(values.messages)];
console.error(`Seed ${seed}; the same again: npm run walks -- --seed ${seed}`);
const began = performance.now();
const seconds = () => ((performance.now() - began) / 1000).toFixed(0);

// Where nothing more happens and nothing is said, the walk hangs, and Node.js ends without a word.
process.exitCode = 1;
let walked = 0;
let said = 0;
try {
  await walkAtRandom({
    walks,
    seed,
    onWalk() {
      if (++walked % 1000 === 0) console.error(`${walked} of ${walks} walks, ${seconds()} s …`);
    },
  });
  console.log(
    `${walked} walks: no dead end, no lost draft, nothing written without its right (${seconds()} s).`,
  );
  await fuzz({
    messages,
    seed,
    onMessages(count) {
      said += count;
      if (said % 20_000 === 0) console.error(`${said} of ${messages} messages, ${seconds()} s …`);
    },
  });
  console.log(`${said} messages of any kind: each answered, nothing accepted silently (${seconds()} s).`);
  process.exitCode = 0;
} catch (error) {
  console.error(`✗ ${error.message}\n${error.cause?.message ?? ''}`);
}
