import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { example } from './example';

const names = readdirSync(fileURLToPath(new URL('../../examples', import.meta.url)), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'hoa-binh-2023')
  .map(({ name }) => name);

it.each(names)('%s: the page is short, and what it points at is there', (name) => {
  const { folder, readme } = example(name);
  expect(readme.trim().split('\n').length).toBeLessThanOrEqual(40);
  const links = [...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, path]) => path!);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
});
