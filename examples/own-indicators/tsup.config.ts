import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/print.ts'],
  format: ['esm'],
  target: 'es2022',
  clean: true,
});
