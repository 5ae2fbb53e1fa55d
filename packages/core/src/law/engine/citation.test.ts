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
