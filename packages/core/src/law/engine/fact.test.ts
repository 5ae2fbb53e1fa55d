import { anything, assert, constantFrom, double, integer, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factCatalogue, factNames } from '../facts';

const ODD = [
  undefined,
  null,
  Number.NaN,
  Infinity,
  -1,
  -0,
  0,
  0.5,
  1,
  3,
  14,
  100,
  100.5,
  150,
  151,
  1989,
  1990,
  2999,
  3000,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_SAFE_INTEGER + 1,
  true,
  false,
  '',
  'never',
  'none',
  '1',
  '12-31',
  '02-29',
  '2024-02-29',
  '2023-02-29',
  'full',
  'micro',
  1n,
  [],
  {},
  new Date(0),
];
const value = oneof(constantFrom(...ODD), integer(), double(), string(), anything());

describe('what a fact must be', () => {
  it('is the same by the quick check as by the schema', () => {
    for (const name of factNames) {
      const { holds, schema } = factCatalogue[name];
      for (const given of ODD)
        expect([name, given, holds(given)]).toEqual([name, given, schema.safeParse(given).success]);
    }
    assert(
      property(constantFrom(...factNames), value, (name, given) => {
        const { holds, schema } = factCatalogue[name];
        expect(holds(given)).toBe(schema.safeParse(given).success);
      }),
      { numRuns: 3000 },
    );
  });
});
