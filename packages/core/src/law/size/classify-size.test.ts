import { describe, expect, it } from 'vitest';
import { classifySize } from './classify-size';

const BILLION = 1_000_000_000;
const on = '2025-01-01';
const ask = (question: object) => classifySize({ on, ...question } as never);
const farm = (officialMembers: number, revenue: number, totalCapital: number) =>
  ask({ sector: 'agriculture', officialMembers, revenue, totalCapital });

describe('classifySize in agriculture', () => {
  it.each([
    [300, 50 * BILLION, 0, 'large'],
    [300, 0, 10 * BILLION, 'large'],
    [301, 50 * BILLION + 1, 0, 'large'],
    [299, 50 * BILLION, 10 * BILLION, 'medium'],
    [300, 50 * BILLION - 1, 10 * BILLION - 1, 'medium'],
    [200, 10 * BILLION, 0, 'medium'],
    [200, 0, 5 * BILLION, 'medium'],
    [199, 50 * BILLION, 10 * BILLION, 'small'],
    [200, 10 * BILLION - 1, 5 * BILLION - 1, 'small'],
    [50, 2 * BILLION, 0, 'small'],
    [50, 0, BILLION, 'small'],
    [49, 50 * BILLION, 10 * BILLION, 'micro'],
    [50, 2 * BILLION - 1, BILLION - 1, 'micro'],
    [5000, 0, 0, 'micro'],
    [0, 0, 0, 'micro'],
  ] as const)('%i members, revenue %i, capital %i: %s', (members, revenue, capital, sizeClass) => {
    expect(farm(members, revenue, capital)).toMatchObject({ ok: true, sizeClass });
  });

  it('needs only one of the two amounts where that is enough', () => {
    expect(ask({ sector: 'agriculture', officialMembers: 300, revenue: 50 * BILLION })).toMatchObject({
      sizeClass: 'large',
    });
    expect(ask({ sector: 'agriculture', officialMembers: 49 })).toMatchObject({ sizeClass: 'micro' });
    const open = ask({ sector: 'agriculture', officialMembers: 300, totalCapital: 0 });
    expect(open).toMatchObject({ ok: false, excluded: [] });
    expect(open.ok ? '' : open.reason.vi).toContain('doanh thu');
    const bare = ask({ sector: 'agriculture', officialMembers: 250 });
    expect(bare).toMatchObject({ ok: false, excluded: ['large'] });
    expect(bare.ok ? '' : bare.reason.vi).toContain('doanh thu của năm hoặc tổng nguồn vốn');
    const other = ask({ sector: 'agriculture', officialMembers: 60, revenue: 0 });
    expect(other.ok ? '' : other.reason.en).toContain('reach the small class; total capital is needed');
  });

  it('cites the law, and the decree as read at second hand', () => {
    expect(farm(60, 2 * BILLION, 0)).toMatchObject({
      citations: [
        { instrument: 'law-17-2023', article: 16, clause: 1, trust: 'text' },
        { instrument: 'decree-113-2024', article: 5, clause: 1, trust: 'secondary' },
      ],
    });
  });
});

describe('classifySize elsewhere', () => {
  it.each([
    [100, 80 * BILLION, 0, true],
    [100, 0, 20 * BILLION, true],
    [99, 80 * BILLION, 20 * BILLION, false],
    [100, 80 * BILLION - 1, 20 * BILLION - 1, false],
  ])('industry with %i members, %i, %i: large is %s', (officialMembers, revenue, totalCapital, large) => {
    const answer = ask({ sector: 'industryConstruction', officialMembers, revenue, totalCapital });
    expect(answer).toMatchObject(
      large
        ? { ok: true, sizeClass: 'large', citations: [{}, { article: 5, clause: 2, point: 'a' }] }
        : { ok: false, excluded: ['large'] },
    );
    expect(answer.ok || answer.reason.vi.startsWith('Không thuộc quy mô lớn')).toBe(true);
  });

  it.each(['financeBankingInsurance', 'tradeServices'])('%s has no thresholds in our sources', (sector) => {
    const answer = ask({ sector, officialMembers: 900, revenue: 900 * BILLION });
    expect(answer).toMatchObject({ ok: false, excluded: [] });
    expect(answer.ok ? '' : answer.reason.vi).toContain('Chưa tìm được');
    const early = ask({ sector, officialMembers: 900, on: '2024-10-31' });
    expect(early.ok ? '' : early.reason.vi).toContain('01/11/2024');
  });

  it.each([
    ['2024-10-31', false],
    ['2024-11-01', true],
    ['2024-06-30', false],
  ])('decides from the first day of the decree: %s', (day, ok) => {
    expect(ask({ sector: 'agriculture', officialMembers: 1, on: day }).ok).toBe(ok);
  });

  it.each([
    [{ sector: 'mining', officialMembers: 1 }, 'sector'],
    [{ sector: 'agriculture', officialMembers: -1 }, 'official members'],
    [{ sector: 'agriculture', officialMembers: 1.5 }, 'official members'],
    [{ sector: 'agriculture' }, 'official members'],
    [{ sector: 'agriculture', officialMembers: 1, revenue: -1 }, 'revenue'],
    [{ sector: 'agriculture', officialMembers: 1, totalCapital: '9' }, 'total capital'],
    [{ sector: 'agriculture', officialMembers: 1, on: '2025-02-30' }, 'day'],
  ])('refuses %j and names the %s', (question, named) => {
    const answer = ask(question);
    expect(answer.ok).toBe(false);
    expect(answer.ok ? '' : answer.reason.en).toContain(named);
  });

  it('refuses no question at all', () => {
    expect(classifySize(undefined as never)).toMatchObject({ ok: false });
    expect(classifySize('large' as never)).toMatchObject({ ok: false });
  });
});
