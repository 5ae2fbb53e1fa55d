import { describe, expect, it } from 'vitest';
import { citing, law2023 } from './citation';
import { formatCitations } from './format-citations';

const code = citing('civil-code-2015', 'text');

describe('several citations', () => {
  it.each([
    [[], '', ''],
    [[law2023('d56.k1')], 'Điều 56 khoản 1, Luật 17/2023/QH15', 'Article 56, clause 1, Law 17/2023/QH15'],
    [
      [law2023('d103.k1.e'), code('d147.k3'), code('d148.k3'), code('d148.k5')],
      'Điều 103 khoản 1 điểm e, Luật 17/2023/QH15; Điều 147 khoản 3 và Điều 148 khoản 3, khoản 5, Bộ luật Dân sự 91/2015/QH13',
      'Article 103, clause 1, point e, Law 17/2023/QH15; Article 147, clause 3 and Article 148, clause 3, clause 5, Civil Code 91/2015/QH13',
    ],
    [
      [code('d148'), law2023('d92.k2.b'), code('d148')],
      'Điều 148, Bộ luật Dân sự 91/2015/QH13; Điều 92 khoản 2 điểm b, Luật 17/2023/QH15',
      'Article 148, Civil Code 91/2015/QH13; Article 92, clause 2, point b, Law 17/2023/QH15',
    ],
    [
      [law2023('d1'), law2023('d2'), law2023('d3')],
      'Điều 1, Điều 2 và Điều 3, Luật 17/2023/QH15',
      'Article 1, Article 2 and Article 3, Law 17/2023/QH15',
    ],
    [[law2023('whole')], 'Luật 17/2023/QH15', 'Law 17/2023/QH15'],
    [
      [law2023('annex-IV.II.6')],
      'Phụ lục IV mục II.6, Luật 17/2023/QH15',
      'Annex IV, section II.6, Law 17/2023/QH15',
    ],
  ])('%# name each document and each article once', (citations, vi, en) => {
    expect(formatCitations(citations)).toBe(vi);
    expect(formatCitations(citations, { language: 'en' })).toBe(en);
  });
});
