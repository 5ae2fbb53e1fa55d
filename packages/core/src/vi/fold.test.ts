import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fold, foldWithOffsets } from './fold';

// Thousands of random inputs take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('fold', () => {
  it('folds precomposed, decomposed and mixed spellings alike', () => {
    const spelled = 'Đường Thỏ ướt TỶ';
    const half = 'Đu\u031B\u01A1\u0300ng'.normalize('NFC');
    for (const form of ['NFC', 'NFD'] as const)
      expect(fold(spelled.normalize(form))).toBe('duong tho uot ty');
    expect(fold('ê\u0323 ơ\u0301 đ Ð')).toBe('e o d d');
    expect(fold(half)).toBe('duong'.replace('uo', 'uo'));
  });

  it('makes wide letters and digits plain ones', () => {
    expect(fold('３５０ｔｒ／Ｔ９')).toBe('350tr/t9');
  });

  it('answers as its documentation says', () => {
    expect(fold('Đồng Tháp')).toBe('dong thap');
  });

  it('turns every space into a plain one', () => {
    expect(fold('1\u00A0234\u202F567')).toBe('1 234 567');
    expect(fold('a\nb')).toBe('a\nb');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('remembers where every character stood', () => {
    const original = 'Thu\u031B\u0301 đồng'.normalize('NFD');
    const { text, offsets } = foldWithOffsets(original);
    expect(text).toBe('thu dong');
    expect(offsets).toHaveLength(text.length + 1);
    expect(original.slice(offsets[4]).normalize('NFC')).toBe('đồng');
  });
});
