import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/command/index.ts'],
  format: ['esm', 'cjs'],
  dts: { compilerOptions: { paths: {} } },
  target: 'es2022',
  clean: true,
  esbuildPlugins: [
    {
      // The files of the try-out page are taken in as text, as the tests' vite does by the same suffix.
      name: 'raw',
      setup(build) {
        build.onResolve({ filter: /\?raw$/ }, ({ path, importer }) => ({
          // The suffix stays, so that nobody takes the file for a style sheet to build.
          path: resolve(dirname(importer), path),
          namespace: 'raw',
        }));
        build.onLoad({ filter: /./, namespace: 'raw' }, async ({ path }) => ({
          contents: await readFile(path.replace(/\?raw$/, ''), 'utf8'),
          loader: 'text',
        }));
      },
    },
  ],
});
