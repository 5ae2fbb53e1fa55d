import { dataElements } from '@hoptac/core/indicators';
import { describe, expect, it } from 'vitest';
import { changeWords } from './change-words';

const elementOf = (code: string) => dataElements.find((element) => element.code === code)!;
const revenue = elementOf('revenue');
const members = elementOf('officialMembers');
const profit = elementOf('profit');

describe('how a figure moved', () => {
  it.each([
    [revenue, 360_000_000, 350_000_000, 'tăng 10 triệu đồng (2,86 %)'],
    [revenue, 350_000_000, 350_000_000, 'không đổi'],
    [revenue, 350_000_500, 350_000_000, 'tăng 500 đồng (chưa đến 0,01 %)'],
    [revenue, 350_000_000_000, 350_000_000, 'tăng 349,65 tỷ đồng (gấp 1.000 lần)'],
    [revenue, 3_500_000_000, 350_000_000, 'tăng 3,15 tỷ đồng (gấp 10 lần)'],
    [revenue, 350_000_000, 0, 'tăng 350 triệu đồng'],
    [profit, 3_000_000, -5_000_000, 'tăng 8 triệu đồng'],
    [profit, -3_000_000, 13_800_000, 'giảm 16,8 triệu đồng'],
    [members, 0, 25, 'giảm 25 (100 %)'],
  ])('%#', (element, now, before, said) => {
    expect(changeWords(element, { now, before }, 'vi')).toBe(said);
  });

  it('tells shares in points, and says nothing more of a yes that became a no', () => {
    const share = { ...members, unit: 'percent', valueKind: 'percent' } as const;
    const yes = { ...members, valueKind: 'yesNo' } as const;
    expect(changeWords(share, { now: 42.5, before: 40 }, 'vi')).toBe('tăng 2,5 điểm phần trăm');
    expect(changeWords(share, { now: 40, before: 42.5 }, 'en')).toBe('down 2.5 percentage points');
    expect(changeWords(yes, { now: 1, before: 0 }, 'vi')).toBe('');
  });
});
