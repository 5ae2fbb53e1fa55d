import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { refusedLicences } from './bill-of-materials.mjs';
import { manifestProblems, nextVersions } from './versions.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGES = ['packages/core', 'packages/adapters', 'packages/telegram-bot'];

it.each(PACKAGES)('%s is ready to be published with provenance', (one) => {
  expect(manifestProblems(ROOT, one)).toEqual([]);
});

it('gives one version and a changelog to all that is released together', { timeout: 60_000 }, () => {
  const copy = mkdtempSync(join(tmpdir(), 'hoptac-versions-'));
  try {
    const next = nextVersions(ROOT, PACKAGES, copy);
    expect(new Set(next.map(({ version }) => version)).size).toBeLessThanOrEqual(1);
    expect(next.filter(({ changelog }) => !changelog)).toEqual([]);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

it.each([
  [['MIT'], true],
  [['(GPL-3.0-only OR MIT)'], true],
  [['Apache-2.0 AND MIT'], true],
  [['Apache-2.0 AND GPL-3.0-only'], false],
  [['GPL-3.0-only'], false],
  [['MIT', 'SSPL-1.0'], false],
  [[], false],
])('judges a component under %j: %s', (stated, isFine) => {
  const licenses = stated.map((expression) => ({ expression }));
  expect(refusedLicences([{ name: 'x', version: '1.0.0', licenses }]).length === 0).toBe(isFine);
});
