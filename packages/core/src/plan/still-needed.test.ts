import { describe, expect, it } from 'vitest';
import { hoaBinh2023Indicators } from '../indicators';
import { stillNeeded, stillNeededWords } from './still-needed';
import type { Target } from './target';

const founded = hoaBinh2023Indicators.find(({ code }) => code === 'newCooperatives')!;
const share = hoaBinh2023Indicators.find(({ code }) => code === 'ratedGoodOrFair')!;
const flow = { overTime: 'sum', whole: true } as const;
const rate = { overTime: 'rate', whole: false } as const;
const ask = (
  actual: number | undefined,
  target: Target | undefined,
  monthsLeft: number,
  better: 'higher' | 'lower' | 'within' = 'higher',
) => stillNeeded({ actual, target, monthsLeft, better, nature: flow });

describe('stillNeeded', () => {
  it.each([
    [
      31,
      40,
      4,
      'higher',
      { kind: 'needed', total: 9, perMonth: 3 },
      'còn cần 9 HTX, mỗi tháng 3 HTX trong 4 tháng còn lại',
    ],
    [31, 40, 1, 'higher', { kind: 'needed', total: 9, perMonth: 9 }, 'còn cần 9 HTX trong tháng còn lại'],
    [31, 40, 0, 'higher', { kind: 'needed', total: 9, perMonth: undefined }, 'còn thiếu 9 HTX'],
    [40, 40, 4, 'higher', { kind: 'reached', total: 0 }, ''],
    [0, 0, 4, 'higher', { kind: 'reached', total: 0 }, ''],
    [
      3,
      10,
      2,
      'lower',
      { kind: 'allowed', total: 7, perMonth: 3 },
      'còn được thêm tối đa 7 HTX, mỗi tháng 3 HTX trong 2 tháng còn lại',
    ],
    [10, 10, 2, 'lower', { kind: 'reached', total: 0 }, ''],
    [12, 10, 2, 'lower', { kind: 'past', total: 2 }, 'đã quá mức 2 HTX'],
    [
      3,
      { from: 5, to: 8 },
      2,
      'within',
      { kind: 'needed', total: 2, perMonth: 1 },
      'còn cần 2 HTX, mỗi tháng 1 HTX trong 2 tháng còn lại',
    ],
    [
      6,
      { from: 5, to: 8 },
      0,
      'within',
      { kind: 'allowed', total: 2, perMonth: undefined },
      'còn được thêm tối đa 2 HTX',
    ],
  ] as const)('%s of %o, %s months left, %s', (actual, target, monthsLeft, better, expected, words) => {
    const needed = ask(actual, target, monthsLeft, better);
    expect(needed).toMatchObject(expected);
    expect(stillNeededWords(founded, needed)).toBe(words);
  });

  it('rounds what is needed each month up, so that it suffices', () => {
    expect(ask(0, 10, 3)).toMatchObject({ perMonth: 4 });
  });

  it('says how far a rate has to move, up or down, and nothing a month', () => {
    const up = stillNeeded({ actual: 57.5, target: 60, monthsLeft: 3, better: 'higher', nature: rate });
    expect(up).toEqual({ kind: 'needed', total: 2.5, perMonth: undefined, monthsLeft: 3 });
    expect(stillNeededWords(share, up)).toBe('còn cần tăng 2,5 điểm phần trăm');
    const down = stillNeeded({
      actual: 9,
      target: { from: 5, to: 8 },
      monthsLeft: 3,
      better: 'within',
      nature: rate,
    });
    expect(stillNeededWords(share, down)).toBe('còn cần giảm 1 điểm phần trăm');
    expect(stillNeededWords(share, down, { language: 'en' })).toBe('1 percentage points less needed');
    const under = stillNeeded({ actual: 4, target: 5, monthsLeft: 3, better: 'lower', nature: rate });
    expect(under?.kind).toBe('reached');
  });

  it('is not known without data or target', () => {
    expect(ask(undefined, 40, 4)).toBeUndefined();
    expect(ask(3, undefined, 4)).toBeUndefined();
    expect(stillNeededWords(founded, undefined)).toBe('');
  });
});
