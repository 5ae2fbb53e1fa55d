import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const SUBPATHS = {
  '': 'attainment',
  '/indicators': 'evaluateIndicators',
  '/law': 'checkCompliance',
  '/organisation': 'rosterFrom',
  '/plan': 'attainment',
  '/time': 'addWorkingDays',
  '/vi': 'parseQuantity',
};

/** What a Node that has loaded nothing else makes of a line, with the built package. */
const alone = (...options: string[]) =>
  execFileSync(process.execPath, options, { cwd: HERE, encoding: 'utf8' });

describe.each(Object.entries(SUBPATHS))('@hoptac/core%s', (subpath, name) => {
  it('is imported alone', () => {
    const program = `import { ${name} } from '@hoptac/core${subpath}'; console.log(typeof ${name});`;
    expect(alone('--input-type=module', '-e', program)).toBe('function\n');
  });

  it('is required alone', () => {
    const program = `console.log(typeof require('@hoptac/core${subpath}').${name});`;
    expect(alone('--input-type=commonjs', '-e', program)).toBe('function\n');
  });
});
