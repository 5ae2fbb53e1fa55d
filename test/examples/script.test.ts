import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { example } from './example';

const { folder, blocks, run } = example('script');

it('prints the report that its page shows', async () => {
  const [[command], [printed]] = [blocks('sh'), blocks('text')];
  expect(await run(command!)).toBe(printed);
});

it('takes no more than thirty lines, without its imports', () => {
  const source = readFileSync(join(folder, 'src', 'print-report.ts'), 'utf8');
  const lines = source.replaceAll(/^import [\s\S]*? from .*;$/gm, '').split('\n');
  expect(lines.filter((line) => line !== '').length).toBeLessThanOrEqual(30);
});
