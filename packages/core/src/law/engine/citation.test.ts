import { describe, expect, it } from 'vitest';
import { citing, formatCitation, law2023 } from './citation';

describe('citations', () => {
  it.each([
    ['d74', 'Điều 74, Luật 17/2023/QH15', 'Article 74, Law 17/2023/QH15'],
    ['d74.k1', 'Điều 74 khoản 1, Luật 17/2023/QH15', 'Article 74, clause 1, Law 17/2023/QH15'],
    [
      'd103.k1.đ',
      'Điều 103 khoản 1 điểm đ, Luật 17/2023/QH15',
      'Article 103, clause 1, point đ, Law 17/2023/QH15',
    ],
  ] as const)('%s reads %s', (pointer, vi, en) => {
    expect(formatCitation(law2023(pointer))).toBe(vi);
    expect(formatCitation(law2023(pointer), { language: 'en' })).toBe(en);
  });

  it('can point into an annex', () => {
    const place = citing('circular-71-2024', 'text')('annex-IV.II.6.1.a');
    expect(formatCitation(place)).toBe('Phụ lục IV mục II.6.1.a, Thông tư 71/2024/TT-BTC');
    expect(formatCitation(place, { language: 'en' })).toBe(
      'Annex IV, section II.6.1.a, Circular 71/2024/TT-BTC',
    );
    expect(formatCitation(citing('circular-71-2024', 'text')('annex-IV'))).toBe(
      'Phụ lục IV, Thông tư 71/2024/TT-BTC',
    );
  });

  it('can name a document alone, where its article is not known', () => {
    expect(formatCitation(citing('circular-01-2020', 'secondary')('whole'))).toBe(
      'Thông tư 01/2020/TT-BKHĐT',
    );
  });

  it('keep how well they are known', () => {
    expect(citing('decree-295-2026', 'secondary')('d51')).toEqual({
      instrument: 'decree-295-2026',
      article: 51,
      trust: 'secondary',
    });
  });

  it('are refused when they point nowhere', () => {
    for (const wrong of ['74', 'd74.1', 'd74.k1.đđ', 'd74.k', 'd74.k1.A'])
      expect(() => law2023(wrong as 'd1')).toThrow(TypeError);
  });
});
