import { describe, expect, it } from 'vitest';
import { citing, law2023 } from '../engine/citation';
import { isEncoded } from './articles';
import { citationsIn, numberOf, placesByDocument, pointerOf } from './citations-in';
import { linkTo, table } from './markdown';

describe('citations of an answer', () => {
  it('are found wherever they stand', () => {
    const answer = {
      ok: true,
      citations: [law2023('d74.k1')],
      steps: [{ note: { citation: law2023('d4.k7') } }],
    };
    expect(citationsIn(answer).map(pointerOf)).toEqual(['d74.k1', 'd4.k7']);
    expect(citationsIn({ ok: false, reason: { vi: 'x', en: 'x' } })).toEqual([]);
    expect(citationsIn(undefined)).toEqual([]);
  });

  it('are named by article, clause, point or annex', () => {
    const annex = citing('circular-71-2024', 'text')('annex-IV.II.6');
    expect([annex, law2023('d103.k1.đ'), law2023('d16')].map(pointerOf)).toEqual([
      'annex-IV.II.6',
      'd103.k1.đ',
      'd16',
    ]);
    expect([annex, law2023('d103.k1.đ')].map(numberOf)).toEqual(['annex-IV', '103']);
  });

  it('are listed by document, each once, in its order', () => {
    const cited = ['d4.k21', 'd4.k7', 'd30.k7', 'd4.k7'].map((pointer) => ({
      citation: law2023(pointer as 'd4'),
    }));
    expect(placesByDocument(cited)).toBe('Law 17/2023/QH15 d4.k7, d4.k21, d30.k7');
  });

  it('of a missing norm alone encode nothing', () => {
    const absent = { means: 'absent', code: 'x', citation: law2023('d10') } as const;
    expect(isEncoded([absent])).toBe(false);
    expect(isEncoded([absent, { ...absent, means: 'told' }])).toBe(true);
  });
});

describe('Markdown', () => {
  it('keeps a row in one line and one cell in one cell', () => {
    expect(table(['a'], [['x | y\nz']])).toBe('| a |\n| --- |\n| x \\| y z |');
  });

  it('links headings as code hosts do', () => {
    expect(linkTo('Decree 92/2024/NĐ-CP')).toBe('[Decree 92/2024/NĐ-CP](#decree-922024nđ-cp)');
  });
});
