import { describe, expect, it } from 'vitest';
import { firstAfter, problemsAfter } from './history.samples';

const months = (count: number, revenue: number) => Array.from({ length: count }, () => ({ revenue }));

describe('a running total sent as a month', () => {
  it('is asked about, with what is left for the month itself', () => {
    expect(firstAfter({ revenue: 1_210_000_000 }, ...months(11, 100_000_000))).toMatchObject({
      element: 'revenue',
      severity: 'warning',
      reason: 'yearAsMonth',
      message: {
        vi: 'Doanh thu 1,21 tỷ đồng gần bằng cộng dồn từ đầu năm (các tháng trước đã là 1,1 tỷ đồng). Đây là số của riêng tháng này hay số cộng dồn?',
      },
      suggestion: { revenue: 110_000_000 },
    });
  });

  it('is asked about as a year where the year is not complete', () => {
    const sent = firstAfter({ revenue: 1_200_000_000 }, ...months(7, 100_000_000));
    expect(sent?.message.vi).toBe(
      'Doanh thu 1,2 tỷ đồng gần bằng cả 12 tháng cộng lại (khoảng 1,2 tỷ đồng). Đây là số của riêng tháng này hay của cả năm?',
    );
    expect(sent?.suggestion).toBeUndefined();
  });

  it('is not seen under six months, in small sums, in stocks, and where such months happened', () => {
    expect(problemsAfter({ revenue: 1_200_000_000 }, ...months(5, 100_000_000))).toEqual([]);
    expect(problemsAfter({ revenue: 9_000_000 }, ...months(11, 750_000))).toEqual([]);
    expect(
      problemsAfter({ revenue: 1_200_000_000 }, { revenue: 1_300_000_000 }, ...months(10, 100_000_000)),
    ).toEqual(['revenue unlikeOwnHistory']);
  });
});
