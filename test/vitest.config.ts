import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { pageTextForTests } from '../packages/telegram-bot/page-text.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests read the sources, so that a change is seen without a build. */
export default defineConfig({
  root,
  plugins: [pageTextForTests],
  resolve: {
    alias: [
      { find: /^@hoptac\/(core|adapters|telegram-bot)$/, replacement: `${root}packages/$1/src/index.ts` },
      {
        find: /^@hoptac\/(core|adapters|telegram-bot)\/(.+)$/,
        replacement: `${root}packages/$1/src/$2/index.ts`,
      },
      { find: /^@hoptac\/example-(.+)$/, replacement: `${root}examples/$1/src/index.ts` },
    ],
  },
  test: {
    include: ['packages/*/src/**/*.{test,test-prop}.ts', 'examples/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    // A style sheet that is asked for as text is that text; others are none of the tests' matter.
    css: { include: [/\.css\?raw$/] },
    env: { TZ: 'America/New_York' },
    setupFiles: ['test/seed.setup.ts'],
    globalSetup: ['test/postgres.setup.ts'],
    testTimeout: 20_000,
    reporters: ['default'],
  },
});
