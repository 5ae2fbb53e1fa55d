import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankByValue } from './ranking';

const entries = fc
  .array(fc.option(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true })), { nil: undefined }))
  .map((values) => values.map((value, at) => ({ unit: `u${at}`, value })));

it('is a permutation; a rank is one more than how many are strictly better; no data comes last', () => {
  fc.assert(
    fc.property(entries, fc.constantFrom('higher' as const, 'lower' as const), (given, better) => {
      const ranked = rankByValue(given, { better });
      const units = (list: readonly { unit: string }[]) => list.map(({ unit }) => unit).toSorted();
      expect(units(ranked)).toEqual(units(given));
      const sign = better === 'higher' ? 1 : -1;
      const ahead = (value: number) =>
        given.filter((other) => other.value !== undefined && (other.value - value) * sign > 0).length;
      const wanted = (value: number | undefined) => (value === undefined ? undefined : 1 + ahead(value));
      expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map(({ value }) => wanted(value)));
      const withoutRank = ranked.filter(({ rank }) => rank === undefined).length;
      expect(ranked.slice(ranked.length - withoutRank).every(({ value }) => value === undefined)).toBe(true);
    }),
  );
});
