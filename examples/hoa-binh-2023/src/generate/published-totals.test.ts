import {
  evaluateIndicators,
  figuresFrom,
  hoaBinh2023Indicators,
  monthlyElements,
  sectorOverviewIndicators,
} from '@hoptac/core/indicators';
import { planReport } from '@hoptac/core/plan';
import { describe, expect, it } from 'vitest';
import { generateSampleYear } from './sample-year';

const sample = generateSampleYear();

function evaluate(period: '2022' | '2023') {
  return evaluateIndicators([...hoaBinh2023Indicators, ...sectorOverviewIndicators], {
    elements: monthlyElements,
    register: sample.register,
    period,
    figures: figuresFrom({
      organisations: sample.register.organisations.map(({ id }) => id),
      period,
      elements: monthlyElements.map(({ code }) => code),
      reports: sample.submissions,
    }),
  });
}

const [results, before] = [evaluate('2023'), evaluate('2022')];
const resultOf = (code: string, of = results) => of.find(({ indicator }) => indicator === code)!;
const valueOf = (code: string, of = results) => resultOf(code, of).value!;
const report = planReport({
  period: '2023',
  plan: sample.plan2023,
  indicators: hoaBinh2023Indicators,
  results,
  before,
});
const rowOf = (code: string) => report.rows.find(({ indicator }) => indicator.code === code)!;

describe('the published year 2023', () => {
  it('1, 2: founds 70 cooperatives and 12 groups, 75 % and 20 % above plan', () => {
    expect(rowOf('newCooperatives')).toMatchObject({ actual: 70, target: 40, percent: 175, excess: 75 });
    expect(rowOf('newGroups')).toMatchObject({ actual: 12, target: 10, percent: 120, excess: 20 });
  });

  it('3, 4, 5: has 640 organisations, 16.3 thousand members and 28 thousand workers', () => {
    expect(valueOf('operatingOrganisations')).toBe(640);
    expect(valueOf('officialMembers')).toBe(16_312);
    expect(valueOf('regularWorkers')).toBe(28_012);
  });

  it('6, 7: has managers of whom 82.5 % and 35.1 % are schooled', () => {
    expect(resultOf('managersIntermediateShare')).toMatchObject({
      value: 82.5,
      parts: { over: 1650, under: 2000 },
    });
    expect(resultOf('managersCollegeShare').parts).toEqual({ over: 702, under: 2000 });
    expect(valueOf('managersCollegeShare')).toBeCloseTo(35.1, 10);
  });

  it('8, 9: pays workers 4.54 million đồng a month, 4.58 % more than in 2022', () => {
    expect(valueOf('averageIncome')).toBe(4_540_000);
    expect(valueOf('averageIncome', before)).toBe(4_341_200);
    expect(rowOf('averageIncome').growth!.toFixed(2)).toBe('4.58');
  });

  it('10: consolidates a member group in each of the ten units', () => {
    expect(valueOf('memberGroupsConsolidated')).toBe(10);
  });

  it('12, 13, 14: dissolves 19 %, recognises 18 of 20, holds every session planned', () => {
    expect(rowOf('dissolvedCooperatives')).toMatchObject({ actual: 19, percent: 19, status: 'missed' });
    expect(rowOf('exemplaryCooperatives')).toMatchObject({ actual: 18, percent: 90, status: 'missed' });
    expect(rowOf('legalEducation')).toMatchObject({ percent: 100, status: 'met' });
  });

  it('11, 15, 16: exceeds 9 of 12 indicators, each above the year before, meets 1 and misses 2', () => {
    expect(report.count).toEqual({ exceeded: 9, met: 1, missed: 2, noData: 0, noTarget: 0 });
    const exceeded = report.rows.filter(({ status }) => status === 'exceeded');
    for (const { actual, before: earlier } of exceeded) expect(actual!).toBeGreaterThan(earlier!);
  });

  it('earns 1.52 billion and 164 million đồng a cooperative, more than in 2022', () => {
    expect(valueOf('revenuePerCooperative')).toBe(1_520_000_000);
    expect(valueOf('profitPerCooperative')).toBe(164_000_000);
    expect(valueOf('revenuePerCooperative', before)).toBe(1_430_000_000);
    expect(valueOf('profitPerCooperative', before)).toBe(148_000_000);
  });

  it('attracts members and rates 62.5 % of the cooperatives good or fair', () => {
    expect(valueOf('membersAttracted')).toBeGreaterThan(1200);
    expect(valueOf('membersAttracted')).toBeLessThan(1280);
    expect(valueOf('ratedGoodOrFair').toFixed(1)).toBe('62.5');
  });

  it('marks as sample every target that the article does not give', () => {
    const given = report.rows
      .filter(({ sampleTarget }) => !sampleTarget)
      .map(({ indicator }) => indicator.code);
    expect(given).toEqual(['newCooperatives', 'newGroups', 'exemplaryCooperatives']);
  });

  it('is known from every organisation, but not from every month', () => {
    for (const code of [
      'revenuePerCooperative',
      'averageIncome',
      'officialMembers',
      'managersCollegeShare',
    ]) {
      const { reported, expected, months } = resultOf(code).coverage!;
      expect(reported).toBe(expected);
      expect(months.reported / months.expected).toBeGreaterThan(0.96);
      expect(months.reported / months.expected).toBeLessThan(0.985);
    }
    expect(resultOf('averageIncome').coverage!.expected).toBe(640);
    expect(resultOf('revenuePerCooperative').coverage!.expected).toBe(468);
  });
});
