import type { WorkedCase } from '../engine/worked-case';

const BEGAN = '2024-11-01';

const limit = (
  name: string,
  rule: string,
  facts: Omit<WorkedCase['facts'], 'kind'>,
  status: WorkedCase['expected'][string],
  on: WorkedCase['on'] = BEGAN,
  article = 'decree-113-2024 d19',
): WorkedCase => ({
  name,
  on,
  facts: { kind: 'cooperative', internalLending: true, ...facts },
  expected: { [rule]: status },
  article,
});

const ofEquity = (internalLendingCapital: number) => ({ ownersEquity: 1000, internalLendingCapital });
const ofCapital = (largestInternalLoan: number) => ({ internalLendingCapital: 1000, largestInternalLoan });
const overdue = (internalLoanOverdueInterest: number) => ({
  internalLoanInterest: 9,
  internalLoanOverdueInterest,
});

/** Below, at and above every figure of internal lending. */
export const lendingLimitCases: readonly WorkedCase[] = [
  limit(
    'a loan of 11 months',
    'internal-loan-term',
    { internalLoanLongestTerm: 11 },
    'satisfied',
    '2024-07-01',
    'd83.k1',
  ),
  limit(
    'a loan of 12 months',
    'internal-loan-term',
    { internalLoanLongestTerm: 12 },
    'satisfied',
    '2024-07-01',
    'd83.k1',
  ),
  limit(
    'a loan of 13 months',
    'internal-loan-term',
    { internalLoanLongestTerm: 13 },
    'violated',
    '2024-07-01',
    'd83.k1',
  ),
  limit(
    'a loan of 13 months while lending had stopped',
    'internal-loan-term',
    { internalLoanLongestTerm: 13 },
    'notApplicable',
    '2024-06-30',
    'law-17-2023 d115.k3',
  ),
  limit('just below 30 % of equity', 'internal-lending-capital-cap', ofEquity(299), 'satisfied'),
  limit('30 % of equity', 'internal-lending-capital-cap', ofEquity(300), 'satisfied'),
  limit('just above 30 % of equity', 'internal-lending-capital-cap', ofEquity(301), 'violated'),
  limit(
    'above 30 % of equity before the decree',
    'internal-lending-capital-cap',
    ofEquity(301),
    'notApplicable',
    '2024-10-31',
    'd83.k3',
  ),
  limit('just below 5 % to one member', 'internal-loan-member-cap', ofCapital(49), 'satisfied'),
  limit('5 % to one member', 'internal-loan-member-cap', ofCapital(50), 'satisfied'),
  limit('just above 5 % to one member', 'internal-loan-member-cap', ofCapital(51), 'violated'),
  limit(
    'interest just below 20 %',
    'internal-loan-interest-cap',
    { internalLoanInterest: 19.9 },
    'satisfied',
  ),
  limit('interest of 20 %', 'internal-loan-interest-cap', { internalLoanInterest: 20 }, 'satisfied'),
  limit('interest just above 20 %', 'internal-loan-interest-cap', { internalLoanInterest: 20.1 }, 'violated'),
  limit(
    'interest above 20 % under unread rules',
    'internal-loan-interest-cap',
    { internalLoanInterest: 20.1 },
    'unknown',
    '2023-08-31',
    'd8.k6',
  ),
  limit('overdue interest just below 150 %', 'internal-loan-overdue-cap', overdue(13.4), 'satisfied'),
  limit('overdue interest of 150 %', 'internal-loan-overdue-cap', overdue(13.5), 'satisfied'),
  limit('overdue interest just above 150 %', 'internal-loan-overdue-cap', overdue(13.6), 'violated'),
  limit(
    'interest posted',
    'internal-loan-interest-posted',
    { internalLoanInterestPosted: true },
    'satisfied',
  ),
  limit(
    'interest not posted',
    'internal-loan-interest-posted',
    { internalLoanInterestPosted: false },
    'violated',
  ),
  limit(
    'interest not posted before the decree',
    'internal-loan-interest-posted',
    { internalLoanInterestPosted: false },
    'notApplicable',
    '2024-10-31',
    'd83.k3',
  ),
];
