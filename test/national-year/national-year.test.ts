import { expect, it } from 'vitest';
import { measureNationalYear } from './measure.mjs';

// The full size, 35,000 cooperatives, is `npm run national-year`.
it('a year of the country streams from PostgreSQL in little memory', { timeout: 120_000 }, async () => {
  const { expected, submissions, revenue, batches, peakMegabytes } = await measureNationalYear({
    cooperatives: 3400,
  });
  expect(expected.submissions).toBe(3400 * 12);
  expect({ submissions, revenue }).toEqual(expected);
  expect(batches).toBeGreaterThanOrEqual(34);
  expect(peakMegabytes).toBeLessThan(400);
});
