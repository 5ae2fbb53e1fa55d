import { describe, expect, it } from 'vitest';
import { rules } from '../rules';
import { fines, finesFor } from './decree-122';

describe('finesFor', () => {
  it('gives bounds and place, and warns where decree and law differ', () => {
    const [before] = finesFor('annual-meeting-deadline', { on: '2024-06-30' });
    expect(before).toMatchObject({
      from: 10_000_000,
      to: 20_000_000,
      citation: { instrument: 'decree-122-2021', article: 65, clause: 1, point: 'a' },
    });
    expect(before?.warning).toBeUndefined();
    const [since] = finesFor('annual-meeting-deadline', { on: '2024-07-01' });
    expect(since?.warning).toMatchObject({ citation: { instrument: 'law-17-2023', article: 59, clause: 1 } });
    expect(since?.warning?.text.vi).toContain('không kết luận mức phạt');
  });

  it('warns of the part of point c that was not read', () => {
    for (const rule of ['annual-report', 'finances-published', 'information-posted'])
      expect(finesFor(rule, { on: '2025-01-01' })[0]?.warning?.text.vi).toContain('không nói rõ');
  });

  it('knows none before the decree, for other rules, or on no day', () => {
    expect(finesFor('annual-meeting-deadline', { on: '2021-12-31' })).toEqual([]);
    expect(finesFor('annual-meeting-deadline', { on: '2022-01-01' })).toHaveLength(1);
    expect(finesFor('members-minimum', { on: '2025-01-01' })).toEqual([]);
    expect(finesFor('annual-report', { on: 'today' as never })).toEqual([]);
    expect(finesFor('annual-report', undefined as never)).toEqual([]);
  });

  it('names rules that exist, and points a to d of both clauses', () => {
    const codes = rules.map(({ code }) => code);
    expect(fines.flatMap(({ rules: named }) => named).filter((code) => !codes.includes(code))).toEqual([]);
    expect(fines.map(({ fine }) => `${fine.citation.clause}${fine.citation.point}`)).toEqual([
      '1a',
      '1b',
      '1c',
      '1d',
      '2a',
      '2b',
      '2c',
      '2d',
    ]);
    for (const { fine } of fines)
      expect([fine.from, fine.to]).toEqual(
        fine.citation.clause === 1 ? [10_000_000, 20_000_000] : [30_000_000, 50_000_000],
      );
  });
});
