import { describe, expect, it } from 'vitest';
import { firstAfter, problemsAfter } from './history.samples';

describe('thousandfold slips', () => {
  it('are asked about beside last month, both figures named', () => {
    expect(firstAfter({ revenue: 350_000_000_000 }, { revenue: 350_000_000 })).toEqual({
      element: 'revenue',
      severity: 'warning',
      reason: 'thousandfold',
      message: {
        vi: 'Doanh thu 350 tỷ đồng gấp 1.000 lần tháng trước (350 triệu đồng). Có đúng không, hay là 350 triệu đồng?',
        en: 'Revenue 350 billion dong is 1,000 times last month (350 million dong). Is it right, or is it 350 million dong?',
      },
      suggestion: { revenue: 350_000_000 },
    });
    expect(firstAfter({ revenue: 410_000 }, { revenue: 350_000_000 })?.message.vi).toBe(
      'Doanh thu 410 nghìn đồng chỉ bằng 1/854 tháng trước (350 triệu đồng). Có đúng không, hay là 410 triệu đồng?',
    );
    expect(firstAfter({ profit: -20_000_000_000 }, { profit: 15_000_000 })?.suggestion).toEqual({
      profit: -20_000_000,
    });
    expect(firstAfter({ revenue: 350_000_000_000_000 / 100 }, { revenue: 3_500_000 })?.suggestion).toEqual({
      revenue: 3_500_000,
    });
    expect(problemsAfter({ officialMembers: 25_000 }, { officialMembers: 25 })).toEqual([
      'officialMembers thousandfold',
    ]);
  });

  it('name the month when it is not the last, and the middle when the latest month was itself a slip', () => {
    expect(firstAfter({ revenue: 350_000_000_000 }, {}, { revenue: 350_000_000 })?.message.vi).toContain(
      'gấp 1.000 lần tháng 10/2023 (350 triệu đồng)',
    );
    const slipped = [{ revenue: 90_000_000_000 }, { revenue: 90_000_000 }, { revenue: 100_000_000 }];
    expect(firstAfter({ revenue: 100_000_000_000 }, ...slipped)?.message.vi).toContain(
      'gấp 1.000 lần mức thường thấy (100 triệu đồng)',
    );
    expect(problemsAfter({ revenue: 95_000_000 }, ...slipped)).toEqual([]);
  });

  it('are not seen in a good month, nor where nothing is known', () => {
    expect(problemsAfter({ revenue: 900_000_000 }, { revenue: 100_000_000 })).toEqual([]);
    expect(problemsAfter({ revenue: 350_000_000_000 })).toEqual([]);
    expect(problemsAfter({ revenue: 350_000_000_000 }, { revenue: 0 })).toEqual([]);
    expect(problemsAfter({ revenue: 0 }, { revenue: 100_000_000 })).toEqual([]);
  });

  it('are guessed where somebody left out nghìn or triệu', () => {
    expect(firstAfter({ revenue: 350 })).toMatchObject({
      reason: 'tooSmall',
      message: { vi: 'Doanh thu 350 đồng: có phải 350 nghìn đồng hay 350 triệu đồng không?' },
    });
    expect(problemsAfter({ revenue: 1000 })).toEqual([]);
    expect(problemsAfter({ officialMembers: 350 })).toEqual([]);
  });

  it('are not followed by questions about what hangs on them', () => {
    expect(
      problemsAfter(
        { revenue: 350_000_000_000, cost: 300_000_000, profit: 50_000_000 },
        { revenue: 350_000_000, cost: 310_000_000, profit: 40_000_000 },
      ),
    ).toEqual(['revenue thousandfold']);
  });
});
