import { describe, expect, it } from 'vitest';
import { supportEligibility } from './eligibility';

const on = '2024-11-01';
const clean = {
  kind: 'cooperative',
  on,
  underSanction: false,
  servingSentence: false,
  auditReportRequired: false,
};
const none = {
  members: [10, 10, 11],
  internalRatio: [50, 50],
  commonFundRate: 5,
  commonAssets: [7, 7],
  trained: 4,
  membersAndWorkers: 100,
  inDisadvantagedArea: false,
};
const ask = (change: object) => supportEligibility({ ...clean, ...change } as never);

describe('supportEligibility', () => {
  it.each([
    ['members grew twice', { members: [10, 11, 12] }],
    ['the internal ratio grew', { internalRatio: [50, 50.1] }],
    ['the common fund above 5 %', { commonFundRate: 5.1 }],
    ['the common assets grew', { commonAssets: [7, 8] }],
    ['5 % trained', { trained: 5, membersAndWorkers: 100 }],
    ['6 % trained', { trained: 6, membersAndWorkers: 100 }],
    ['36 months old in a disadvantaged area', { monthsSinceFounding: 36, inDisadvantagedArea: true }],
  ])('one criterion is enough: %s', (_name, change) => {
    expect(ask({ ...none, ...change })).toMatchObject({ ok: true, eligible: true });
    expect(ask(change)).toMatchObject({ ok: true, eligible: true });
  });

  it.each([
    ['none of them', {}],
    ['grew once', { members: [9, 11, 11] }],
    ['a union at its own minimum of 10 %', { kind: 'union', commonFundRate: 10 }],
    ['37 months old', { monthsSinceFounding: 37, inDisadvantagedArea: true }],
    ['young elsewhere', { monthsSinceFounding: 3, inDisadvantagedArea: false }],
    ['4 % trained', { trained: 4 }],
  ])('not eligible: %s', (_name, change) => {
    expect(ask({ ...none, ...change })).toMatchObject({ ok: true, eligible: false });
  });

  it.each([
    ['under sanction', { underSanction: true }, 'notUnderSanction'],
    ['serving a sentence', { servingSentence: true }, 'notServingSentence'],
    ['audit asked for and missing', { auditReportRequired: true, hasAuditReport: false }, 'auditReport'],
  ])('whatever the criteria: %s', (_name, change, code) => {
    const answer = ask({ members: [1, 2, 3], ...change });
    expect(answer).toMatchObject({ ok: true, eligible: false });
    expect(answer.ok && answer.required.find(({ met }) => met === false)?.code).toBe(code);
  });

  it('is above 10 % for a union, and an audit report serves where it is asked for', () => {
    expect(ask({ kind: 'union', commonFundRate: 10.1 })).toMatchObject({ eligible: true });
    expect(ask({ members: [1, 2, 3], auditReportRequired: true, hasAuditReport: true })).toMatchObject({
      eligible: true,
    });
    expect(ask({ members: [1, 2, 3], auditReportRequired: undefined, hasAuditReport: true })).toMatchObject({
      eligible: true,
    });
  });

  it('asks, and never guesses', () => {
    const open = ask({ ...none, internalRatio: undefined });
    expect(open.ok ? '' : open.reason.vi).toBe(
      'Chưa đủ dữ liệu để kết luận. Cần biết: Tỷ lệ giá trị giao dịch nội bộ tăng trong năm liền trước.',
    );
    expect(ask({ underSanction: undefined, members: [1, 2, 3] }).ok).toBe(false);
    expect(ask({ members: [1, 2, 3], auditReportRequired: true }).ok).toBe(false);
    expect(ask({ ...none, monthsSinceFounding: 3, inDisadvantagedArea: undefined }).ok).toBe(false);
    expect(ask({ ...none, trained: 0, membersAndWorkers: 0 })).toMatchObject({ eligible: false });
  });

  it('needs a certificate of a group, and does not conclude from a list cut short', () => {
    const group = { kind: 'group', hasGroupCertificate: true };
    expect(ask({ ...group, members: [2, 3, 4] })).toMatchObject({ eligible: true });
    expect(ask({ ...group, hasGroupCertificate: false })).toMatchObject({ ok: true, eligible: false });
    const cut = ask({ ...group, ...none });
    expect(cut.ok ? '' : cut.reason.vi).toContain('bị cắt');
    expect(ask({ ...group, members: [2, 3, 4], hasGroupCertificate: undefined }).ok).toBe(false);
  });

  it.each(['2024-06-30', '2024-07-01', '2024-10-31'])('has no criteria to judge by on %s', (day) => {
    expect(ask({ members: [1, 2, 3], on: day }).ok).toBe(false);
  });

  it('cites the law as text and the decree at second hand', () => {
    const answer = ask({ members: [1, 2, 3] });
    expect(answer.ok && answer.citations[0]).toMatchObject({
      instrument: 'law-17-2023',
      trust: 'text',
      article: 18,
    });
    expect(answer.ok && answer.citations.at(-1)).toMatchObject({
      instrument: 'decree-113-2024',
      trust: 'secondary',
    });
  });

  it.each([
    { kind: 'company' },
    { on: '2025-13-01' },
    { members: [1, 2] },
    { members: [1, 2, -3] },
    { internalRatio: 'up' },
    { trained: 9, membersAndWorkers: 8 },
    { trained: 1.5, membersAndWorkers: 8 },
    { commonFundRate: -1 },
    { underSanction: 'no' },
  ])('refuses %j', (change) => {
    expect(ask(change).ok).toBe(false);
  });

  it('refuses nothing at all', () => {
    expect(supportEligibility(null as never).ok).toBe(false);
  });
});

describe('what is asked of supportEligibility', () => {
  const reason = (change: object) => {
    const answer = ask({ ...none, ...change });
    return answer.ok ? '' : answer.reason.en;
  };

  it('counts growth from nothing', () => {
    expect(ask({ ...none, commonAssets: [0, 1] })).toMatchObject({ eligible: true });
    expect(ask({ ...none, members: [0, 1, 2] })).toMatchObject({ eligible: true });
    expect(ask({ ...none, trained: 0, membersAndWorkers: 0 })).toMatchObject({ eligible: false });
  });

  it('is left open where only what is not known could tell', () => {
    expect(ask({ ...none, trained: undefined }).ok).toBe(false);
    expect(ask({ ...none, membersAndWorkers: undefined }).ok).toBe(false);
    expect(ask({ ...none, commonFundRate: undefined }).ok).toBe(false);
    expect(ask({ ...none, inDisadvantagedArea: true, monthsSinceFounding: undefined }).ok).toBe(false);
    expect(ask({ ...none, inDisadvantagedArea: undefined, monthsSinceFounding: 37 }).ok).toBe(true);
  });

  it('is told apart by the law and the decree of the day', () => {
    expect(reason({ on: '2024-06-30' })).toContain('2012 law');
    expect(reason({ on: '2024-07-01' })).toBe(reason({ on: '2024-10-31' }));
    expect(reason({ on: '2024-07-01' })).not.toBe(reason({ on: '2024-06-30' }));
  });

  it.each([
    ['a negative rate', { commonFundRate: -1 }],
    ['no number', { commonFundRate: Number.NaN }],
    ['text', { commonFundRate: '5' }],
    ['a negative year in a series', { members: [10, -1, 12] }],
  ])('is refused with %s', (_name, change) => {
    expect(ask({ ...none, ...change }).ok).toBe(false);
  });
});
