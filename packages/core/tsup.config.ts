import { defineConfig } from 'tsup';
import { pureModules } from './pure-modules.mjs';

export default defineConfig({
  entry: ['src/index.ts', 'src/*/index.ts'],
  format: ['esm', 'cjs'],
  dts: { compilerOptions: { paths: {} } },
  target: 'es2022',
  esbuildPlugins: [pureModules],
  clean: true,
});
