import { describe, expect, it } from 'vitest';
import { findingOf } from '../finding-of';

const LAST_DAY = '2024-06-30';
const FIRST_DAY = '2024-07-01';
const judge = (facts: object, on: string) =>
  findingOf('dissolution-debts-settled', { kind: 'cooperative', ...facts }, on);

describe('debts settled before dissolution', () => {
  const clear = { dissolving: true, outstandingTaxDebt: 0, otherDebts: 0 };

  it.each([
    ['nothing stands in the way', { ...clear, pendingDispute: false }, FIRST_DAY, 'satisfied'],
    [
      'one đồng of tax does',
      { ...clear, outstandingTaxDebt: 1, pendingDispute: false },
      FIRST_DAY,
      'violated',
    ],
    ['another debt does', { ...clear, otherDebts: 1, pendingDispute: false }, FIRST_DAY, 'violated'],
    ['a dispute does since 2024', { ...clear, pendingDispute: true }, FIRST_DAY, 'violated'],
    ['a dispute is no condition of the 2012 law', { ...clear, pendingDispute: true }, LAST_DAY, 'satisfied'],
    ['paying debts was a step under the 2012 law', { ...clear, outstandingTaxDebt: 1 }, LAST_DAY, 'violated'],
    ['one open condition is enough', { dissolving: true, outstandingTaxDebt: 1 }, FIRST_DAY, 'violated'],
    [
      'a cooperative that goes on may owe',
      { dissolving: false, outstandingTaxDebt: 1 },
      FIRST_DAY,
      'notApplicable',
    ],
  ] as const)('%s', (_name, facts, on, status) => {
    expect(judge(facts, on).status).toBe(status);
  });

  it('shows the debts, and what the first was compared with', () => {
    const owing = judge({ ...clear, outstandingTaxDebt: 20_000_000, otherDebts: 5 }, FIRST_DAY);
    expect(owing.compared).toEqual({ actual: 20_000_000, relation: 'atMost', limit: 0, unit: 'đồng' });
    expect(owing.explanation.vi).toContain('20.000.000 đồng; ');
    expect(owing.explanation.vi).toContain('5 đồng.');
    const disputed = judge({ ...clear, pendingDispute: true }, FIRST_DAY);
    expect('compared' in disputed).toBe(false);
    expect(disputed.explanation.vi).toContain('tranh chấp đang ở Tòa án');
  });

  it('asks first whether it is being dissolved, then only for what its law needs', () => {
    expect(judge({ outstandingTaxDebt: 5 }, FIRST_DAY)).toMatchObject({
      status: 'unknown',
      missing: ['dissolving'],
    });
    expect(judge({ dissolving: true }, FIRST_DAY).missing).toEqual([
      'outstandingTaxDebt',
      'otherDebts',
      'pendingDispute',
    ]);
    expect(judge({ dissolving: true }, LAST_DAY).missing).toEqual(['outstandingTaxDebt', 'otherDebts']);
  });

  it('cites exactly what each law says', () => {
    const owing = { dissolving: true, outstandingTaxDebt: 20_000_000 };
    expect(judge(owing, '2023-12-31')).toMatchObject({
      citations: [{ instrument: 'law-23-2012', article: 49, clause: 1, point: 'c' }],
      unless: { citation: { article: 49, clause: 3 } },
      consequence: { citation: { instrument: 'circular-03-2014', article: 17, clause: 3 } },
    });
    expect(judge(owing, '2025-01-01')).toMatchObject({
      citations: [{ instrument: 'law-17-2023', article: 97, clause: 2 }],
      consequence: { citation: { instrument: 'decree-92-2024', article: 50, clause: 4 } },
    });
    expect(judge(owing, '2025-01-01').unless).toBeUndefined();
    expect(judge(owing, '2026-07-23').consequence?.citation).toMatchObject({
      instrument: 'decree-295-2026',
      trust: 'secondary',
    });
  });
});
