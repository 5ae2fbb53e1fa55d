import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';

/** Browsers of the computers of ten years ago, with the updates they still got. */
const BROWSERS = ['es2017', 'chrome60', 'firefox60'];
const ASKED = /\?page$/;

/** Whether an import asks for a script or style sheet of a page as one text: `./main.tsx?page`. */
export const isPageText = (path) => ASKED.test(path);

/** A page's script or style sheet with everything it imports, as one small text. */
export async function pageText(path) {
  const { outputFiles } = await build({
    entryPoints: [path.replace(ASKED, '')],
    bundle: true,
    write: false,
    outdir: 'page',
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: BROWSERS,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Served beside the page, and not taken into it.
    external: ['*.ttf'],
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

/** The same for the tests, which read the sources through vite. Under another ending vite sees no style sheet in it. */
const ENDING = '.page-text';
export const pageTextForTests = {
  name: 'page-text',
  enforce: 'pre',
  resolveId(path, importer) {
    if (!isPageText(path) || !importer) return undefined;
    return resolve(dirname(importer), path.replace(ASKED, '')) + ENDING;
  },
  async load(id) {
    if (!id.endsWith(ENDING)) return undefined;
    return `export default ${JSON.stringify(await pageText(id.slice(0, -ENDING.length)))}`;
  },
};
