import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { defineConfig } from 'tsup';
import { isPageText, pageText } from './page-text.mjs';

export default defineConfig({
  entry: ['src/index.ts', 'src/command/index.ts'],
  format: ['esm', 'cjs'],
  dts: { compilerOptions: { paths: {} } },
  target: 'es2022',
  clean: true,
  esbuildPlugins: [
    {
      // What browsers are sent is taken in as text, as the tests' vite does by the same suffixes: `?page` is built
      // into one file first, `?raw` is taken as it is.
      name: 'text-of-pages',
      setup(build) {
        build.onResolve({ filter: /\?(raw|page)$/ }, ({ path, importer }) => ({
          // The suffix stays, so that nobody takes the file for one of the bot's own.
          path: resolve(dirname(importer), path),
          namespace: 'text-of-pages',
        }));
        build.onLoad({ filter: /./, namespace: 'text-of-pages' }, async ({ path }) => ({
          contents: isPageText(path)
            ? await pageText(path)
            : await readFile(path.replace(/\?raw$/, ''), 'utf8'),
          loader: 'text',
        }));
      },
    },
  ],
});
