import { describe, expect, it } from 'vitest';
import { PERIODS, QUANTITIES, REPORTS } from '.';

const EVERYTHING = {
  quantities: Object.values(QUANTITIES).flat(),
  periods: Object.values(PERIODS).flat(),
  reports: REPORTS,
};

describe('the corpus', () => {
  it('holds hundreds of inputs, taken, asked back and refused', () => {
    expect(Object.values(EVERYTHING).flat().length).toBeGreaterThan(700);
    for (const part of [...Object.values(QUANTITIES), ...Object.values(PERIODS)])
      expect(part.length).toBeGreaterThan(15);
  });

  it.each(Object.entries(EVERYTHING))('has every input of the %s once', (_, cases) => {
    const seen = cases.map((one) => `${one.typed} ${'today' in one ? one.today : ''}`);
    const twice = seen.filter((typed, index) => seen.indexOf(typed) !== index);
    // A number below zero is taken where it can be, and refused elsewhere.
    const refused = new Set(
      QUANTITIES.refused.filter(({ reason }) => reason === 'negative').map(({ typed }) => typed),
    );
    expect(twice.filter((typed) => !refused.has(typed.trim()))).toEqual([]);
  });

  it('says what every number is counted in', () => {
    for (const { typed, value, unit } of QUANTITIES.accepted) {
      expect(Number.isFinite(value), typed).toBe(true);
      expect(['number', 'percent', 'dong'], typed).toContain(unit);
    }
  });
});
