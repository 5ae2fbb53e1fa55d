import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/start.ts', 'src/article.ts'],
  format: ['esm'],
  target: 'es2022',
  clean: true,
});
