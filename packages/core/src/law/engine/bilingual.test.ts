import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberWords } from './bilingual';

describe('numbers in words', () => {
  it('groups every number as Intl does', () => {
    const [vi, en] = [new Intl.NumberFormat('vi-VN'), new Intl.NumberFormat('en-US')];
    const numbers = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -1100, max: 1100 }), fc.double());
    fc.assert(
      fc.property(numbers, (value) => {
        expect(numberWords(value)).toEqual({ vi: vi.format(value), en: en.format(value) });
      }),
    );
  });
});
