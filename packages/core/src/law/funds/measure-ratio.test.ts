import { describe, expect, it } from 'vitest';
import { measureRatio, type Measure } from './measure-ratio';

const ask = (measure: Measure, part: number, whole: number, on = '2024-07-01') =>
  measureRatio({ measure, part, whole, on });

describe('measureRatio', () => {
  it.each([
    ['use', 9],
    ['labour', 10],
    ['internalRevenue', 22],
    ['internalCost', 22],
    ['contribution', 23],
  ] as const)('%s is defined in article 4 clause %i', (measure, clause) => {
    expect(ask(measure, 1, 4)).toMatchObject({
      ok: true,
      percent: 25,
      citations: [{ instrument: 'law-17-2023', article: 4, clause }],
    });
  });

  it.each([
    [1, 3, 33.333],
    [2, 3, 66.667],
    [1, 200_000, 0.001],
    [1, 200_001, 0],
    [0, 5, 0],
    [5, 5, 100],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 100],
  ])('%i of %i is %f %%', (part, whole, percent) => {
    expect(ask('use', part, whole)).toMatchObject({ percent });
  });

  it('knows what the 2012 law defined', () => {
    expect(ask('use', 1, 2, '2024-06-30')).toMatchObject({
      ok: true,
      citations: [{ instrument: 'law-23-2012', clause: 7 }],
    });
    expect(ask('use', 1, 2, '2013-07-01').ok).toBe(true);
    expect(ask('contribution', 1, 2, '2024-06-30').ok).toBe(false);
    expect(ask('internalRevenue', 1, 2, '2024-06-30').ok).toBe(false);
  });

  it.each([
    ['a part above the whole', 3, 2, '2024-07-01'],
    ['a whole of 0', 0, 0, '2024-07-01'],
    ['a negative part', -1, 2, '2024-07-01'],
    ['half a đồng', 0.5, 2, '2024-07-01'],
    ['no such day', 1, 2, '2024-02-30'],
    ['before the law', 1, 2, '2013-06-30'],
  ])('refuses %s', (_name, part, whole, on) => {
    const given = ask('use', part, whole, on);
    expect(!given.ok && given.reason.vi && given.reason.en).toBeTruthy();
  });

  it('refuses a ratio that does not exist', () => {
    expect(ask('toString' as Measure, 1, 2).ok).toBe(false);
  });
});
