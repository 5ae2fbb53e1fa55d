import { describe, expect, it } from 'vitest';
import { contributionDueOn } from './contribution-due-on';

describe('contributionDueOn', () => {
  it.each([
    ['the corresponding day', '2024-08-15', '2025-02-15', '2025-02-17'],
    ['a shorter month ends it', '2024-08-31', '2025-02-28', '2025-02-28'],
    ['in Tết it runs past it', '2024-07-29', '2025-01-29', '2025-02-03'],
    ['a Saturday worked in exchange ends it', '2023-11-04', '2024-05-04', '2024-05-04'],
    ['the eve of a change of law', '2023-12-28', '2024-06-28', '2024-06-28'],
  ] as const)('%s: %s', (_name, certifiedOn, nominal, effective) => {
    expect(contributionDueOn({ certifiedOn })).toMatchObject({ ok: true, months: 6, nominal, effective });
  });

  it.each([
    ['2023-12-28', 'law-23-2012', 17, 3],
    ['2024-01-02', 'law-17-2023', 74, 4],
  ] as const)('cites the law the term ends under: %s', (certifiedOn, instrument, article, clause) => {
    const due = contributionDueOn({ certifiedOn });
    expect(due.ok && due.citations[0]).toEqual({ instrument, article, clause, trust: 'text' });
  });

  it('has no answer before the 2012 law, nor for what is no day', () => {
    for (const certifiedOn of ['2013-06-29', '2024-02-30', 7, undefined])
      expect(contributionDueOn({ certifiedOn } as never), String(certifiedOn)).toEqual({
        ok: false,
        reason: { vi: expect.any(String), en: expect.any(String) },
      });
    expect(contributionDueOn(undefined as never).ok).toBe(false);
    expect(contributionDueOn({ certifiedOn: '2013-06-30' }).ok).toBe(true);
  });
});
