import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const HERE = fileURLToPath(new URL('.', import.meta.url));
export const ROOT = join(HERE, '../..');

/** Conversations as tests keep them. */
const TRANSCRIPTS = join('test', 'transcripts');

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

/** What a page's headings are called in addresses, as GitHub calls them; the second of the same name has a number. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const prose = markdown.replaceAll(/^```[\s\S]*?^```/gm, '');
  const found = new Set([...prose.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, name]) => name!));
  for (const [, heading] of prose.matchAll(/^#{1,6} (.+)$/gm)) {
    const words = heading!.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const name = words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    let unused = name;
    for (let times = 1; found.has(unused); times++) unused = `${name}-${times}`;
    found.add(unused);
  }
  return found;
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

/** Every page that people read, by its path; what is generated from the code or by tests is left out. */
export async function readPages(): Promise<Map<string, string>> {
  const within = async (folder: string) =>
    (await readdir(join(ROOT, folder))).map((name) => join(folder, name));
  const folders = [
    '.',
    'examples',
    ...(await within('packages')),
    ...(await within('examples')),
    ...(await within('test')).filter((one) => one !== TRANSCRIPTS),
  ];
  const generated = new Set(['law.md', 'law-cases.md', 'indicators.md', 'CHANGELOG.md']);
  const pages = new Map<string, string>();
  for (const folder of folders.flatMap((one) => [one, join(one, 'docs')])) {
    const names = await readdir(join(ROOT, folder)).catch(() => []);
    for (const name of names.filter((one) => one.endsWith('.md') && !generated.has(one)))
      pages.set(join(folder, name), await readFile(join(ROOT, folder, name), 'utf8'));
  }
  return pages;
}
