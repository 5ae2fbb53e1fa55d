import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts';
import { compareLaw } from './compare-law';

const overnight = { before: '2024-06-30', after: '2024-07-01' };
function changeOf(rule: string, facts: Facts, days = overnight) {
  const compared = compareLaw(facts, days);
  if (!compared.ok) throw new Error(compared.problems.map(({ message }) => message.en).join(' '));
  return compared.changes.find((change) => change.rule === rule);
}

describe('compareLaw', () => {
  it('tells why six members become enough', () => {
    expect(changeOf('members-minimum', { kind: 'cooperative', officialMembers: 6 })).toMatchObject({
      before: { status: 'violated' },
      after: { status: 'satisfied' },
      because: [
        {
          kind: 'parameterChanged',
          parameter: 'members-minimum.cooperative',
          from: { value: 7, citation: { instrument: 'law-23-2012', article: 3, clause: 1 } },
          to: { value: 5, citation: { instrument: 'law-17-2023', article: 4, clause: 7 } },
        },
      ],
    });
  });

  it('tells why a quarter of the capital becomes lawful, for the kind asked about only', () => {
    const facts = { kind: 'union', charterCapital: 1000, largestContribution: 350 } as const;
    expect(changeOf('contribution-cap', facts)).toMatchObject({
      before: { status: 'violated' },
      after: { status: 'satisfied' },
      because: [{ parameter: 'contribution-cap.union', from: { value: 30 }, to: { value: 40 } }],
    });
    const quarter = { kind: 'cooperative', charterCapital: 1000, largestContribution: 250 } as const;
    expect(changeOf('contribution-cap', quarter)?.because).toHaveLength(1);
  });

  it('shows a limit that moved even where the finding stands', () => {
    expect(changeOf('members-minimum', { kind: 'cooperative', officialMembers: 9 })).toMatchObject({
      before: { status: 'satisfied', compared: { limit: 7 } },
      after: { status: 'satisfied', compared: { limit: 5 } },
    });
  });

  it('tells a rule that began and one that ended', () => {
    const facts = { kind: 'cooperative', commonFundRate: 1, reserveFundRate: 1 } as const;
    expect(changeOf('common-fund-rate', facts)).toMatchObject({
      before: { status: 'notApplicable' },
      after: { status: 'violated' },
      because: [{ kind: 'ruleBegan', parameter: 'common-fund-rate.cooperative', to: { value: 5 } }],
    });
    expect(changeOf('reserve-fund-rate', facts)).toMatchObject({
      after: { status: 'notApplicable' },
      because: [{ kind: 'ruleEnded', from: { value: 5 }, citation: { article: 86 } }],
    });
  });

  it('tells a change of law from a source that has not been read', () => {
    const facts = { kind: 'cooperative', investsInEnterprises: true, consecutiveProfitableYears: 1 } as const;
    expect(changeOf('enterprise-profitable-years', facts)).toMatchObject({
      after: { status: 'unknown' },
      because: [{ kind: 'sourceMissing' }],
    });
  });

  it('tells a new consequence of a breach that stands', () => {
    expect(changeOf('members-minimum', { kind: 'cooperative', officialMembers: 3 })?.because).toMatchObject([
      { kind: 'parameterChanged' },
      {
        kind: 'noteChanged',
        note: 'consequence',
        from: { citation: { article: 54 } },
        to: { citation: { article: 103 } },
      },
    ]);
  });

  it('tells what only time changed', () => {
    const facts = {
      kind: 'cooperative',
      unpaidContribution: 5,
      unpaidContributionSince: '2024-08-01',
    } as const;
    const days = { before: '2025-01-02', after: '2025-04-01' };
    expect(changeOf('contribution-paid-in', facts, days)).toMatchObject({
      before: { status: 'satisfied' },
      after: { status: 'violated' },
      because: [{ kind: 'dayPassed' }],
    });
  });

  it('finds nothing between two days of one law, or on the same day', () => {
    const facts = { kind: 'cooperative', officialMembers: 6, commonFundRate: 1 } as const;
    expect(compareLaw(facts, { before: '2024-07-01', after: '2024-07-01' })).toEqual({
      ok: true,
      changes: [],
    });
    expect(changeOf('members-minimum', facts, { before: '2024-07-02', after: '2026-01-01' })).toBeUndefined();
  });

  it.each([
    [
      'the days the wrong way round',
      { kind: 'union' },
      { before: '2024-07-01', after: '2024-06-30' },
      ['after'],
    ],
    ['no days', { kind: 'union' }, undefined, ['before', 'after']],
    ['a day before the law', { kind: 'union' }, { before: '2013-06-30', after: '2024-07-01' }, ['before']],
    ['a wrong fact, told once', { kind: 'union', officialMembers: -1 }, overnight, ['officialMembers']],
  ])('refuses %s', (_name, facts, days, fields) => {
    const refused = compareLaw(facts as Facts, days as typeof overnight);
    expect(!refused.ok && refused.problems.map(({ field }) => field)).toEqual(fields);
  });
});
