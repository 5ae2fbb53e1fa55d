import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const HERE = fileURLToPath(new URL('.', import.meta.url));
export const ROOT = join(HERE, '../..');

/** Code of a page, and what the page says that it prints, if it says so. */
export interface Example {
  code: string;
  printed: string | undefined;
}

/** The `js` blocks of a page; a `text` block below one is what it prints. */
export function examplesOf(markdown: string): Example[] {
  const blocks = [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)];
  return blocks.flatMap(([, language, code], index) => {
    if (language !== 'js') return [];
    const [, below, printed] = blocks[index + 1] ?? [];
    return [{ code: code!, printed: below === 'text' ? printed : undefined }];
  });
}

/** Runs code as a reader would, with the built packages; gives what it prints. */
export async function run(code: string): Promise<string> {
  const folder = await mkdtemp(join(HERE, 'run-'));
  try {
    await writeFile(join(folder, 'page.mjs'), code);
    const options = { cwd: folder };
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'page.mjs')], options);
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Every page that people read, by its path; what is generated from the code is left out. */
export async function readPages(): Promise<Map<string, string>> {
  const folders = ['.', ...(await readdir(join(ROOT, 'packages'))).map((name) => join('packages', name))];
  const generated = new Set(['law.md', 'law-cases.md', 'indicators.md', 'CHANGELOG.md']);
  const pages = new Map<string, string>();
  for (const folder of folders.flatMap((one) => [one, join(one, 'docs')])) {
    const names = await readdir(join(ROOT, folder)).catch(() => []);
    for (const name of names.filter((one) => one.endsWith('.md') && !generated.has(one)))
      pages.set(join(folder, name), await readFile(join(ROOT, folder, name), 'utf8'));
  }
  return pages;
}
