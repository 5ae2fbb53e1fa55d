import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { FONT_FILES } from './font-files';

const read = new Map<keyof typeof FONT_FILES, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * The font that pictures are written in, as a TrueType file, for a page that shows their SVG.
 *
 * @example
 * app.get('/font/400.ttf', async (context) => context.body(await fontBytes(400)));
 */
export function fontBytes(weight: keyof typeof FONT_FILES): Promise<Uint8Array<ArrayBuffer>> {
  const known = read.get(weight);
  if (known) return known;
  const { resolve } = createRequire(import.meta.url);
  const bytes = readFile(resolve(FONT_FILES[weight])).then((file) => new Uint8Array(file));
  read.set(weight, bytes);
  return bytes;
}
