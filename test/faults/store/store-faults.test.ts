import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { count, killWhileSubmitting, numbersIn, submit } from './killing.mjs';
import * as sqlite from './sqlite.mjs';

const engine = new URL('./sqlite.mjs', import.meta.url).href;

/** The short form of `npm run faults`, which kills two hundred times within ten thousand submissions. */
describe('a store under fire', () => {
  it(
    'loses nothing acknowledged and doubles nothing, killed 12 times at random',
    { timeout: 240_000 },
    async () => {
      const report = await killWhileSubmitting({ engine, kills: 12, submissions: 400 });
      expect(report).toMatchObject({ kills: 12, acknowledged: 400, kept: 400, lost: 0, doubled: 0 });
      expect(report.early).toBeLessThan(report.kills);
    },
  );

  it('is shared by two processes without loss', { timeout: 120_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hoptac-two-'));
    const settings = await sqlite.settle(folder);
    const submitters = [0, 1].map((from) => ({
      engine,
      settings,
      acknowledged: join(folder, `acknowledged-${from}`),
      from,
      until: 200,
      step: 2,
    }));
    const ends = await Promise.all(submitters.map((options) => submit(options)));
    expect(ends.every(({ done }) => done)).toBe(true);
    const acknowledged = submitters.flatMap((options) => numbersIn(options.acknowledged));
    const counted = await count(await sqlite.open(settings), acknowledged, 200);
    expect(counted).toEqual({ acknowledged: 200, kept: 200, lost: 0, doubled: 0 });
    await rm(folder, { recursive: true });
  });

  it('would be found out: a loss and a double are counted', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hoptac-found-'));
    const settings = await sqlite.settle(folder);
    await submit({ engine, settings, acknowledged: join(folder, 'acknowledged'), from: 0, until: 3 });
    const acknowledged = [0, 1, 2, 3];
    const counted = await count(await sqlite.open(settings), acknowledged, 4);
    expect(counted).toMatchObject({ kept: 3, lost: 1 });
    await rm(folder, { recursive: true });
  });
});
