import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuantity } from './parse-quantity';
import { spellNumber } from './spell-number';

it('is read back as the same number', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 0, max: 9_999 }).map((count) => count * 1_000_000),
    // No thousands between the millions and the rest.
    fc
      .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 999 }))
      .map(([millions, rest]) => millions * 1_000_000 + rest),
    fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
  );
  fc.assert(
    fc.property(value, (number) => {
      const read = parseQuantity(spellNumber(number), { allowNegative: true });
      expect(read.ok ? read.value : spellNumber(number)).toBe(number);
    }),
    { numRuns: 2000 },
  );
});
