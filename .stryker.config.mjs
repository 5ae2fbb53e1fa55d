// Mutation testing of the law, one subject (a folder of packages/core/src/law) at a time: `npm run mutation -- capital`.
// test/mutation/run.mjs names the subject; the tests that can notice a change in it are in test/mutation/vitest.config.ts.
const LAW = 'packages/core/src/law';
const subject = process.env['MUTATION_SUBJECT'] ?? '*';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  mutate: [`${LAW}/${subject}/**/*.ts`, '!**/*.test.ts', '!**/*.test-prop.ts'],
  mutator: {
    // The texts are words for people in two languages: their wording is read, not tested. Codes of rules and places in
    // the law are texts too; the worked cases and the catalogue's test hold those.
    excludedMutations: ['StringLiteral'],
  },
  coverageAnalysis: 'perTest',
  // What runs when a file is loaded (tables of parameters, facts and cases) would need every test anew for each mutant.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 10_000,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `.data/mutation/${subject}.json` },
  tempDirName: '.data/mutation/sandbox',
  ignorePatterns: [
    '.data',
    'examples',
    'test/!(mutation)/**',
    'packages/!(core)/**',
    '**/docs',
    '.changeset',
  ],
  allowConsoleColors: false,
};
