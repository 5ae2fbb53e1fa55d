import { describe, expect, it } from 'vitest';
import { formatCitation } from '../engine/citation';
import { findingOf } from '../finding-of';

const free = { hasGroupCertificate: false, groupAppliesForSupport: false };

describe('registration of a group', () => {
  const missing = (facts: object) =>
    findingOf('group-registration', { kind: 'group', ...facts }, '2026-02-02').missing;

  it.each([
    [
      'capital, and nothing of the contract',
      { groupHasCapital: true },
      ['contractOpenEnded', 'contractTermMonths'],
    ],
    ['a contract with an end', { groupHasCapital: true, contractOpenEnded: false }, ['contractTermMonths']],
    [
      'eleven months, which may be open-ended',
      { groupHasCapital: true, contractTermMonths: 11 },
      ['contractOpenEnded'],
    ],
    ['twelve months', { contractTermMonths: 12 }, ['groupHasCapital']],
    ['a contract without end', { contractOpenEnded: true }, ['groupHasCapital']],
    [
      'bound, and signed nobody knows when',
      { groupHasCapital: true, contractOpenEnded: true },
      ['contractSignedOn'],
    ],
  ])('asks for what could still bind it: %s', (_name, facts, asked) => {
    expect(missing({ ...free, ...facts })).toEqual(asked);
  });

  it('asks last whether it is registered, and first whether it applies for support', () => {
    const bound = { groupHasCapital: true, contractOpenEnded: true, contractSignedOn: '2020-01-01' };
    expect(missing({ ...bound, groupAppliesForSupport: false })).toEqual(['hasGroupCertificate']);
    expect(missing({ hasGroupCertificate: false, groupHasCapital: false })).toEqual([
      'groupAppliesForSupport',
    ]);
  });

  it('cites the transition for groups formed before the law', () => {
    const old = { kind: 'group', ...free, groupHasCapital: true, contractOpenEnded: true } as const;
    const { citations } = findingOf(
      'group-registration',
      { ...old, contractSignedOn: '2020-01-01' },
      '2025-06-02',
    );
    expect(citations.map((each) => formatCitation(each))).toContain('Điều 115 khoản 2, Luật 17/2023/QH15');
  });
});

describe('yearly duties of a group', () => {
  const report = (facts: object) =>
    findingOf('group-report', { kind: 'group', ...facts }, '2025-12-16').missing;

  it('ask for one fact after the other', () => {
    expect(report({})).toEqual(['hasGroupCertificate']);
    expect(report({ hasGroupCertificate: false })).toEqual(['contractSignedOn']);
    const signed = { hasGroupCertificate: false, contractSignedOn: '2020-01-01' };
    expect(report(signed)).toEqual(['lastAnnualReportYear']);
    expect(report({ ...signed, lastAnnualReportYear: 2025 })).toEqual(['lastAnnualReportOn']);
  });

  it('say when the members met last', () => {
    const facts = {
      kind: 'group',
      contractSignedOn: '2020-01-01',
      lastGroupMeetingOn: '2024-03-05',
    } as const;
    expect(findingOf('group-meeting', facts, '2025-06-02').explanation.vi).toContain(
      'gần nhất ngày 05/03/2024;',
    );
  });
});
