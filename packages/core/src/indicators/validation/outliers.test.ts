import { describe, expect, it } from 'vitest';
import { dataElements } from '../catalogue/monthly-elements';
import { firstAfter, month, monthsBefore, problemsAfter } from './history.samples';
import { median, usualDistance } from './spread';
import { validateMonth } from './validate-month';

const workers = (...counts: number[]) => counts.map((regularWorkers) => ({ regularWorkers }));

describe('the spread of values', () => {
  it('is moved by no single wild value', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
    expect(usualDistance([1, 2, 3, 4, 1000])).toBeCloseTo(1.4826, 10);
  });
});

describe('figures unlike the months before', () => {
  it('are asked about beside the range of those months', () => {
    expect(firstAfter({ regularWorkers: 350 }, ...workers(35, 35, 34, 35, 36, 33))).toEqual({
      element: 'regularWorkers',
      severity: 'warning',
      reason: 'unlikeOwnHistory',
      message: {
        vi: 'Lao động thường xuyên 350 khác xa 6 tháng trước (từ 33 đến 36). Có đúng không?',
        en: 'Regular workers of 350 is far from the 6 months before (33 to 36). Is it right?',
      },
    });
  });

  it('may differ a little from months that were all the same', () => {
    expect(problemsAfter({ regularWorkers: 40 }, ...workers(35, 35, 35, 35, 35, 35))).toEqual([]);
    expect(problemsAfter({ regularWorkers: 3 }, ...workers(1, 1, 1, 1, 1, 1))).toEqual([]);
    expect(firstAfter({ regularWorkers: 350 }, ...workers(35, 35, 35, 35, 35, 35))?.message.vi).toBe(
      'Lao động thường xuyên 350, trong khi 6 tháng trước đều là 35. Có đúng không?',
    );
  });

  it('are not judged by fewer than six known months', () => {
    expect(problemsAfter({ regularWorkers: 350 }, ...workers(35, 35, 34, 35, 36))).toEqual([]);
    expect(
      problemsAfter({ regularWorkers: 350 }, ...workers(35, 35, 34, 35, 36), {}, ...workers(33)),
    ).toEqual(['regularWorkers unlikeOwnHistory']);
  });

  it('are a sudden zero, which is often a figure that is not known', () => {
    expect(firstAfter({ regularWorkers: 0 }, ...workers(5, 5, 5, 5, 5, 6))?.message.vi).toBe(
      'Lao động thường xuyên 0 khác xa 6 tháng trước (từ 5 đến 6). Có đúng không? Chưa có số thì để trống, không ghi 0.',
    );
    expect(problemsAfter({ regularWorkers: 0 }, ...workers(5, 5, 0, 5, 5, 6))).toEqual([]);
  });

  it('may be a usual loss or a usual swing', () => {
    const profits = [8, -3, 12, 5, 9, 7].map((million) => ({ profit: million * 1_000_000 }));
    expect(problemsAfter({ profit: -9_000_000 }, ...profits)).toEqual([]);
    expect(problemsAfter({ profit: -90_000_000 }, ...profits)).toEqual(['profit unlikeOwnHistory']);
    const harvests = [300, 40, 35, 42, 120, 260].map((million) => ({ revenue: million * 1_000_000 }));
    expect(problemsAfter({ revenue: 410_000_000 }, ...harvests)).toEqual([]);
  });
});

describe('figures unlike those of peers', () => {
  const peers = [60, 75, 80, 90, 95, 100, 110, 120, 140, 300].map((million) => ({
    revenue: million * 1_000_000,
  }));
  const judge = (revenue: number, of: readonly { revenue: number }[], ...before: Record<string, number>[]) =>
    validateMonth({ revenue }, dataElements, { month, history: monthsBefore(...before), peers: of }).map(
      ({ reason, message }) => `${reason} ${message.vi}`,
    );

  it('are asked about at a first report, with the usual figure', () => {
    expect(judge(97_000_000_000, peers)).toEqual([
      'unlikePeers Doanh thu 97 tỷ đồng khác xa 10 đơn vị cùng loại (thường khoảng 97,5 triệu đồng). Có đúng không?',
    ]);
    expect(judge(400_000_000, peers)).toEqual([]);
  });

  it('are left alone with fewer than ten peers, or when it was like this before', () => {
    expect(judge(97_000_000_000, peers.slice(1))).toEqual([]);
    expect(judge(97_000_000_000, peers, { revenue: 95_000_000_000 })).toEqual([]);
  });
});
