import { describe, expect, it } from 'vitest';
import { attainment } from './attainment';
import { hoaBinh2023Indicators } from '../indicators';
import { attainmentWords, differenceWords, growthWords, showAttainment } from './attainment-words';
import { growth } from './growth';

const judged = (actual: number | undefined, target: number | undefined) =>
  attainment({ actual, target, better: 'higher' });

describe('attainment in words', () => {
  it.each([
    [70, 40, '175 %', 'vượt 75 % kế hoạch', '75% above plan'],
    [18, 20, '90 %', 'chưa đạt, thiếu 10 %', 'missed by 10%'],
    [33, 33, '100 %', 'đạt kế hoạch', 'plan met'],
    [9996, 10000, '99,96 %', 'chưa đạt, thiếu 0,04 %', 'missed by 0.04%'],
    [10001, 10000, '100,01 %', 'vượt 0,01 % kế hoạch', '0.01% above plan'],
    [undefined, 10, '', 'chưa có số liệu', 'no data yet'],
    [10, undefined, '', 'chưa giao kế hoạch', 'no target set'],
    [1, 0, '', 'vượt kế hoạch', 'above plan'],
    [0, 0, '', 'đạt kế hoạch', 'plan met'],
    [1997, 2000, '99,9 %', 'chưa đạt, thiếu 0,1 %', 'missed by 0.1%'],
    [999_999_999_999, 1_000_000_000_000, 'dưới 100 %', 'chưa đạt kế hoạch', 'plan missed'],
    [1_000_000_000_001, 1_000_000_000_000, 'trên 100 %', 'vượt kế hoạch', 'above plan'],
  ])('%s of %s', (actual, target, percent, vi, en) => {
    expect(showAttainment(judged(actual, target))).toBe(percent);
    expect(attainmentWords(judged(actual, target))).toBe(vi);
    expect(attainmentWords(judged(actual, target), { language: 'en' })).toBe(en);
  });
});

describe('where less is better, and within a range', () => {
  it.each([
    [8, 10, 'lower', 'vượt kế hoạch, thấp hơn mức giao 20 %', 'ahead of plan, 20% below the limit'],
    [12, 10, 'lower', 'chưa đạt, cao hơn mức giao 20 %', 'missed, 20% above the limit'],
    [3, 0, 'lower', 'chưa đạt, cao hơn mức giao', 'missed, above the limit'],
    [6, { from: 5, to: 8 }, 'within', 'đạt, trong khoảng kế hoạch', 'met, within the planned range'],
    [
      4,
      { from: 5, to: 8 },
      'within',
      'chưa đạt, dưới khoảng kế hoạch 20 %',
      'missed, 20% below the planned range',
    ],
    [
      10,
      { from: 5, to: 8 },
      'within',
      'chưa đạt, trên khoảng kế hoạch 25 %',
      'missed, 25% above the planned range',
    ],
  ] as const)('%s of %o, %s is better', (actual, target, better, vi, en) => {
    const attained = attainment({ actual, target, better });
    expect(attainmentWords(attained)).toBe(vi);
    expect(attainmentWords(attained, { language: 'en' })).toBe(en);
  });
});

describe('the difference in words', () => {
  const indicatorOf = (code: string) => hoaBinh2023Indicators.find((indicator) => indicator.code === code)!;
  it.each([
    ['newCooperatives', 70, 40, 'vượt 30 HTX so với kế hoạch', '30 cooperatives above plan'],
    ['exemplaryCooperatives', 18, 20, 'chưa đạt, thiếu 2 HTX', 'missed by 2 cooperatives'],
    [
      'ratedGoodOrFair',
      62.5,
      60,
      'vượt 2,5 điểm phần trăm so với kế hoạch',
      '2.5 percentage points above plan',
    ],
    [
      'ratedGoodOrFair',
      59.9996,
      60,
      'chưa đạt, thiếu 0,0004 điểm phần trăm',
      'missed by 0.0004 percentage points',
    ],
    ['newCooperatives', 40, 40, 'đạt kế hoạch', 'plan met'],
    ['newCooperatives', undefined, 40, 'chưa có số liệu', 'no data yet'],
  ] as const)('%s, %s of %s', (code, actual, target, vi, en) => {
    expect(differenceWords(indicatorOf(code), judged(actual, target))).toBe(vi);
    expect(differenceWords(indicatorOf(code), judged(actual, target), { language: 'en' })).toBe(en);
  });
});

describe('growth in words', () => {
  const moved = (code: string, now: number, before: number | undefined, language: 'vi' | 'en' = 'vi') =>
    growthWords(
      {
        indicator: hoaBinh2023Indicators.find((indicator) => indicator.code === code)!,
        actual: now,
        before,
        growth: growth({ now, before }).percent,
      },
      { language },
    );

  it('is a percentage, and for shares percentage points', () => {
    expect(moved('averageIncome', 4_540_000, 4_341_200)).toBe('tăng 4,58 %');
    expect(moved('newCooperatives', 49, 50, 'en')).toBe('down 2%');
    expect(moved('newCooperatives', 1_000_001, 1_000_000)).toBe('tăng 0,0001 %');
    expect(moved('ratedGoodOrFair', 62.5, 60)).toBe('tăng 2,5 điểm phần trăm');
    expect(moved('ratedGoodOrFair', 60, 60)).toBe('không đổi');
    expect(moved('newCooperatives', 49, undefined)).toBe('');
  });
});
