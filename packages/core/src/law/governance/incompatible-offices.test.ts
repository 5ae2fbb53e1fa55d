import { assert, array, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCitation } from '../engine/citation';
import { boardQuorum } from './board-quorum';
import { incompatibleOffices, type OfficeHolder } from './incompatible-offices';
import { OFFICES, TIES, type FamilyTie, type Office } from './office';

const OLD = '2024-06-30';
const NEW = '2024-07-01';

function clashes(
  people: readonly OfficeHolder[],
  on: typeof OLD | typeof NEW,
  kind?: 'cooperative' | 'union',
) {
  const found = incompatibleOffices(people, { on, kind });
  if (!found.ok) throw new Error(found.reason.en);
  return found.clashes;
}
const one = (...offices: Office[]): OfficeHolder[] => [{ name: 'An', offices }];
const two = (first: Office, second: Office, tie: FamilyTie): OfficeHolder[] => [
  { name: 'An', offices: [first], relatives: [{ to: 'Bình', tie }] },
  { name: 'Bình', offices: [second] },
];
const cited = ({
  citations,
}: {
  citations: Parameters<typeof formatCitation>[0][] | readonly Parameters<typeof formatCitation>[0][];
}) => citations.map((each) => formatCitation(each));

/** Pairs in the order of OFFICES; `x` forbidden to one person, `f` to one family. */
const TABLE: readonly (readonly [Office, Office, string, string])[] = [
  ['boardMember', 'boardMember', 'f', 'f'],
  ['boardMember', 'director', '', ''],
  ['boardMember', 'supervisor', 'xf', 'xf'],
  ['boardMember', 'chiefAccountant', 'x', 'xf'],
  ['boardMember', 'treasurer', 'x', 'xf'],
  ['director', 'director', '', ''],
  ['director', 'supervisor', 'x', 'xf'],
  ['director', 'chiefAccountant', '', 'xf'],
  ['director', 'treasurer', '', 'xf'],
  ['supervisor', 'supervisor', 'f', 'f'],
  ['supervisor', 'chiefAccountant', 'x', 'xf'],
  ['supervisor', 'treasurer', 'x', 'xf'],
  ['chiefAccountant', 'chiefAccountant', '', ''],
  ['chiefAccountant', 'treasurer', '', ''],
  ['treasurer', 'treasurer', '', ''],
];

