import { expect, it } from 'vitest';
import { monthlyElements } from './catalogue/monthly-elements';
import { validateMonth } from './validate-month';

const reasons = (values: Record<string, number>) =>
  validateMonth(values, monthlyElements).map(({ element, reason }) => `${element}: ${reason}`);

it('lets a sensible month through, a loss included', () => {
  expect(reasons({ revenue: 350_000_000, profit: -20_000_000, officialMembers: 25, newMembers: 0 })).toEqual(
    [],
  );
});

it('stops what cannot be', () => {
  expect(reasons({ officialMembers: 25.5 })).toEqual(['officialMembers: notWhole']);
  expect(reasons({ revenue: -1 })).toEqual(['revenue: negative']);
  expect(reasons({ revenue: Number.NaN })).toEqual(['revenue: notWhole']);
  expect(reasons({ happiness: 3 })).toEqual(['happiness: unknownElement']);
  expect(reasons({ managers: 3, managersIntermediate: 4, managersCollege: 4 })).toEqual([
    'managersIntermediate: partAboveWhole',
  ]);
  expect(reasons({ officialMembers: 5, newMembers: 6 })).toEqual(['newMembers: partAboveWhole']);
});
