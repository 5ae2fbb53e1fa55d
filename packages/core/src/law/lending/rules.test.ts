import { expect, it } from 'vitest';
import { findingOf } from '../finding-of';

const lending = { kind: 'cooperative', internalLending: true } as const;

it('says how well decree 113 is known', () => {
  const facts = { ...lending, ownersEquity: 1_000_000_000, internalLendingCapital: 400_000_000 };
  const finding = findingOf('internal-lending-capital-cap', facts, '2024-11-01');
  expect(finding.citations).toEqual([{ instrument: 'decree-113-2024', article: 19, trust: 'secondary' }]);
  expect(finding.explanation.vi).toBe(
    'Nguồn vốn cho vay nội bộ là 400.000.000 đồng; tối đa là 300.000.000 đồng (30 % của 1.000.000.000 đồng). Cần giảm nguồn vốn cho vay.',
  );
});

it('asks first whether it lends, then for everything it compares', () => {
  expect(findingOf('internal-loan-member-cap', { kind: 'union' }, '2025-01-01').missing).toEqual([
    'internalLending',
  ]);
  expect(findingOf('internal-loan-member-cap', lending, '2025-01-01').missing).toEqual([
    'largestInternalLoan',
    'internalLendingCapital',
  ]);
});

it('compares overdue interest with the interest it follows, exactly', () => {
  const facts = { ...lending, internalLoanInterest: 5, internalLoanOverdueInterest: 7.5 };
  expect(findingOf('internal-loan-overdue-cap', facts, '2025-01-01')).toMatchObject({
    status: 'satisfied',
    compared: { actual: 7.5, limit: 7.5, percent: 150, of: 5 },
  });
});

it('stops internal credit by the clause that came into force first', () => {
  const facts = { ...lending, internalCreditSignedAfterStop: true };
  expect(findingOf('internal-credit-stopped', facts, '2023-09-01')).toMatchObject({
    status: 'violated',
    citations: [{ instrument: 'law-17-2023', article: 115, clause: 3, trust: 'text' }],
  });
});
