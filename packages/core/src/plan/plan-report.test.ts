import { describe, expect, it } from 'vitest';
import { hoaBinh2023Indicators, monthlyElements } from '../indicators';
import { monthsOf, type MonthlyPeriod } from '../time';
import { planReport } from './plan-report';
import type { PlanHistory } from './revisions';

const result = (indicator: string, value: number | undefined) => ({
  indicator,
  period: '2023' as const,
  value,
});

describe('planReport', () => {
  const report = planReport({
    period: '2023',
    plan: {
      year: 2023,
      targets: [
        { indicator: 'newCooperatives', target: 40 },
        { indicator: 'exemplaryCooperatives', target: 20 },
        { indicator: 'legalEducation', target: 33, sample: true },
        { indicator: 'averageIncome', target: 4_400_000 },
      ],
    },
    indicators: hoaBinh2023Indicators,
    results: [
      result('newCooperatives', 70),
      result('exemplaryCooperatives', 18),
      result('legalEducation', 33),
      result('averageIncome', undefined),
      result('newGroups', 12),
    ],
    before: [result('newCooperatives', 56)],
    reasons: { exemplaryCooperatives: { vi: 'thiếu vốn', en: 'lack of capital' } },
  });
  const row = (code: string) => report.rows.find(({ indicator }) => indicator.code === code)!;

  it('has one row for each indicator, in order, whatever is known of it', () => {
    expect(report.rows.map(({ indicator }) => indicator.code)).toEqual(
      hoaBinh2023Indicators.map(({ code }) => code),
    );
    expect(report.count).toEqual({ exceeded: 1, met: 1, missed: 1, noData: 1, noTarget: 8 });
  });

  it('puts plan, last year and reason beside the value', () => {
    expect(row('newCooperatives')).toMatchObject({
      actual: 70,
      target: 40,
      percent: 175,
      before: 56,
      growth: 25,
    });
    expect(row('exemplaryCooperatives')).toMatchObject({ status: 'missed', reason: { vi: 'thiếu vốn' } });
    expect(row('legalEducation')).toMatchObject({ status: 'met', sampleTarget: true, growth: undefined });
    expect(row('averageIncome').status).toBe('noData');
    expect(row('newGroups')).toMatchObject({ actual: 12, status: 'noTarget' });
  });
});

describe('planReport within a year', () => {
  const why = { vi: 'Giao kế hoạch năm', en: 'The plan of the year' };
  const plan: PlanHistory = {
    year: 2024,
    revisions: [
      {
        on: '2024-01-12',
        by: 'UBND tỉnh',
        why,
        targets: [
          { indicator: 'newCooperatives', target: 24 },
          { indicator: 'newCooperatives', unit: 'lac-thuy', target: 12 },
          { indicator: 'membersAttracted', target: 1200, phasing: 'lastYear' },
          { indicator: 'ratedGoodOrFair', target: 60 },
        ],
      },
      {
        on: '2024-07-01',
        by: 'UBND tỉnh',
        why: { vi: 'Đạt sớm', en: 'Early success' },
        targets: [{ indicator: 'newCooperatives', target: 36 }],
      },
    ],
  };
  const value = (indicator: string, period: MonthlyPeriod, value: number, unit?: string) => ({
    indicator,
    period,
    value,
    ...(unit && { unit }),
  });
  const months = monthsOf('2024').slice(0, 9);
  const soFar = {
    upTo: '2024-09',
    yearToDate: [value('newCooperatives', '2024-9M', 27), value('newCooperatives', '2024-9M', 4, 'lac-thuy')],
    yearToDateBefore: [value('newCooperatives', '2023-9M', 18)],
    monthly: months.map((month) => value('newCooperatives', month, 3)),
    pastMonthly: monthsOf('2023').map((month) => value('newCooperatives', month, 2)),
  } as const;
  const ask = (request: Partial<Parameters<typeof planReport>[0]> = {}) =>
    planReport({
      period: '2024-09',
      plan,
      indicators: hoaBinh2023Indicators,
      elements: monthlyElements,
      results: [
        value('newCooperatives', '2024-09', 3),
        value('newCooperatives', '2024-09', 1, 'lac-thuy'),
        value('membersAttracted', '2024-09', 90),
        value('ratedGoodOrFair', '2024-09', 61),
      ],
      soFar,
      ...request,
    });
  const row = (code: string, request?: Partial<Parameters<typeof planReport>[0]>) =>
    ask(request).rows.find(({ indicator }) => indicator.code === code)!;

  it('judges a month on its phased target, revisions included', () => {
    expect(row('newCooperatives')).toMatchObject({ actual: 3, target: 4, status: 'missed' });
    expect(row('newCooperatives', { knownOn: '2024-06-30' })).toMatchObject({
      target: 2,
      status: 'exceeded',
    });
    expect(row('ratedGoodOrFair')).toMatchObject({ actual: 61, target: 60, status: 'exceeded' });
  });

  it('tells how the target was revised', () => {
    expect(row('newCooperatives').revisions).toMatchObject([
      { on: '2024-07-01', by: 'UBND tỉnh', why: { vi: 'Đạt sớm' }, from: { target: 24 }, to: { target: 36 } },
    ]);
    expect(row('newCooperatives', { knownOn: '2024-06-30' }).revisions).toEqual([]);
    expect(row('ratedGoodOrFair').revisions).toEqual([]);
  });

  it('stands beside the year to date and the year, with what is needed and where it heads', () => {
    expect(row('newCooperatives').progress).toMatchObject({
      monthsLeft: 3,
      yearToDate: { actual: 27, target: 24, percent: 112.5, status: 'exceeded', before: 18, growth: 50 },
      year: { actual: 27, target: 36, percent: 75, status: 'missed' },
      needed: { kind: 'needed', total: 9, perMonth: 3 },
      forecast: { ok: true, method: 'lastYearShape', point: 36 },
      outlook: 'open',
    });
    expect(row('newCooperatives', { knownOn: '2024-06-30' }).progress).toMatchObject({
      year: { target: 24, status: 'exceeded' },
      needed: { kind: 'reached' },
      outlook: 'likely',
    });
    expect(row('newGroups').progress).toMatchObject({
      year: { status: 'noTarget' },
      forecast: { ok: false },
    });
  });

  it('judges a unit on its own results and target', () => {
    const here = row('newCooperatives', { unit: 'lac-thuy', soFar: { ...soFar, monthly: [] } });
    expect(here).toMatchObject({ target: 1 });
    expect(here.revisions).toEqual([]);
    expect(row('newCooperatives', { unit: 'mai-chau' }).status).toBe('noTarget');
  });

  it('says why a year’s target could not be spread', () => {
    expect(row('membersAttracted')).toMatchObject({
      status: 'noTarget',
      notPhased: { vi: expect.stringContaining('12 tháng năm trước') },
    });
    expect(row('membersAttracted', { period: '2024' })).toMatchObject({ target: 1200, notPhased: undefined });
  });

  it('does not judge a year by the plan of another', () => {
    expect(ask({ period: '2023', results: [] }).count.noTarget).toBe(12);
  });
});
