import { describe, expect, it } from 'vitest';
import { findingOf } from '../finding-of';

const LAST_DAY = '2024-06-30';
const FIRST_DAY = '2024-07-01';
const BILLION = 1_000_000_000;

const ofCapital = (charterCapital: number, largestContribution: number) =>
  findingOf('contribution-cap', { kind: 'cooperative', charterCapital, largestContribution }, FIRST_DAY)
    .status;
const foreign = (facts: object) =>
  findingOf('foreign-contribution-cap', { kind: 'union', ...facts }, FIRST_DAY);
const owing = { kind: 'cooperative', unpaidContribution: 50_000_000 } as const;
const late = (unpaidContributionSince: '2023-01-01' | '2024-01-01', on: string) =>
  findingOf('contribution-paid-in', { ...owing, unpaidContributionSince }, on);

describe('one member’s contribution', () => {
  it.each([
    ['a quarter is too much until June 2024', 'cooperative', 25, LAST_DAY, 'violated', 20],
    ['and lawful from July 2024', 'cooperative', 25, FIRST_DAY, 'satisfied', 30],
    ['at the cap', 'cooperative', 20, LAST_DAY, 'satisfied', 20],
    ['at the cap', 'cooperative', 30, FIRST_DAY, 'satisfied', 30],
    ['a union at the cap', 'union', 30, LAST_DAY, 'satisfied', 30],
    ['a union above the cap', 'union', 31, LAST_DAY, 'violated', 30],
    ['a union at the cap', 'union', 40, FIRST_DAY, 'satisfied', 40],
  ] as const)('%s: %s, %i %% on %s is %s', (_name, kind, share, on, status, percent) => {
    const facts = { kind, charterCapital: BILLION, largestContribution: share * 10_000_000 };
    expect(findingOf('contribution-cap', facts, on)).toMatchObject({
      status,
      compared: {
        actual: share * 10_000_000,
        limit: percent * 10_000_000,
        percent,
        of: BILLION,
        unit: 'đồng',
      },
    });
  });

  it.each([
    [299_999_999, 'satisfied'],
    [300_000_000, 'satisfied'],
    [300_000_001, 'violated'],
  ] as const)('is exact to the đồng: %i of a billion is %s', (largestContribution, status) => {
    const facts = { kind: 'cooperative', charterCapital: BILLION, largestContribution } as const;
    expect(findingOf('contribution-cap', facts, FIRST_DAY).status).toBe(status);
  });

  it('is exact at the largest amounts and where the cap falls between two đồng', () => {
    expect(ofCapital(Number.MAX_SAFE_INTEGER, 2_702_159_776_422_297)).toBe('satisfied');
    expect(ofCapital(Number.MAX_SAFE_INTEGER, 2_702_159_776_422_298)).toBe('violated');
    expect(ofCapital(1_000_000_001, 300_000_000)).toBe('satisfied');
    expect(ofCapital(1_000_000_001, 300_000_001)).toBe('violated');
  });

  it('says what was compared with what, in words', () => {
    const facts = { kind: 'cooperative', charterCapital: BILLION, largestContribution: 350_000_000 } as const;
    const { explanation } = findingOf('contribution-cap', facts, FIRST_DAY);
    expect(explanation.vi).toContain(
      '350.000.000 đồng; tối đa là 300.000.000 đồng (30 % vốn điều lệ 1.000.000.000 đồng)',
    );
    expect(explanation.en).toContain('350,000,000 đồng; the most allowed is 300,000,000 đồng');
  });

  it('is not for groups', () => {
    expect(findingOf('contribution-cap', { kind: 'group' }, FIRST_DAY)).toMatchObject({
      status: 'notApplicable',
      missing: [],
    });
  });
});

