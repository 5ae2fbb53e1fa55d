import { expect, it } from 'vitest';
import { findingOf } from '../finding-of';

const investing = { kind: 'cooperative', investsInEnterprises: true } as const;

it('cites founding and taking shares alike', () => {
  const facts = { ...investing, enterpriseFromIndivisible: true };
  expect(findingOf('enterprise-not-from-indivisible', facts, '2024-07-01').citations).toMatchObject([
    { article: 81, clause: 5, point: 'b' },
    { article: 82, clause: 4, point: 'b' },
  ]);
  expect(findingOf('enterprise-approved', investing, '2014-01-27').citations).toMatchObject([
    { instrument: 'law-23-2012', article: 32, clause: 6 },
    { instrument: 'decree-193-2013', article: 20, clause: 1, point: 'a' },
  ]);
});

it('asks first whether there is an enterprise, then what decides', () => {
  expect(findingOf('no-cross-membership', { kind: 'cooperative' }, '2025-01-01').missing).toEqual([
    'investsInEnterprises',
  ]);
  expect(findingOf('no-cross-membership', investing, '2025-01-01').missing).toEqual(['enterpriseIsMember']);
  const both = { ...investing, enterpriseIsMember: true };
  expect(findingOf('no-cross-membership', both, '2025-01-01').missing).toEqual(['crossMembershipSince']);
});

it('tells until when an old cross-holding may stand', () => {
  const facts = { ...investing, enterpriseIsMember: true, crossMembershipSince: '2020-01-01' } as const;
  const finding = findingOf('no-cross-membership', facts, '2025-01-01');
  expect(finding.explanation.vi).toContain('01/09/2025 (ngày nghỉ lễ, nên tính đến 03/09/2025)');
  expect(finding.compared).toMatchObject({ limit: '2025-09-03', unit: 'day' });
  expect(finding.citations).toContainEqual(expect.objectContaining({ article: 115, clause: 4 }));
});

it('names the place that says what to do about a reduction', () => {
  const facts = {
    kind: 'union',
    reducingCharterCapital: true,
    charterCapitalAfterReduction: 1000,
    largestContributionAfterReduction: 401,
  } as const;
  expect(findingOf('reduction-contribution-cap', facts, '2024-07-01')).toMatchObject({
    status: 'violated',
    citations: [
      { article: 78, clause: 4 },
      { article: 74, clause: 1 },
    ],
    consequence: { citation: { article: 103, point: 'đ' } },
    compared: { actual: 401, limit: 400, percent: 40, of: 1000 },
  });
  expect(findingOf('reduction-contribution-cap', facts, '2024-06-30').citations).toMatchObject([
    { instrument: 'law-23-2012', article: 43, clause: 2 },
    { article: 17, clause: 2 },
  ]);
});
