import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, examplesOf, readPages, ROOT, run } from './pages';

/** Its code is asked of a changed copy, by the test that makes the copy. */
const OF_A_COPY = join('packages', 'core', 'docs', 'change-the-law.md');
const pages = await readPages();
const examples = [...pages].flatMap(([page, markdown]) =>
  page === OF_A_COPY ? [] : examplesOf(markdown).map((example, index) => ({ page, index, ...example })),
);

describe('the code of every page', () => {
  it.for(examples)('$page, example $index, prints what the page says', async ({ code, printed }) => {
    const said = await run(code);
    expect(said).not.toBe('');
    expect(said).toBe(printed ?? said);
  });

  it('is there, and most of it says what it prints', () => {
    expect(examples.filter(({ printed }) => printed !== undefined).length).toBeGreaterThan(
      examples.length / 2,
    );
  });
});

describe('links between pages', () => {
  it.for([...pages])('%s leads to files that are there', ([page, markdown]) => {
    const links = [...markdown.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)|(?:src|href)="([^"#:]+)"/g)];
    const targets = links.map(([, link, source]) => link ?? source!);
    expect(targets.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  });

  it.for([...pages])('%s leads to headings that are there', async ([page, markdown]) => {
    const links = [...markdown.matchAll(/\]\(([^)#:]*)#([^)]+)\)/g)];
    const lost: string[] = [];
    for (const [, file = '', anchor = ''] of links) {
      const target = file === '' ? markdown : await readFile(join(ROOT, dirname(page), file), 'utf8');
      if (!anchorsOf(target).has(decodeURIComponent(anchor))) lost.push(`${file}#${anchor}`);
    }
    expect(lost).toEqual([]);
  });

  it('reach every page from the README', () => {
    const seen = new Set<string>();
    const visit = (page: string): void => {
      if (seen.has(page)) return;
      seen.add(page);
      for (const [, link] of (pages.get(page) ?? '').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
        const target = join(dirname(page), link!);
        visit(pages.has(target) ? target : join(target, 'README.md'));
      }
    };
    visit('README.md');
    expect([...pages.keys()].filter((page) => !seen.has(page))).toEqual([]);
  });
});