describe('associates and foreign members together', () => {
  it.each([
    ['associates-contribution-cap', 'associatesContribution', 'cooperative', 30, 2],
    ['associates-contribution-cap', 'associatesContribution', 'union', 40, 2],
    ['foreign-contribution-cap', 'foreignContribution', 'cooperative', 30, 3],
    ['foreign-contribution-cap', 'foreignContribution', 'union', 30, 3],
  ] as const)('%s (%s, %s): %i %%, and no norm before July 2024', (rule, fact, kind, percent, clause) => {
    const judge = (amount: number, on: string) =>
      findingOf(rule, { kind, charterCapital: 1000, [fact]: amount }, on);
    expect(judge(percent * 10 - 1, FIRST_DAY).status).toBe('satisfied');
    expect(judge(percent * 10, FIRST_DAY)).toMatchObject({
      status: 'satisfied',
      citations: [{ article: 74, clause }],
    });
    expect(judge(percent * 10 + 1, FIRST_DAY).status).toBe('violated');
    expect(judge(percent * 10 + 1, LAST_DAY).status).toBe('notApplicable');
  });

  it('asks for what is missing, and for nothing where nothing is contributed', () => {
    expect(foreign({}).missing).toEqual(['foreignContribution', 'charterCapital']);
    expect(foreign({ foreignContribution: 5 }).missing).toEqual(['charterCapital']);
    expect(foreign({ foreignContribution: 0 }).status).toBe('satisfied');
  });
});

describe('contributions paid in within six months', () => {
  it.each([
    ['nothing is owed', { unpaidContribution: 0 }, '2025-01-01', 'satisfied'],
    ['the last day', { unpaidContributionSince: '2024-02-15' }, '2024-08-15', 'satisfied'],
    ['the day after', { unpaidContributionSince: '2024-02-15' }, '2024-08-16', 'violated'],
    ['days off not announced', { unpaidContributionSince: '2020-02-15' }, '2020-08-18', 'unknown'],
    ['over whatever they were', { unpaidContributionSince: '2020-02-15' }, '2020-08-28', 'violated'],
    [
      'a last day on Sunday 2024-07-21 moves to Monday',
      { unpaidContributionSince: '2024-01-21' },
      '2024-07-22',
      'satisfied',
    ],
    ['and not to Tuesday', { unpaidContributionSince: '2024-01-21' }, '2024-07-23', 'violated'],
    ['registered lately, so nobody can be late', { registeredOn: '2024-02-15' }, '2024-08-15', 'satisfied'],
    ['registered long ago: since when is it owed?', { registeredOn: '2014-02-15' }, '2024-08-15', 'unknown'],
    [
      'admitted lately',
      { registeredOn: '2014-02-15', unpaidContributionSince: '2024-07-01' },
      '2024-08-15',
      'satisfied',
    ],
  ] as const)('%s', (_name, facts, on, status) => {
    expect(findingOf('contribution-paid-in', { ...owing, ...facts }, on).status).toBe(status);
  });

  it('asks first what is owed, then since when', () => {
    expect(findingOf('contribution-paid-in', { kind: 'union' }, FIRST_DAY).missing).toEqual([
      'unpaidContribution',
    ]);
    expect(
      findingOf('contribution-paid-in', { kind: 'union', unpaidContribution: 1 }, FIRST_DAY).missing,
    ).toEqual(['unpaidContributionSince']);
  });

  it('names the exception and the next step of the law in force', () => {
    expect(late('2024-01-01', '2024-12-01')).toMatchObject({
      unless: { citation: { article: 74, clause: 4 } },
      consequence: { citation: { article: 74, clause: 7 } },
    });
    expect(late('2023-01-01', '2023-12-01')).toMatchObject({
      status: 'violated',
      citations: [{ article: 17, clause: 3 }, { article: 147 }, { article: 148 }, { clause: 5 }],
    });
    expect(late('2023-01-01', '2023-12-01').unless).toBeUndefined();
  });
});

describe('a reduction of charter capital', () => {
  it('says how far it must stop above the legal capital', () => {
    const facts = { kind: 'union', reducingCharterCapital: true, charterCapitalAfterReduction: 900 } as const;
    const { explanation } = findingOf('reduction-legal-capital', { ...facts, legalCapital: 1000 }, LAST_DAY);
    expect(explanation.vi).toContain('còn thiếu 100 đồng');
    expect(explanation.en).toContain('100 đồng are lacking');
  });
});
