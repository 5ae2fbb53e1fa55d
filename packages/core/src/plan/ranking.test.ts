import { expect, it } from 'vitest';
import { attainment } from './attainment';
import { rankByAttainment, rankByValue } from './ranking';

it('ranks by value, ties sharing a rank, no data last and without one', () => {
  const entries = [
    { unit: 'a', value: 3 },
    { unit: 'b', value: undefined },
    { unit: 'c', value: 5 },
    { unit: 'd', value: 3 },
    { unit: 'e', value: 0 },
  ];
  const show = (better: 'higher' | 'lower') =>
    rankByValue(entries, { better }).map(({ unit, rank, unranked }) => `${unit} ${rank ?? unranked}`);
  expect(show('higher')).toEqual(['c 1', 'a 2', 'd 2', 'e 4', 'b noData']);
  expect(show('lower')).toEqual(['e 1', 'a 2', 'd 2', 'c 4', 'b noData']);
});

it('ranks by attainment of each unit’s own target', () => {
  const unit = (
    name: string,
    actual: number | undefined,
    target: number | undefined,
    better: 'higher' | 'lower' = 'higher',
  ) => ({
    unit: name,
    ...attainment({ actual, target, better }),
  });
  const ranked = rankByAttainment([
    unit('zero', 3, 0),
    unit('silent', undefined, 5),
    unit('half', 5, 10),
    unit('double', 20, 10),
    unit('alsoDouble', 2, 1),
    unit('untold', 4, undefined),
    unit('thrifty', 5, 10, 'lower'),
  ]);
  expect(ranked.map((each) => `${each.unit} ${each.rank ?? each.unranked}`)).toEqual([
    'double 1',
    'alsoDouble 1',
    'thrifty 3',
    'half 4',
    'zero noPercent',
    'silent noData',
    'untold noTarget',
  ]);
});
