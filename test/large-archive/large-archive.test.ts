import { expect, it } from 'vitest';
import { measureLargeArchive } from './measure.mjs';

// The full size, 400,000 months, is `npm run large-archive`.
it(
  'a large alliance moves by an archive, to the last đồng and in little memory',
  { timeout: 120_000 },
  async () => {
    const run = await measureLargeArchive({ months: 6_000 });
    expect(run).toMatchObject({ months: 6_000, figures: 6_000 * 24, same: true });
    expect(run.rows).toBeGreaterThanOrEqual(6_000);
    expect(run.sum).toBe(run.expectedSum);
    expect(Math.max(run.exportMegabytes, run.importMegabytes) - run.idleMegabytes).toBeLessThan(150);
  },
);
