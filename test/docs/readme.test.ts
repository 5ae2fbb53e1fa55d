import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '../..');

/** The first block of a language in a Markdown page. */
function block(markdown: string, language: string): string {
  const match = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(markdown);
  if (!match) throw new Error(`The page has no ${language} block.`);
  return match[1]!;
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
  expect(await run(block(markdown, 'js'))).toBe(block(markdown, 'text'));
});

it.each(['core', 'adapters', 'telegram-bot'])("%s's first lines of code run", async (name) => {
  const markdown = await readFile(join(ROOT, 'packages', name, 'README.md'), 'utf8');
  expect(await run(block(markdown, 'js'))).not.toBe('');
});
