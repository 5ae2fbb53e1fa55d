import { defineConfig } from 'vitest/config';
import everyTest from '../vitest.config';

const LAW = 'packages/core/src/law';
const subject = process.env['MUTATION_SUBJECT'] ?? '*';

/** The tests that can notice a change in one subject of the law: its own, the worked cases and the rules' properties. */
export default defineConfig({
  ...everyTest,
  test: {
    ...everyTest.test,
    include: [
      `${LAW}/${subject}/**/*.{test,test-prop}.ts`,
      `${LAW}/cases.test.ts`,
      `${LAW}/engine/check-compliance.test.ts`,
    ],
    // The law is loaded once for all of them.
    isolate: false,
  },
});
