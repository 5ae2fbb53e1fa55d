import { describe, expect, it } from 'vitest';
import { rankForSupport, type SupportApplicant } from './rank';

const on = '2025-03-01';
const base: SupportApplicant = {
  name: 'A',
  members: 50,
  membersWithDisabilities: 1,
  ethnicMinorityMembers: 20,
  sociallyInsured: 8,
  women: 20,
  inDisadvantagedArea: true,
  inValueChain: false,
  servesCommunity: true,
};

describe('rankForSupport', () => {
  it('is sure of a lead that no criterion contradicts', () => {
    const ranking = rankForSupport([base, { ...base, name: 'B', women: 21 }], { on });
    expect(ranking).toMatchObject({
      ok: true,
      surely: [{ first: 'B', second: 'A' }],
      ifReadInOrder: ['B', 'A'],
    });
    expect(ranking.ok && ranking.leaders.women).toEqual(['B']);
    expect(ranking.ok && ranking.leaders.members).toEqual(['A', 'B']);
    expect(ranking.ok && ranking.citations).toMatchObject([{ article: 18, clause: 3 }]);
  });

  it('is sure of nothing where criteria pull apart, and says why', () => {
    const ranking = rankForSupport([{ ...base, name: 'B', members: 49, women: 30 }, base], { on });
    expect(ranking).toMatchObject({ ok: true, surely: [], ifReadInOrder: ['A', 'B'] });
    expect(ranking.ok && ranking.because.vi).toContain('không nói tiêu chí trước nặng hơn');
  });

  it('keeps equals in the order given', () => {
    expect(rankForSupport([{ ...base, name: 'B' }, base], { on })).toMatchObject({
      surely: [],
      ifReadInOrder: ['B', 'A'],
    });
  });

  it.each([
    ['no applicants', [], on],
    ['two of one name', [base, base], on],
    ['a criterion left out', [{ ...base, women: undefined }], on],
    ['half a person', [{ ...base, women: 0.5 }], on],
    ['fewer than nobody', [{ ...base, women: -1 }], on],
    ['one that is whole and one that is not', [base, { ...base, name: 'B', women: 0.5 }], on],
    ['a number for yes', [{ ...base, inValueChain: 1 }], on],
    ['nobody', [undefined], on],
    ['no list', 'A', on],
    ['a day that is none', [base], '2025-02-30'],
    ['the 2012 law', [base], '2024-06-30'],
  ])('refuses %s', (_name, applicants, day) => {
    expect(rankForSupport(applicants as never, { on: day as never }).ok).toBe(false);
  });

  it('takes 0, and the first day of the law', () => {
    expect(rankForSupport([{ ...base, women: 0 }], { on: '2024-07-01' }).ok).toBe(true);
  });

  it('refuses no options', () => {
    expect(rankForSupport([base], undefined as never).ok).toBe(false);
  });
});
