import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { row } from './row.mjs';

/** The subpaths of core, and one function of each that people would take alone. */
const SUBPATHS = {
  law: 'votesToPass',
  indicators: 'evaluateIndicators',
  plan: 'attainment',
  vi: 'parseQuantity',
  time: 'addWorkingDays',
  organisation: 'rosterFrom',
};

/** How many kB of gzip a page loads for core without zod: the whole of each subpath, and one function beside its whole. */
export async function rows({ progress = () => undefined } = {}) {
  const measured = [
    // The goal for the whole.
    row({
      name: '@hoptac/core, everything',
      unit: 'kB',
      ours: await kilobytesOf('*', '@hoptac/core'),
      goal: 60,
    }),
  ];
  for (const [subpath, name] of Object.entries(SUBPATHS)) {
    progress(`bundling core/${subpath}`);
    const whole = await kilobytesOf('*', `@hoptac/core/${subpath}`);
    const one = await kilobytesOf(name, `@hoptac/core/${subpath}`);
    measured.push(
      row({
        name: `core/${subpath}: ${name} alone`,
        unit: 'kB',
        ours: one,
        peer: whole,
        peerName: 'its whole',
      }),
    );
  }
  const rules = await kilobytesOf('checkCompliance', '@hoptac/core/law');
  return [...measured, row({ name: 'core/law: checkCompliance alone', unit: 'kB', ours: rules })];
}

async function kilobytesOf(name, path) {
  const used = name === '*' ? '* as used' : `{ ${name} as used }`;
  const { outputFiles } = await build({
    stdin: {
      contents: `import ${used} from '${path}'; globalThis.kept = used;`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    external: ['zod', 'zod/*'],
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
}
