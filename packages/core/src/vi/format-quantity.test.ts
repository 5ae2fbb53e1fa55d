import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formatQuantity, type FormatQuantityOptions } from './format-quantity';
import { parseQuantity } from './parse-quantity';

// Thousands of random inputs take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

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

  it('is read back as the same money at every scale that loses nothing', () => {
    const powers = { none: 0, thousand: 3, million: 6, billion: 9 } as const;
    const scales = fc.constantFrom(...(Object.keys(powers) as (keyof typeof powers)[]));
    fc.assert(
      fc.property(scales, fc.integer({ min: -900_000, max: 900_000 }), (scale, hundredths) => {
        const value = scale === 'none' ? hundredths : hundredths * 10 ** (powers[scale] - 2);
        for (const suffix of ['', '/người/tháng']) {
          const shown = formatQuantity(value, { unit: 'dong', scale, suffix });
          const parsed = parseQuantity(shown, { allowNegative: true });
          expect(parsed, shown).toEqual({ ok: true, value: value === 0 ? 0 : value, unit: 'dong' });
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is read back as the same count and the same percentage', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: -99_999, max: 99_999 }), (count, hundredths) => {
        const options = { allowNegative: true };
        expect(parseQuantity(formatQuantity(count), options)).toEqual({
          ok: true,
          value: count,
          unit: 'number',
        });
        const percent = hundredths / 100;
        const shown = formatQuantity(percent, { unit: 'percent' });
        expect(parseQuantity(shown, options)).toEqual({ ok: true, value: percent, unit: 'percent' });
      }),
      { numRuns: 2000 },
    );
  });
});
