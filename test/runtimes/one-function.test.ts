import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** Bytes of a program, made small, that takes these names of the built package; zod stays outside. */
async function bytesOf(names: string, subpath: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import ${names} from '@hoptac/core/${subpath}'; globalThis.kept = used;`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    external: ['zod', 'zod/*'],
  });
  return outputFiles[0]!.contents.length;
}

// How much of its subpath a function takes at most. A vote's majority brings the names of the laws it cites with it.
describe.each([
  ['law', 'votesToPass', 0.1],
  ['indicators', 'evaluateIndicators', 0.25],
  ['plan', 'attainment', 0.05],
  ['vi', 'spellNumber', 0.05],
  ['vi', 'parseQuantity', 0.5],
  ['time', 'vietnamDate', 0.05],
  ['time', 'addWorkingDays', 0.6],
])('a program with one function of core/%s: %s', (subpath, name, share) => {
  it(`holds at most ${share * 100} % of it`, async () => {
    const one = await bytesOf(`{ ${name} as used }`, subpath);
    const whole = await bytesOf('* as used', subpath);
    expect(one).toBeGreaterThan(100);
    expect(one / whole).toBeLessThan(share);
  });
});
