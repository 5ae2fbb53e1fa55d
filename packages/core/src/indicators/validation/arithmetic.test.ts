import { describe, expect, it } from 'vitest';
import { dataElements } from '../catalogue/monthly-elements';
import { validateMonth } from './validate-month';

const judge = (values: Record<string, number>) =>
  validateMonth(values, dataElements).map(
    ({ element, severity, reason }) => `${severity} ${reason} ${element}`,
  );
const levels = {
  managersUntrained: 0,
  managersOnlyElementary: 1,
  managersOnlyIntermediate: 1,
  managersOnlyCollege: 1,
  managersOnlyUniversity: 1,
  managersPostgraduate: 0,
};

describe('arithmetic between figures', () => {
  it('asks when profit is not revenue less cost, and names the three', () => {
    const [problem] = validateMonth(
      { revenue: 350_400_000, cost: 309_400_000, profit: 61_000_000 },
      dataElements,
    );
    expect(problem).toEqual({
      element: 'profit',
      severity: 'warning',
      reason: 'doesNotAddUp',
      message: {
        vi: 'Lợi nhuận (61.000.000 đồng) không khớp với Doanh thu (350.400.000 đồng) − Chi phí (309.400.000 đồng) = 41.000.000 đồng. Số nào đúng?',
        en: 'Profit (61,000,000 dong) does not agree with Revenue (350,400,000 dong) − Cost (309,400,000 dong) = 41,000,000 dong. Which figure is right?',
      },
    });
  });

  it('allows what rounding while typing leaves, and no more', () => {
    expect(judge({ revenue: 1_200_000_000, cost: 1_100_000_000, profit: 85_000_000 })).toEqual([]);
    expect(judge({ revenue: 1_000_000_000, cost: 400_000_000, profit: 600_000_000 })).toEqual([]);
    expect(judge({ revenue: 1_000_000_000, cost: 400_000_000, profit: 200_000_000 })).toEqual([
      'warning doesNotAddUp profit',
    ]);
    expect(judge({ revenue: 350_401_000, cost: 309_401_000, profit: 41_001_000 })).toEqual([]);
    expect(judge({ revenue: 350_401_000, cost: 309_401_000, profit: 41_002_000 })).toEqual([
      'warning doesNotAddUp profit',
    ]);
    expect(judge({ revenue: 0, cost: 0, profit: 0 })).toEqual([]);
    expect(judge({ revenue: 0, cost: 20_000_000, profit: -20_000_000 })).toEqual([]);
  });

  it('finds a profit above the revenue without knowing the cost, and offers to change them round', () => {
    const [problem] = validateMonth({ revenue: 41_000_000, profit: 350_000_000 }, dataElements);
    expect(problem).toMatchObject({
      reason: 'doesNotAddUp',
      suggestion: { revenue: 350_000_000, profit: 41_000_000 },
    });
    expect(judge({ cost: 400_000_000, profit: 350_000_000 })).toEqual([]);
    expect(judge({ profit: 350_000_000 })).toEqual([]);
  });

  it('stops when the levels of schooling cannot be those of the managers', () => {
    expect(judge({ managers: 4, ...levels, managersIntermediate: 3, managersCollege: 2 })).toEqual([]);
    expect(judge({ managers: 5, ...levels })).toEqual(['error doesNotAddUp managers']);
    expect(judge({ managers: 4, ...levels, managersCollege: 3 })).toEqual([
      'error doesNotAddUp managersCollege',
    ]);
    // Some levels are not known yet: too many stops, too few does not.
    expect(judge({ managers: 2, managersOnlyElementary: 2, managersOnlyCollege: 1 })).toEqual([
      'error doesNotAddUp managers',
    ]);
    expect(judge({ managers: 4, managersOnlyElementary: 2, managersOnlyCollege: 1 })).toEqual([]);
  });
});
