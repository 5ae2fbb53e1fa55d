import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarDate } from '../time';
import { phasePlan } from './phase-plan';
import { phaseTarget } from './phasing';

const target = fc.integer({ min: -1_000_000_000_000_000, max: 9_000_000_000_000_000 });
const lastYear = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1_000_000_000_000 })), {
    minLength: 12,
    maxLength: 12,
  })
  .filter((months) => months.some((month) => month > 0));
const phasing = fc.constantFrom('even' as const, 'lastYear' as const);
const sum = (months: readonly number[]) => months.reduce((total, month) => total + month, 0);

it('phases whole amounts to whole months that add up exactly, none a whole away from its share', () => {
  fc.assert(
    fc.property(target, lastYear, phasing, (amount, shape, how) => {
      const phased = phaseTarget({
        target: amount,
        overTime: 'sum',
        whole: true,
        phasing: how,
        lastYear: shape,
      });
      if (!phased.ok) throw new Error(phased.reason);
      const { months, yearToDate } = phased;
      expect(months.every(Number.isSafeInteger)).toBe(true);
      expect(sum(months)).toBe(amount);
      expect(yearToDate.at(-1)).toBe(amount);
      expect(months.every((month) => month === 0 || month > 0 === amount > 0)).toBe(true);
      if (Math.abs(amount) > 1_000_000_000) return;
      const weights = how === 'even' ? shape.map(() => 1) : shape;
      for (const [at, month] of months.entries())
        expect(Math.abs(month - (amount * weights[at]!) / sum(weights))).toBeLessThan(1.001);
    }),
  );
});

it('phases broken amounts to what comes to the target', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (amount) => {
      const phased = phaseTarget({ target: amount, overTime: 'sum', whole: false });
      expect(phased.ok && phased.yearToDate.at(-1)).toBe(amount);
    }),
  );
});

it('adds up exactly after any revisions, and months that were over keep their targets where the rest can be shared', () => {
  const revision = fc.record({
    month: fc.integer({ min: 1, max: 12 }),
    amount: fc.nat(1_000_000),
    how: phasing,
  });
  fc.assert(
    fc.property(fc.array(revision, { minLength: 1, maxLength: 5 }), lastYear, (made, shape) => {
      const revisions = made
        .toSorted((one, other) => one.month - other.month)
        .map(({ month, amount, how }) => ({
          on: calendarDate(2024, month, 1),
          by: 'UBND',
          why: { vi: 'x', en: 'x' },
          targets: [{ indicator: 'a', target: amount, phasing: how }],
        }));
      const nature = { overTime: 'sum', whole: true } as const;
      const request = { indicator: 'a', nature, lastYear: shape };
      const phased = phasePlan({ year: 2024, revisions }, request);
      const final = revisions.at(-1)!;
      if (!phased.ok) throw new Error(phased.reason);
      const months = phased.months as number[];
      expect(months.every((month) => Number.isSafeInteger(month) && month >= 0)).toBe(true);
      expect(sum(months)).toBe(final.targets[0]!.target);
      const before = phasePlan({ year: 2024, revisions: revisions.slice(0, -1) }, request);
      const anew = phasePlan({ year: 2024, revisions: [final] }, request);
      const over = Number(final.on.slice(5, 7)) - 1;
      if (!before.ok) return;
      const kept = (before.months as number[]).slice(0, over);
      const weights = (final.targets[0]!.phasing === 'even' ? shape.map(() => 1) : shape).slice(over);
      const shared = sum(kept) <= final.targets[0]!.target && sum(weights) > 0;
      expect(months.slice(0, over)).toEqual(shared ? kept : (anew.ok ? anew.months : []).slice(0, over));
    }),
  );
});
