import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/*/index.ts'],
  format: ['esm', 'cjs'],
  dts: { compilerOptions: { paths: {} } },
  target: 'es2022',
  // A CommonJS build has no import.meta.url of its own, by which the fonts are found.
  shims: true,
  clean: true,
});
