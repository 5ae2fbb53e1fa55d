import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainment } from './attainment';
import { growth } from './growth';

describe('attainment', () => {
  it.each([
    [
      { actual: 70, target: 40, better: 'higher' },
      { percent: 175, excess: 75, shortfall: 0, status: 'exceeded' },
    ],
    [
      { actual: 12, target: 10, better: 'higher' },
      { percent: 120, excess: 20, shortfall: 0, status: 'exceeded' },
    ],
    [
      { actual: 18, target: 20, better: 'higher' },
      { percent: 90, excess: 0, shortfall: 10, status: 'missed' },
    ],
    [
      { actual: 33, target: 33, better: 'higher' },
      { percent: 100, excess: 0, shortfall: 0, status: 'met' },
    ],
    [
      { actual: 8, target: 10, better: 'lower' },
      { percent: 80, excess: 20, shortfall: 0, status: 'exceeded' },
    ],
    [
      { actual: 12, target: 10, better: 'lower' },
      { percent: 120, excess: 0, shortfall: 20, status: 'missed' },
    ],
    [
      { actual: 0, target: 10, better: 'higher' },
      { percent: 0, excess: 0, shortfall: 100, status: 'missed' },
    ],
    [
      { actual: 3, target: 0, better: 'higher' },
      { percent: undefined, status: 'exceeded' },
    ],
    [
      { actual: 0, target: 0, better: 'lower' },
      { percent: undefined, status: 'met' },
    ],
    [
      { actual: undefined, target: 10, better: 'higher' },
      { percent: undefined, status: 'noData' },
    ],
    [
      { actual: 5, target: undefined, better: 'higher' },
      { percent: undefined, status: 'noTarget' },
    ],
    [
      { actual: Number.NaN, target: 10, better: 'higher' },
      { percent: undefined, status: 'noData' },
    ],
  ] as const)('%o', (request, expected) => {
    expect(attainment(request)).toMatchObject(expected);
  });

  it('tells how far off in the unit itself', () => {
    expect(attainment({ actual: 70, target: 40, better: 'higher' })).toEqual({
      better: 'higher',
      percent: 175,
      excess: 75,
      shortfall: 0,
      difference: 30,
      status: 'exceeded',
    });
    expect(attainment({ actual: 62.5, target: 60, better: 'higher' }).difference).toBe(2.5);
    expect(attainment({ actual: 3, target: 0, better: 'lower' })).toMatchObject({
      status: 'missed',
      difference: 3,
      percent: undefined,
    });
    expect(attainment({ actual: -3, target: -5, better: 'higher' })).toMatchObject({
      status: 'exceeded',
      difference: 2,
      percent: undefined,
    });
  });

  it.each([
    [5, 'met', 0, 0],
    [8, 'met', 0, 0],
    [6.5, 'met', 0, 0],
    [4, 'missed', -1, 20],
    [10, 'missed', 2, 25],
  ] as const)('within 5 to 8: %s', (actual, status, difference, shortfall) => {
    const request = { actual, target: { from: 5, to: 8 }, better: 'within' } as const;
    expect(attainment(request)).toEqual({
      better: 'within',
      percent: undefined,
      excess: 0,
      shortfall,
      difference,
      status,
    });
  });

  it('within a range has the same defined answers without data or target, and at zero', () => {
    const range = { from: 0, to: 0 };
    expect(attainment({ actual: undefined, target: range, better: 'within' }).status).toBe('noData');
    expect(attainment({ actual: 1, target: undefined, better: 'within' }).status).toBe('noTarget');
    expect(attainment({ actual: 0, target: range, better: 'within' })).toMatchObject({
      status: 'met',
      shortfall: 0,
    });
    expect(attainment({ actual: 1, target: range, better: 'within' })).toMatchObject({
      status: 'missed',
      difference: 1,
      shortfall: undefined,
    });
  });

  it('is judged on exact values: almost is not yet', () => {
    expect(attainment({ actual: 9996, target: 10000, better: 'higher' })).toMatchObject({
      percent: 99.96,
      status: 'missed',
    });
  });

  it('is 100 % exactly when the values are equal, and on their side of it otherwise', () => {
    expect(attainment({ actual: 0.07, target: 0.07, better: 'higher' }).percent).toBe(100);
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
        (actual, target) => {
          const { percent, difference } = attainment({ actual, target, better: 'higher' });
          expect(Math.sign(percent! - 100) * Math.sign(difference!)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('is never both beyond and short', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.constantFrom('higher' as const, 'lower' as const),
        (actual, target, better) => {
          const { excess, shortfall, status } = attainment({ actual, target, better });
          expect(excess! > 0).toBe(status === 'exceeded');
          expect(shortfall! > 0).toBe(status === 'missed');
        },
      ),
    );
  });
});

describe('growth', () => {
  it('is exact and unrounded', () => {
    expect(growth({ now: 110, before: 100 })).toEqual({ percent: 10 });
    expect(growth({ now: 4_540_000, before: 4_341_200 }).percent).toBeCloseTo(4.5794, 4);
  });

  it('says nothing where a percentage says nothing', () => {
    for (const before of [0, -5, undefined])
      expect(growth({ now: 5, before })).toEqual({ percent: undefined });
    expect(growth({ now: undefined, before: 5 })).toEqual({ percent: undefined });
  });
});
