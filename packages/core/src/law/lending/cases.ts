import type { WorkedCase } from '../engine/worked-case';
import { lendingLimitCases } from './limit-cases';

const LAST_DAY = '2024-06-30';
const FIRST_DAY = '2024-07-01';
const lending = { kind: 'cooperative', internalLending: true } as const;

/** A requirement of lending: kept and broken on one day. */
const onDay = (
  on: WorkedCase['on'],
  rule: string,
  facts: Omit<WorkedCase['facts'], 'kind'>,
  status: WorkedCase['expected'][string],
  article: string,
): WorkedCase => ({
  name: `${rule}: ${Object.entries(facts)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ')}`,
  on,
  facts: { ...lending, ...facts },
  expected: { [rule]: status },
  article,
});

export const lendingCases: readonly WorkedCase[] = [
  {
    name: 'no lending',
    on: FIRST_DAY,
    facts: { kind: 'union', internalLending: false },
    expected: {
      'internal-lending-approved': 'notApplicable',
      'internal-loan-term': 'notApplicable',
      'internal-lending-governance': 'notApplicable',
    },
    article: 'd83',
  },
  {
    name: 'a group',
    on: FIRST_DAY,
    facts: { kind: 'group' },
    expected: { 'internal-lending-approved': 'notApplicable' },
    article: 'd83',
  },
  onDay(FIRST_DAY, 'internal-lending-borrowers', { internalLoansToOthers: true }, 'violated', 'd83.k1'),
  onDay(FIRST_DAY, 'internal-lending-borrowers', { internalLoansToOthers: false }, 'satisfied', 'd83.k1'),
  onDay(
    '2023-08-31',
    'internal-lending-borrowers',
    { internalLoansToOthers: true },
    'violated',
    'circular-83-2015 d5.k1',
  ),
  onDay(
    '2015-07-15',
    'internal-lending-borrowers',
    { internalLoansToOthers: true },
    'violated',
    'circular-83-2015 d5.k1',
  ),
  onDay('2015-07-14', 'internal-lending-borrowers', { internalLoansToOthers: true }, 'unknown', 'd8.k6'),
  onDay(FIRST_DAY, 'internal-lending-governance', { governance: 'simplified' }, 'violated', 'd83.k2.a'),
  onDay(FIRST_DAY, 'internal-lending-governance', { governance: 'full' }, 'satisfied', 'd83.k2.a'),
  onDay(FIRST_DAY, 'internal-lending-supervisors', { supervisors: 2 }, 'violated', 'd83.k2.a'),
  onDay(FIRST_DAY, 'internal-lending-supervisors', { supervisors: 3 }, 'satisfied', 'd83.k2.a'),
  onDay(FIRST_DAY, 'internal-lending-supervisors', { supervisors: 4 }, 'satisfied', 'd83.k2.a'),
  onDay(LAST_DAY, 'internal-lending-supervisors', { supervisors: 2 }, 'notApplicable', 'law-17-2023 d115.k3'),
  onDay(
    FIRST_DAY,
    'internal-lending-business-first',
    { businessCapitalSecuredFirst: false },
    'violated',
    'd83.k2.b',
  ),
  onDay(
    FIRST_DAY,
    'internal-lending-business-first',
    { businessCapitalSecuredFirst: true },
    'satisfied',
    'd83.k2.b',
  ),
  onDay(
    FIRST_DAY,
    'internal-lending-own-capital',
    { internalLendingFromRaisedCapital: true },
    'violated',
    'd83.k2.b',
  ),
  onDay(
    FIRST_DAY,
    'internal-lending-own-capital',
    { internalLendingFromRaisedCapital: false },
    'satisfied',
    'd83.k2.b',
  ),
  onDay(
    '2023-08-31',
    'internal-lending-own-capital',
    { internalLendingFromRaisedCapital: true },
    'notApplicable',
    'circular-83-2015 d5.k1',
  ),
  onDay(FIRST_DAY, 'internal-lending-books', { internalLendingSeparateBooks: false }, 'violated', 'd83.k2.c'),
  onDay(
    '2023-08-31',
    'internal-lending-books',
    { internalLendingSeparateBooks: false },
    'violated',
    'circular-83-2015 d5.k2',
  ),
  onDay(
    '2023-09-01',
    'internal-lending-books',
    { internalLendingSeparateBooks: false },
    'notApplicable',
    'law-17-2023 d115.k3',
  ),
  onDay(FIRST_DAY, 'internal-lending-approved', { internalLendingApproved: false }, 'violated', 'd83.k2.d'),
  onDay(FIRST_DAY, 'internal-lending-approved', { internalLendingApproved: true }, 'satisfied', 'd83.k2.d'),
  onDay(
    FIRST_DAY,
    'internal-lending-in-charter',
    { internalLendingInCharter: false },
    'violated',
    'd83.k2.d',
  ),
  onDay(
    FIRST_DAY,
    'internal-lending-in-charter',
    { internalLendingInCharter: true },
    'satisfied',
    'd83.k2.d',
  ),
  onDay(
    '2023-08-31',
    'internal-credit-stopped',
    { internalCreditSignedAfterStop: true },
    'notApplicable',
    'd8.k6',
  ),
  onDay(
    '2023-09-01',
    'internal-credit-stopped',
    { internalCreditSignedAfterStop: true },
    'violated',
    'law-17-2023 d115.k3',
  ),
  onDay(
    '2023-09-01',
    'internal-credit-stopped',
    { internalCreditSignedAfterStop: false },
    'satisfied',
    'law-17-2023 d115.k3',
  ),
  onDay(
    '2023-08-31',
    'internal-credit-not-renewed',
    { internalCreditRenewed: true },
    'notApplicable',
    'd8.k6',
  ),
  onDay(
    '2023-09-01',
    'internal-credit-not-renewed',
    { internalCreditRenewed: true },
    'violated',
    'law-17-2023 d115.k3',
  ),
  onDay(FIRST_DAY, 'internal-credit-not-renewed', { internalCreditRenewed: false }, 'satisfied', 'd115.k3'),
  ...lendingLimitCases,
];
