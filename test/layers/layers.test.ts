import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let house: string;

beforeEach(async () => {
  house = await mkdtemp(join(tmpdir(), 'hoptac-layers-'));
  for (const name of ['core', 'adapters', 'telegram-bot'])
    await plant(`packages/${name}/src/index.ts`, 'export {};\n');
  await plant('examples/shop/src/index.ts', 'export {};\n');
});

afterEach(() => rm(house, { recursive: true }));

async function plant(path: string, text: string) {
  await mkdir(dirname(join(house, path)), { recursive: true });
  await writeFile(join(house, path), text);
}

/** The rules that a house breaks, by the configuration of ours. */
async function broken(): Promise<string[]> {
  const args = [
    '--config',
    join(ROOT, '.dependency-cruiser.cjs'),
    '--output-type',
    'json',
    'packages',
    'examples',
  ];
  const { stdout } = await promisify(execFile)(join(ROOT, 'node_modules/.bin/depcruise'), args, {
    cwd: house,
  });
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].filter(
    (name) => name !== 'everything-resolves',
  );
}

it('lets the house stand as it is', async () => {
  await plant('packages/adapters/src/store.ts', "import '@hoptac/core/time';\n");
  await plant(
    'packages/telegram-bot/src/bot.ts',
    "import '@hoptac/adapters/store';\nimport '@hoptac/core/vi';\n",
  );
  expect(await broken()).toEqual([]);
});

it.each([
  ['packages/core/src/wrong.ts', "import '@hoptac/adapters/store';\n", 'core-knows-no-other-package'],
  [
    'packages/core/src/wrong.ts',
    "import type { Engine } from '@hoptac/telegram-bot';\n",
    'core-knows-no-other-package',
  ],
  ['packages/core/src/wrong.ts', "import '../../adapters/src/index';\n", 'core-knows-no-other-package'],
  ['packages/core/src/wrong.ts', "import 'node:fs';\n", 'core-imports-zod-and-date-fns-only'],
  ['packages/core/src/wrong.ts', "import 'telegraf';\n", 'core-imports-zod-and-date-fns-only'],
  ['packages/adapters/src/wrong.ts', "import '@hoptac/telegram-bot';\n", 'adapters-know-core-only'],
  ['packages/telegram-bot/src/wrong.ts', "import '../../core/src/index';\n", 'packages-meet-by-name'],
  [
    'packages/adapters/src/wrong.ts',
    "import '../../../examples/shop/src/index';\n",
    'packages-know-no-example-and-no-test',
  ],
])('%s with %s breaks %s…', async (path, text, rule) => {
  await plant(path, text);
  expect(await broken()).toContain(rule);
});
