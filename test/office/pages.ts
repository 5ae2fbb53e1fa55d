import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MOST_OUTPUT = 64 * 2 ** 20;

/** A word of a page and its box, in points from the page's upper left corner. */
export interface Word {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Page {
  width: number;
  height: number;
  words: Word[];
}

/** Each page's words and where they stand, by poppler's pdftotext. */
export async function pagesOf(pdf: Uint8Array): Promise<Page[]> {
  const { stdout } = await withFile(pdf, (file) =>
    run('pdftotext', ['-bbox', file, '-'], { maxBuffer: MOST_OUTPUT }),
  );
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) => ({
      ...sizes(page, ['width', 'height']),
      words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, box = '', text = '']) => {
        const { xMin, yMin, xMax, yMax } = sizes(box, ['xMin', 'yMin', 'xMax', 'yMax']);
        return { text: unescaped(text), left: xMin, top: yMin, right: xMax, bottom: yMax };
      }),
    }));
}

/** Names of the fonts in it. */
export async function fontsOf(pdf: Uint8Array): Promise<string[]> {
  const { stdout } = await withFile(pdf, (file) => run('pdffonts', [file]));
  const names = stdout
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) => line.split(/\s+/)[0]!);
  return [...new Set(names.map((name) => name.replace(/^[A-Z]{6}\+/, '')))].sort();
}

async function withFile<Answer>(
  pdf: Uint8Array,
  look: (file: string, folder: string) => Promise<Answer>,
): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), 'hoptac-pages-'));
  try {
    const file = join(folder, 'given.pdf');
    await writeFile(file, pdf);
    return await look(file, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function sizes<Name extends string>(text: string, names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(
    names.map((name) => [name, Number(new RegExp(`${name}="([^"]*)"`).exec(text)?.[1])]),
  ) as Record<Name, number>;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
