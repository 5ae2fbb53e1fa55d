import { describe, expect, it } from 'vitest';
import { hoaBinh2023Indicators } from '../indicators';
import { planReport } from './plan-report';

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
