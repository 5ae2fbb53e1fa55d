import { describe, expect, it } from 'vitest';
import { firstAfter, problemsAfter } from './history.samples';

const before = Array.from({ length: 3 }, () => ({ revenue: 350_000_000, wageBill: 40_000_000 }));

describe('figures that changed places', () => {
  it('are asked about once, and offered the other way round', () => {
    expect(firstAfter({ revenue: 42_000_000, wageBill: 330_000_000 }, ...before)).toMatchObject({
      element: 'revenue',
      reason: 'swapped',
      message: {
        vi: 'Doanh thu 42 triệu đồng và Quỹ lương 330 triệu đồng giống như ghi đổi chỗ cho nhau so với các tháng trước. Có phải bị đổi chỗ không?',
      },
      suggestion: { revenue: 330_000_000, wageBill: 42_000_000 },
    });
    expect(problemsAfter({ revenue: 42_000_000, wageBill: 330_000_000 }, ...before)).toHaveLength(1);
  });

  it('are not seen in like figures, in other units, or with less than three months', () => {
    expect(problemsAfter({ revenue: 100_000_000, wageBill: 90_000_000 }, ...before)).toEqual([]);
    expect(problemsAfter({ revenue: 42_000_000, wageBill: 330_000_000 }, ...before.slice(1))).toEqual([]);
    const people = Array.from({ length: 3 }, () => ({ regularWorkers: 60, workerMonths: 12 }));
    expect(problemsAfter({ regularWorkers: 12, workerMonths: 60 }, ...people)).toEqual([]);
  });
});
