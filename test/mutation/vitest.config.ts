import { defineConfig } from 'vitest/config';
import everyTest from '../vitest.config';

const LAW = 'packages/core/src/law';
const subject = process.env['MUTATION_SUBJECT'] ?? '*';
/** Every subject tests the engine that it stands on. */
const tested = subject === 'engine' ? '!(map)' : subject;

/** The tests that can notice a change in one subject of the law: its own, the worked cases and the rules' properties. */
export default defineConfig({
  ...everyTest,
  test: {
    ...everyTest.test,
    include: [
      `${LAW}/${tested}/**/*.{test,test-prop}.ts`,
      `${LAW}/cases.test.ts`,
      `${LAW}/engine/check-compliance.test.ts`,
    ],
    // The law is loaded once for all of them.
    isolate: false,
  },
});
