import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCitation } from '../engine/citation';
import { delegatesRequired } from './delegates-required';
import { MATTERS } from './matters';
import { quorum } from './quorum';
import { leastAtLeast, leastOver } from './share-of';
import { votesToPass } from './votes-to-pass';

const OLD = '2024-06-30';
const NEW = '2024-07-01';
const places = (found: { ok: boolean; citations?: readonly Parameters<typeof formatCitation>[0][] }) =>
  (found.citations ?? []).map((each) => formatCitation(each));

describe('delegatesRequired', () => {
  it.each([
    [0, NEW, false, undefined],
    [49, NEW, false, undefined],
    [50, NEW, true, undefined],
    [51, NEW, true, 26],
    [100, NEW, true, 50],
    [101, NEW, true, 31],
    [300, NEW, true, 90],
    [301, NEW, true, 61],
    [1000, NEW, true, 200],
    [1001, NEW, true, 200],
    [50_000, NEW, true, 200],
    [50, OLD, false, undefined],
    [99, OLD, false, undefined],
    [100, OLD, true, undefined],
    [101, OLD, true, 31],
    [300, OLD, true, 90],
    [301, OLD, true, 61],
    [1000, OLD, true, 200],
    [1001, OLD, true, 200],
  ] as const)('%i members on %s: allowed %s, minimum %s', (officialMembers, on, allowed, minimum) => {
    const found = delegatesRequired({ officialMembers, on });
    expect(found).toMatchObject({ ok: true, allowed, allowedFrom: on === NEW ? 50 : 100 });
    expect('minimum' in found).toBe(minimum !== undefined);
    expect(found.ok && found.minimum).toBe(minimum);
  });

  it('says at exactly 50 members that the law names no floor', () => {
    const found = delegatesRequired({ officialMembers: 50, on: NEW });
    expect(found.ok && found.explanation.vi).toContain('luật chỉ đặt số đại biểu tối thiểu khi trên 50');
    expect(places(found)).toEqual([
      'Điều 57 khoản 2, Luật 17/2023/QH15',
      'Điều 58 khoản 2, Luật 17/2023/QH15',
    ]);
  });

  it('explains itself', () => {
    const found = (officialMembers: number, on: typeof OLD | typeof NEW) => {
      const each = delegatesRequired({ officialMembers, on });
      return { vi: each.ok && each.explanation.vi, cited: places(each) };
    };
    expect(found(49, NEW)).toEqual({
      vi: '49 thành viên chính thức: phải họp đại hội toàn thể; từ 50 thành viên mới được họp đại hội đại biểu.',
      cited: ['Điều 57 khoản 2, Luật 17/2023/QH15'],
    });
    expect(found(120, NEW).vi).toContain('với ít nhất 36 đại biểu (30 %); Điều lệ');
    expect(found(2000, NEW).vi).toContain('với ít nhất 200 đại biểu; Điều lệ');
  });

  it('answers for the first day of the 2012 law', () => {
    expect(delegatesRequired({ officialMembers: 120, on: '2013-07-01' }).ok).toBe(true);
  });

  it('cites the point of the bracket', () => {
    expect(places(delegatesRequired({ officialMembers: 120, on: NEW })).at(-1)).toBe(
      'Điều 58 khoản 2 điểm b, Luật 17/2023/QH15',
    );
    expect(places(delegatesRequired({ officialMembers: 2000, on: OLD })).at(-1)).toBe(
      'Điều 30 khoản 4 điểm c, Luật 23/2012/QH13',
    );
  });
});

describe('quorum', () => {
  it.each([
    [100, 1, OLD, 75, 75],
    [101, 1, OLD, 76, 75],
    [100, 2, OLD, 50, 50],
    [101, 2, OLD, 51, 50],
    [100, 3, OLD, 0, 0],
    [100, 1, NEW, 50, 50],
    [121, 1, NEW, 61, 50],
    [100, 2, NEW, 33, 33],
    [101, 2, NEW, 34, 33],
    [3, 2, NEW, 1, 33],
    [100, 3, NEW, 0, 0],
  ] as const)('%i invited, call %i, on %s: %i', (invited, call, on, needed, percent) => {
    expect(quorum({ invited, call, on })).toMatchObject({ ok: true, needed, percent });
  });

  it('says of what the percentage is taken, in each law', () => {
    const base = (on: typeof OLD | typeof NEW) => {
      const found = quorum({ invited: 10, call: 1, on });
      return found.ok ? found.base.vi : '';
    };
    expect(base(NEW)).toBe('tổng số thành viên chính thức hoặc đại biểu được triệu tập');
    expect(base(OLD)).not.toContain('được triệu tập');
    expect(places(quorum({ invited: 10, call: 2, on: NEW }))).toEqual(['Điều 59 khoản 7, Luật 17/2023/QH15']);
  });
});

