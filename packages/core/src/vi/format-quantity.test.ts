import { describe, expect, it } from 'vitest';
import { formatQuantity, type FormatQuantityOptions } from './format-quantity';

describe('formatQuantity', () => {
  it.each<[number, FormatQuantityOptions, string]>([
    [1_234_567, {}, '1.234.567'],
    [16_300, { scale: 'thousand' }, '16,3 nghìn'],
    [16_300, { scale: 'auto' }, '16,3 nghìn'],
    [1500, { scale: 'auto' }, '1.500'],
    [4_540_000, { unit: 'dong', scale: 'auto' }, '4,54 triệu đồng'],
    [4_540_000, { unit: 'dong', scale: 'million', suffix: '/người/tháng' }, '4,54 triệu đồng/người/tháng'],
    [350_000_000, { unit: 'dong', scale: 'auto' }, '350 triệu đồng'],
    [350_000_000, { unit: 'dong' }, '350.000.000 đồng'],
    [1_200_000_000, { unit: 'dong', scale: 'auto' }, '1,2 tỷ đồng'],
    [999_999_999, { unit: 'dong', scale: 'auto' }, '1 tỷ đồng'],
    [2_500_000_000_000, { unit: 'dong', scale: 'auto' }, '2.500 tỷ đồng'],
    [82.5, { unit: 'percent' }, '82,5 %'],
    [82.5, { unit: 'percent', language: 'en' }, '82.5%'],
    [25, { suffix: 'thành viên' }, '25 thành viên'],
    [1.005, {}, '1,01'],
    [-1.005, {}, '-1,01'],
    [0.125, {}, '0,13'],
    [2.5, { digits: 0 }, '3'],
    [-0.001, {}, '0'],
    [0, { scale: 'auto' }, '0'],
    [4, { keepZeros: true }, '4,00'],
    [1e21, {}, '1.000.000.000.000.000.000.000'],
    [1e-7, { digits: 7 }, '0,0000001'],
    [-20_000_000, { unit: 'dong', scale: 'auto' }, '-20 triệu đồng'],
    [4_540_000, { unit: 'dong', scale: 'auto', language: 'en' }, '4.54 million dong'],
    [1_234_567.5, { language: 'en' }, '1,234,567.5'],
  ])('shows %d with %j as %s', (value, options, shown) => {
    expect(formatQuantity(value, options)).toBe(shown);
  });

  it('refuses what is no number', () => {
    expect(() => formatQuantity(Number.NaN)).toThrow(RangeError);
    expect(() => formatQuantity(Infinity)).toThrow(RangeError);
  });

  it('answers as its documentation says', () => {
    const wage = { unit: 'dong', scale: 'auto', suffix: '/người/tháng' } as const;
    expect(formatQuantity(4540000, wage)).toBe('4,54 triệu đồng/người/tháng');
    expect(formatQuantity(4540000, { ...wage, suffix: '/person/month', language: 'en' })).toBe(
      '4.54 million dong/person/month',
    );
    expect(formatQuantity(82.5, { unit: 'percent' })).toBe('82,5 %');
  });
});
