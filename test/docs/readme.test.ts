import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '../..');

/** The blocks of a language in a Markdown page. */
function blocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    (match) => match[1]!,
  );
}

/** Runs code as a reader would, with the built packages. */
async function run(code: string): Promise<string> {
  const folder = await mkdtemp(join(HERE, 'run-'));
  try {
    await writeFile(join(folder, 'page.mjs'), code);
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'page.mjs')], {
      cwd: folder,
    });
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

it.each(['README.md', 'README.vi.md'])('%s prints what it says', async (page) => {
  const markdown = await readFile(join(ROOT, page), 'utf8');
  const [code, printed] = [blocks(markdown, 'js')[0], blocks(markdown, 'text')[0]];
  expect(await run(code!)).toBe(printed);
});

it.each(['core', 'adapters', 'telegram-bot'])("the code in %s's README runs", async (name) => {
  const markdown = await readFile(join(ROOT, 'packages', name, 'README.md'), 'utf8');
  for (const code of blocks(markdown, 'js')) expect(await run(code)).not.toBe('');
});
