import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forecastYear } from './forecast';

const amount = fc.oneof(fc.nat(100), fc.nat(1_000_000_000_000));
const months = fc.array(fc.option(amount, { nil: undefined }), { maxLength: 12 });
const pastYears = fc.array(fc.array(amount, { minLength: 12, maxLength: 12 }), { maxLength: 3 });
const nature = fc.record({
  overTime: fc.constantFrom('sum' as const, 'last' as const, 'rate' as const),
  counted: fc.boolean(),
});

it('the interval holds the point, which is never below what is there already', () => {
  fc.assert(
    fc.property(months, pastYears, nature, (given, past, of) => {
      const forecast = forecastYear({ months: given, nature: of, pastYears: past });
      const known = given.filter((month) => month !== undefined).length;
      expect(forecast.ok || known < 6).toBe(true);
      if (!forecast.ok) return;
      const { low, point, high } = forecast;
      expect([low, point, high].every(Number.isFinite)).toBe(true);
      expect(low).toBeLessThanOrEqual(point);
      expect(point).toBeLessThanOrEqual(high);
      const sum = given.reduce<number>((total, month) => total + (month ?? 0), 0);
      expect(low).toBeGreaterThanOrEqual(of.overTime === 'sum' ? sum : 0);
    }),
  );
});
