import { describe, expect, it } from 'vitest';
import { rateCooperative } from './rate-cooperative';

const farm = { agricultural: true, monthsOperated: 12, finedInTheYear: false, on: '2026-03-01' };
const other = { agricultural: false, monthsOperated: 12, monthsStopped: 0, on: '2025-09-17' };
const rate = (question: object) => rateCooperative(question as never);

describe('rateCooperative', () => {
  it.each([
    [100, 'good'],
    [80, 'good'],
    [79.9, 'fair'],
    [65, 'fair'],
    [64.9, 'average'],
    [50, 'average'],
    [49.9, 'weak'],
    [0, 'weak'],
  ])('%d points: %s', (points, grade) => {
    expect(rate({ ...farm, points })).toMatchObject({ ok: true, rated: true, grade });
    expect(rate({ ...other, points })).toMatchObject({ ok: true, rated: true, grade });
  });

  it('is weak when fined, in agriculture', () => {
    expect(rate({ ...farm, points: 95, finedInTheYear: true })).toMatchObject({
      grade: 'weak',
      citations: [{ instrument: 'circular-09-2017', article: 6, clause: 1, point: 'd' }],
    });
    expect(rate({ ...farm, points: 95, finedInTheYear: undefined }).ok).toBe(false);
    expect(rate({ ...farm, points: 40, finedInTheYear: undefined })).toMatchObject({ grade: 'weak' });
    expect(rate({ ...other, points: 95, finedInTheYear: true })).toMatchObject({ grade: 'good' });
  });

  it('does not rate the new, nor outside agriculture who stopped for over three months', () => {
    expect(rate({ ...farm, points: 95, monthsOperated: 11 })).toMatchObject({
      ok: true,
      rated: false,
      citations: [{ article: 6, clause: 2 }],
    });
    expect(rate({ ...other, points: 95, monthsOperated: 11 })).toMatchObject({ rated: false });
    expect(rate({ ...other, points: 95, monthsStopped: 3 })).toMatchObject({ rated: true });
    expect(rate({ ...other, points: 95, monthsStopped: 4 })).toMatchObject({ rated: false });
    expect(rate({ ...other, points: 95, monthsStopped: undefined }).ok).toBe(false);
  });

  it.each([
    [other, '2020-03-31', false],
    [other, '2020-04-01', true],
    [other, '2025-09-17', true],
    [other, '2025-09-18', false],
    [farm, '2017-05-30', false],
    [farm, '2017-05-31', true],
    [farm, '2025-09-18', true],
  ])('%j on %s: %s', (question, on, ok) => {
    const answer = rate({ ...question, on, points: 70 });
    expect([answer.ok, answer.ok || answer.reason.vi !== '']).toEqual([ok, true]);
  });

  it('carries how well the bands are known', () => {
    expect(rate({ ...other, points: 70 })).toMatchObject({
      citations: [{ instrument: 'circular-01-2020', trust: 'secondary' }],
    });
    expect(rate({ ...farm, points: 70.5 })).toMatchObject({
      because: { vi: 'Đạt 70,5 điểm, xếp loại khá.' },
    });
  });

  it.each([
    { points: 101 },
    { points: -1 },
    { points: '90' },
    { points: Number.NaN },
    { points: 90, agricultural: 'yes' },
    { points: 90, monthsOperated: 13 },
    { points: 90, monthsOperated: undefined },
    { points: 90, monthsStopped: -1 },
    { points: 90, finedInTheYear: 'no' },
    { points: 90, on: '2026-02-30' },
  ])('refuses %j', (change) => {
    expect(rate({ ...farm, ...change }).ok).toBe(false);
  });

  it('refuses nothing at all', () => {
    expect(rate(undefined as never).ok).toBe(false);
  });
});
