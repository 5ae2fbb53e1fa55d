import { describe, expect, it } from 'vitest';
import { firstAfter, problemsAfter } from './history.samples';

describe("last month's figures sent again", () => {
  it('are asked about when every flow of money is the same', () => {
    const values = { revenue: 80_100_000, profit: 7_000_000, officialMembers: 18 };
    expect(firstAfter(values, values)).toMatchObject({
      element: 'revenue',
      severity: 'warning',
      reason: 'sameAsLastMonth',
      message: {
        vi: 'Doanh thu 80,1 triệu đồng, Lợi nhuận 7 triệu đồng: giống hệt tháng trước. Anh/chị có gửi nhầm số của tháng trước không?',
      },
    });
    expect(problemsAfter({ revenue: 80_150_000 }, { revenue: 80_150_000 })).toEqual([
      'revenue sameAsLastMonth',
    ]);
  });

  it('are not seen where one differs, in one round figure, in stocks, or two months later', () => {
    expect(
      problemsAfter({ revenue: 80_100_000, profit: 8_000_000 }, { revenue: 80_100_000, profit: 7_000_000 }),
    ).toEqual([]);
    expect(problemsAfter({ revenue: 80_000_000 }, { revenue: 80_000_000 })).toEqual([]);
    expect(problemsAfter({ officialMembers: 1234 }, { officialMembers: 1234 })).toEqual([]);
    expect(problemsAfter({ revenue: 80_150_000 }, {}, { revenue: 80_150_000 })).toEqual([]);
    expect(problemsAfter({ revenue: 0, profit: 0 }, { revenue: 0, profit: 0 })).toEqual([]);
  });
});
