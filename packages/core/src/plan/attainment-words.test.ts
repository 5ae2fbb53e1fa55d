import { describe, expect, it } from 'vitest';
import { attainment } from './attainment';
import { hoaBinh2023Indicators } from '../indicators';
import { attainmentWords, growthWords, showAttainment } from './attainment-words';
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
  ])('%s of %s', (actual, target, percent, vi, en) => {
    expect(showAttainment(judged(actual, target))).toBe(percent);
    expect(attainmentWords(judged(actual, target))).toBe(vi);
    expect(attainmentWords(judged(actual, target), { language: 'en' })).toBe(en);
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
