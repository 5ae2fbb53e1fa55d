import { describe, expect, it } from 'vitest';
import { phaseTarget } from './phasing';

const flow = { overTime: 'sum', whole: true } as const;
const months = (phased: ReturnType<typeof phaseTarget>) => (phased.ok ? phased.months : phased.reason);

describe('phaseTarget', () => {
  it('divides evenly into whole months', () => {
    expect(months(phaseTarget({ target: 40, ...flow }))).toEqual([3, 4, 3, 3, 4, 3, 3, 4, 3, 3, 4, 3]);
    expect(months(phaseTarget({ target: 0, ...flow }))).toEqual(Array.from({ length: 12 }, () => 0));
    expect(months(phaseTarget({ target: -24, ...flow }))).toEqual(Array.from({ length: 12 }, () => -2));
  });

  it('follows last year', () => {
    const lastYear = [0, 0, 10, 0, 0, 10, 0, 0, 10, 0, 0, 10];
    expect(months(phaseTarget({ target: 20, ...flow, phasing: 'lastYear', lastYear }))).toEqual([
      0, 0, 5, 0, 0, 5, 0, 0, 5, 0, 0, 5,
    ]);
  });

  it('takes the months given', () => {
    const phasing = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(phaseTarget({ target: 78, ...flow, phasing })).toEqual({
      ok: true,
      months: phasing,
      yearToDate: [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 66, 78],
    });
  });

  it('keeps the level of a stock or a rate', () => {
    const level = phaseTarget({ target: 60.5, overTime: 'rate', whole: false });
    expect(level).toMatchObject({ ok: true, months: Array.from({ length: 12 }, () => 60.5) });
  });

  it('refuses the shape of a year that is not known, has a negative month or is all zero', () => {
    const refused = (lastYear?: (number | undefined)[]) =>
      months(phaseTarget({ target: 10, ...flow, phasing: 'lastYear', ...(lastYear && { lastYear }) }));
    const ones = Array.from({ length: 12 }, () => 1);
    expect(refused()).toBe('noLastYear');
    expect(refused(ones.slice(1))).toBe('noLastYear');
    expect(refused(ones.with(3, Number.NaN))).toBe('noLastYear');
    expect(refused(ones.with(3, -1))).toBe('noLastYear');
    expect(refused([...ones.slice(1), undefined])).toBe('noLastYear');
    expect(refused(ones.map(() => 0))).toBe('lastYearEmpty');
  });
});