describe('votesToPass', () => {
  it.each([
    ['charterAmendment', 100, NEW, 65, 'atLeast'],
    ['charterAmendment', 101, NEW, 66, 'atLeast'],
    ['largeAssets', 40, NEW, 26, 'atLeast'],
    ['indivisibleAssets', 40, NEW, 26, 'atLeast'],
    ['governanceChange', 40, NEW, 26, 'atLeast'],
    ['bankruptcy', 1, NEW, 1, 'atLeast'],
    ['other', 100, NEW, 51, 'moreThan'],
    ['other', 101, NEW, 51, 'moreThan'],
    ['charterAmendment', 100, OLD, 75, 'atLeast'],
    ['charterAmendment', 101, OLD, 76, 'atLeast'],
    ['governanceChange', 100, OLD, 51, 'moreThan'],
    ['indivisibleAssets', 100, OLD, 51, 'moreThan'],
    ['other', 101, OLD, 51, 'moreThan'],
  ] as const)('%s, %i votes on %s: %i (%s)', (matter, votesCast, on, needed, relation) => {
    expect(votesToPass({ votesCast, present: votesCast, matter, on })).toMatchObject({ needed, relation });
  });

  it('takes the share of votes cast since July 2024 and of those present before', () => {
    const asked = { votesCast: 80, present: 100, matter: 'charterAmendment' } as const;
    expect(votesToPass({ ...asked, on: NEW })).toMatchObject({ needed: 52, of: 80 });
    expect(votesToPass({ ...asked, on: OLD })).toMatchObject({ needed: 75, of: 100 });
    const found = votesToPass({ ...asked, matter: 'other', on: OLD });
    expect(found.ok && found.note?.vi).toContain('không nhắc lại “có mặt”');
    expect(places(found)).toEqual(['Điều 34 khoản 2, Luật 23/2012/QH13']);
  });

  it('does not guess who was present under the 2012 law', () => {
    const refused = votesToPass({ votesCast: 80, matter: 'other', on: OLD });
    expect(refused.ok ? '' : refused.reason.vi).toContain('present');
    expect(votesToPass({ votesCast: 80, present: 79, matter: 'other', on: OLD }).ok).toBe(false);
    expect(votesToPass({ votesCast: 80, present: 80, matter: 'other', on: OLD }).ok).toBe(true);
    expect(votesToPass({ votesCast: 80, matter: 'other', on: NEW }).ok).toBe(true);
  });
});

describe('bad input', () => {
  it('is answered with what was expected, and never thrown', () => {
    for (const asked of [
      undefined,
      null,
      {},
      { on: NEW },
      { officialMembers: -1, invited: 0, votesCast: 0, call: 1, matter: 'other', on: NEW },
      { officialMembers: '60', on: NEW },
      { officialMembers: 60, on: '2013-06-30' },
      { invited: 60, call: 4, on: NEW },
      { invited: 6.5, call: 1, on: NEW },
      { votesCast: 6, matter: 'whatever', on: NEW },
      { votesCast: 6, matter: 'other', on: '2024-02-30' },
    ])
      for (const calculator of [delegatesRequired, quorum, votesToPass]) {
        const refused = calculator(asked as never);
        expect(refused.ok ? '' : refused.reason.vi && refused.reason.en).toContain('Expected');
      }
  });
});

describe('arithmetic', () => {
  const whole = integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
  const percent = integer({ min: 1, max: 99 });

  it('finds the least number that reaches or passes a share, exactly', () => {
    assert(
      property(whole, percent, (of, share) => {
        const bound = BigInt(of) * BigInt(share);
        const [reaches, passes] = [BigInt(leastAtLeast(of, share)), BigInt(leastOver(of, share))];
        expect(reaches * 100n >= bound && (reaches - 1n) * 100n < bound).toBe(true);
        expect(passes * 100n > bound && (passes - 1n) * 100n <= bound).toBe(true);
      }),
    );
    expect([leastAtLeast(0, 50), leastAtLeast(10, 0), leastOver(0, 50)]).toEqual([0, 0, 1]);
  });

  it('never asks for more than there are, nor for fewer where there are more', () => {
    const people = integer({ min: 1, max: 5000 });
    assert(
      property(
        people,
        constantFrom(1, 2, 3),
        constantFrom(...MATTERS),
        constantFrom(OLD, NEW),
        (n, call, matter, on) => {
          const [attend, more] = [quorum({ invited: n, call, on }), quorum({ invited: n + 1, call, on })];
          const pass = votesToPass({ votesCast: n, present: n, matter, on });
          expect(attend.ok && attend.needed <= n && more.ok && more.needed >= attend.needed).toBe(true);
          expect(pass.ok && pass.needed >= 1 && pass.needed <= n).toBe(true);
        },
      ),
    );
  });
});