describe('incompatible offices', () => {
  it.each(TABLE)('%s and %s: "%s" under the 2012 law, "%s" under the 2023 law', (first, second, old, now) => {
    for (const [on, banned] of [
      [OLD, old],
      [NEW, now],
    ] as const) {
      expect(clashes(one(first, second), on)).toHaveLength(banned.includes('x') ? 1 : 0);
      expect(clashes(two(first, second, 'spouse'), on)).toHaveLength(banned.includes('f') ? 1 : 0);
      expect(clashes(two(second, first, 'spouse'), on)).toHaveLength(banned.includes('f') ? 1 : 0);
      expect(clashes(two(first, second, 'other'), on)).toEqual([]);
    }
  });

  it.each(TIES.map((tie) => [tie] as const))('%s', (tie) => {
    const inLaws = ['parentInLaw', 'childInLaw', 'siblingsSpouse', 'spousesSibling'];
    expect(clashes(two('boardMember', 'supervisor', tie), NEW)).toHaveLength(tie === 'other' ? 0 : 1);
    expect(clashes(two('boardMember', 'supervisor', tie), OLD)).toHaveLength(
      tie === 'other' || inLaws.includes(tie) ? 0 : 1,
    );
  });

  it('names the people, the offices, the tie and the places in the law', () => {
    const [clash] = clashes(two('director', 'supervisor', 'sibling'), NEW);
    expect(clash).toMatchObject({
      people: ['An', 'Bình'],
      offices: ['director', 'supervisor'],
      tie: 'sibling',
    });
    expect(clash?.explanation.vi).toContain('An (giám đốc (tổng giám đốc)) và Bình');
    expect(clash && cited(clash)).toEqual([
      'Điều 62 khoản 2 điểm c, Luật 17/2023/QH15',
      'Điều 62 khoản 3 điểm c, Luật 17/2023/QH15',
      'Điều 4 khoản 11, Luật 17/2023/QH15',
    ]);
  });

  it('cites the 2012 law by kind, or for both', () => {
    const citations = (kind?: 'cooperative' | 'union') =>
      clashes(one('boardMember', 'treasurer'), OLD, kind).flatMap((clash) => cited(clash));
    expect(citations('cooperative')).toEqual(['Điều 40 khoản 1 điểm b, Luật 23/2012/QH13']);
    expect(citations('union')).toEqual(['Điều 40 khoản 2 điểm b, Luật 23/2012/QH13']);
    expect(citations()).toHaveLength(2);
    const [supervisor] = clashes(one('supervisor', 'director'), OLD, 'union');
    expect(supervisor && cited(supervisor)).toEqual(['Điều 40 khoản 4 điểm b, Luật 23/2012/QH13']);
  });

  it('says it of one person, with name and offices', () => {
    const [clash] = clashes(one('boardMember', 'treasurer'), NEW);
    expect(clash?.people).toEqual(['An']);
    expect(clash?.explanation).toEqual({
      vi: 'An không được vừa là thành viên hội đồng quản trị vừa là thủ quỹ.',
      en: 'An may not be both a member of the board and the treasurer.',
    });
  });

  it('counts a tie whichever of the two names it, and none to a third', () => {
    const [an, binh, chi] = ['An', 'Bình', 'Chi'].map((name) => ({
      name,
      offices: ['boardMember'] as Office[],
    }));
    const people = (an: object, binh: object, chi: object) => [an, binh, chi] as OfficeHolder[];
    const tie = (to: string) => ({ relatives: [{ to, tie: 'sibling' }] });
    const pairs = (given: OfficeHolder[]) => clashes(given, NEW).map((clash) => clash.people);
    expect(pairs(people(an!, { ...binh, ...tie('An') }, chi!))).toEqual([['An', 'Bình']]);
    expect(pairs(people({ ...an, ...tie('Chi') }, binh!, chi!))).toEqual([['An', 'Chi']]);
    expect(pairs(people(an!, binh!, { ...chi, ...tie('Bình') }))).toEqual([['Bình', 'Chi']]);
  });

  it('cites both points of the 2012 law where it forbids an office to both', () => {
    const [clash] = clashes(one('boardMember', 'supervisor'), OLD, 'cooperative');
    expect(clash && cited(clash)).toEqual([
      'Điều 40 khoản 1 điểm b, Luật 23/2012/QH13',
      'Điều 40 khoản 3 điểm b, Luật 23/2012/QH13',
    ]);
  });

  it('counts a tie once that both name, and an office once that is given twice', () => {
    const people: OfficeHolder[] = [
      { name: 'An', offices: ['boardMember', 'boardMember'], relatives: [{ to: 'Bình', tie: 'parent' }] },
      { name: 'Bình', offices: ['boardMember'], relatives: [{ to: 'An', tie: 'child' }] },
    ];
    expect(clashes(people, NEW)).toHaveLength(1);
  });

  it.each([
    ['no people', undefined],
    ['a name twice', [...one('director'), ...one('treasurer')]],
    ['no name', [{ name: '', offices: [] }]],
    ['an office that is none', [{ name: 'An', offices: ['king'] }]],
    ['a tie that is none', [{ name: 'An', offices: [], relatives: [{ to: 'An', tie: 'cousin' }] }]],
    ['a relative who is not given', [{ name: 'An', offices: [], relatives: [{ to: 'Chi', tie: 'spouse' }] }]],
    ['a relative of oneself', [{ name: 'An', offices: [], relatives: [{ to: 'An', tie: 'spouse' }] }]],
  ])('refuses %s', (_what, people) => {
    const refused = incompatibleOffices(people as never, { on: NEW });
    expect(refused.ok ? '' : refused.reason.vi).toContain('Cần danh sách người');
  });

  it('refuses a day that is none, before the law, or left out', () => {
    expect(incompatibleOffices([], { on: '2024-02-30' }).ok).toBe(false);
    expect(incompatibleOffices([], { on: '2013-06-30' }).ok).toBe(false);
    expect(incompatibleOffices([], undefined as never).ok).toBe(false);
    expect(incompatibleOffices([], { on: '2013-07-01' })).toEqual({ ok: true, clashes: [] });
  });

  it('does not depend on the order of offices, and more offices never undo a clash', () => {
    const offices = array(constantFrom(...OFFICES), { maxLength: 5 });
    assert(
      property(offices, constantFrom(...OFFICES), constantFrom(OLD, NEW), (held, more, on) => {
        const count = clashes(one(...held), on).length;
        expect(clashes(one(...held.toReversed()), on)).toHaveLength(count);
        expect(clashes(one(...held, more), on).length).toBeGreaterThanOrEqual(count);
      }),
    );
  });
});

describe('boardQuorum', () => {
  it.each([
    [3, 1, OLD, 2],
    [3, 1, NEW, 2],
    [4, 1, NEW, 3],
    [5, 1, NEW, 4],
    [15, 1, NEW, 10],
    [15, 2, OLD, 10],
    [15, 2, NEW, 8],
    [4, 2, NEW, 3],
  ] as const)('%i members, call %i, on %s: %i', (boardMembers, call, on, needed) => {
    expect(boardQuorum({ boardMembers, call, on })).toMatchObject({ ok: true, needed });
  });

  it('cites the point of the call', () => {
    const place = (call: 1 | 2, on: typeof OLD | typeof NEW) => {
      const found = boardQuorum({ boardMembers: 5, call, on });
      return found.ok ? cited(found) : [];
    };
    expect(place(1, NEW)).toEqual(['Điều 65 khoản 5 điểm a, Luật 17/2023/QH15']);
    expect(place(2, NEW)).toEqual(['Điều 65 khoản 5 điểm b, Luật 17/2023/QH15']);
    expect(place(2, OLD)).toEqual(['Điều 35 khoản 5 điểm a, Luật 23/2012/QH13']);
  });

  it('refuses bad input with the reason', () => {
    for (const asked of [
      undefined,
      { boardMembers: 0, call: 1, on: NEW },
      { boardMembers: 2.5, call: 1, on: NEW },
      { boardMembers: 5, call: 3, on: NEW },
      { boardMembers: 5, call: 1, on: '2013-06-30' },
    ]) {
      const refused = boardQuorum(asked as never);
      expect(refused.ok ? '' : refused.reason.vi).toContain('Cần boardMembers');
    }
  });
});
