import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { newerNode } from './newer-node.mjs';

const CONTRACT = fileURLToPath(new URL('./built-in.mjs', import.meta.url));

describe("Node's own SQLite", () => {
  it('passes the contract of all stores', { timeout: 300_000 }, ({ skip }) => {
    const node = newerNode();
    // A machine without a network may go without; where everything is to be tested, this is too.
    if (node === undefined && !process.env['CI'])
      skip(
        'Node 22 could not be brought by npx (is this machine online?), so SQLite by node:sqlite was not tested.',
      );
    const { stdout, stderr, status } = spawnSync(
      node ?? 'no Node 22 could be brought by npx',
      ['--test', CONTRACT],
      {
        encoding: 'utf8',
        env: { ...process.env, NODE_NO_WARNINGS: '1' },
      },
    );
    expect(status, stdout + stderr).toBe(0);
    expect(Number(/^(?:#|ℹ) pass (\d+)/m.exec(stdout)?.[1])).toBeGreaterThan(60);
    expect(stdout).toMatch(/^(?:#|ℹ) fail 0/m);
  });
});
