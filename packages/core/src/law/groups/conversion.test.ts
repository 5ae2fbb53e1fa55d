import { describe, expect, it } from 'vitest';
import { conversionFromGroup } from './conversion';

const ready = {
  certifiedOn: '2024-10-01',
  workedContinuously: true,
  allMembersAgree: true,
  members: 5,
  on: '2025-10-02',
} as const;
const ask = (change: object = {}) => conversionFromGroup({ ...ready, ...change });
const unmet = (change: object) => {
  const answer = ask(change);
  return answer.ok ? answer.conditions.filter(({ met }) => met === false).map(({ code }) => code) : 'refused';
};

describe('conversionFromGroup', () => {
  it('allows a group that meets every condition, with the place of each', () => {
    const answer = ask();
    expect(answer).toMatchObject({ ok: true, allowed: true });
    expect(answer.ok && answer.conditions.map(({ citations }) => citations[0])).toMatchObject([
      { article: 108, clause: 1, point: 'a' },
      { article: 108, clause: 1, point: 'b' },
      { article: 108, clause: 1, point: 'c' },
      { article: 108, clause: 2 },
    ]);
    expect(answer.ok && answer.conditions[1]?.text.vi).toContain(
      '12 tháng kể từ ngày cấp giấy chứng nhận (hết ngày 01/10/2025)',
    );
  });

  it.each([
    ['the twelve months end with the corresponding day', { on: '2025-10-01' }, ['twelveMonths']],
    ['and are over the day after', { on: '2025-10-02' }, []],
    ['a break', { workedContinuously: false }, ['twelveMonths']],
    ['no certificate', { certifiedOn: 'never' }, ['certificate', 'twelveMonths']],
    ['not all agree', { allMembersAgree: false }, ['allMembersAgree']],
    ['four members', { members: 4 }, ['minimumMembers']],
    ['six members', { members: 6 }, []],
  ])('%s', (_name, change, codes) => {
    expect(unmet(change)).toEqual(codes);
    expect(ask(change)).toMatchObject({ ok: true, allowed: codes.length === 0 });
  });

  it('is refused while only what is not told could decide', () => {
    const open = ask({ members: undefined, allMembersAgree: undefined });
    expect(open.ok).toBe(false);
    expect(open.ok ? '' : open.reason.vi).toContain('Tất cả thành viên tán thành. Có ít nhất 5 thành viên');
    expect(ask({ members: undefined, allMembersAgree: false })).toMatchObject({ ok: true, allowed: false });
  });

  it('is decided as soon as one half of a condition fails', () => {
    expect(unmet({ on: '2025-10-01', workedContinuously: undefined })).toEqual(['twelveMonths']);
    expect(unmet({ certifiedOn: undefined, workedContinuously: false })).toEqual(['twelveMonths']);
    expect(unmet({ certifiedOn: '2025-10-02' })).toEqual(['twelveMonths']);
    expect(unmet({ members: 0 })).toEqual(['minimumMembers']);
    expect(ask({ workedContinuously: undefined }).ok).toBe(false);
  });

  it('asks for the certificate without a day that it does not know', () => {
    const open = ask({ certifiedOn: undefined });
    expect(open.ok ? '' : open.reason.vi).toBe(
      'Chưa đủ dữ liệu để kết luận. Cần biết: Có Giấy chứng nhận đăng ký tổ hợp tác. Hoạt động liên tục ít nhất 12 tháng kể từ ngày cấp giấy chứng nhận.',
    );
  });

  it('cites every condition', () => {
    const answer = ask();
    expect(answer.ok && answer.citations.map(({ article, clause }) => [article, clause])).toEqual([
      [108, 1],
      [108, 1],
      [108, 1],
      [108, 2],
      [4, 7],
    ]);
  });

  it.each([
    { on: '2024-06-30', certifiedOn: 'never' },
    { on: '2025-02-30' },
    { certifiedOn: '2026-01-01' },
    { certifiedOn: 'yes' },
    { members: -1 },
    { members: 4.5 },
    { allMembersAgree: 'yes' },
  ])('refuses %j', (change) => {
    expect(ask(change).ok).toBe(false);
  });

  it('refuses nothing at all', () => {
    expect(conversionFromGroup(undefined as never).ok).toBe(false);
  });
});
