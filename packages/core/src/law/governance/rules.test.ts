import { describe, expect, it } from 'vitest';
import { checkCompliance } from '../engine/check-compliance';
import { formatCitation } from '../engine/citation';
import type { Facts } from '../facts';
import { findingOf } from '../finding-of';

const OLD = '2024-06-30';
const NEW = '2024-07-01';
const COOPERATIVE = { kind: 'cooperative' } as const;
const places = (rule: string, facts: Facts, on: string) =>
  findingOf(rule, facts, on).citations.map((each) => formatCitation(each));

describe('words on governance', () => {
  it('say what to do', () => {
    const facts = { ...COOPERATIVE, governance: 'full', boardMembers: 16 } as const;
    const { explanation, compared } = findingOf('board-size', facts, NEW);
    expect(explanation.vi).toContain('là 16 người; luật cho phép từ 3 đến 15. Cần bầu thêm hoặc giảm bớt');
    expect(compared).toMatchObject({ actual: 16, relation: 'atMost', limit: 15, unit: 'person' });
    expect(findingOf('board-size', { ...facts, boardMembers: 2 }, NEW).compared).toMatchObject({
      relation: 'atLeast',
      limit: 3,
    });
  });

  it('give a range, or only its upper end', () => {
    const director = { ...COOPERATIVE, governance: 'simplified', directorTermMonths: 61 } as const;
    expect(findingOf('director-term', director, NEW).explanation.en).toContain('the law allows 60 at most');
    const supervisors = (governance: 'full' | 'simplified') =>
      findingOf('supervisors-term', { ...COOPERATIVE, governance, supervisorsTermMonths: 61 }, NEW)
        .explanation.vi;
    expect(supervisors('full')).toContain('Nhiệm kỳ ban kiểm soát là 61');
    expect(supervisors('simplified')).toContain('Nhiệm kỳ kiểm soát viên là 61');
  });

  it('show the call that the attendance was held against', () => {
    const met = {
      ...COOPERATIVE,
      governance: 'full',
      boardMembers: 9,
      lastBoardMeetingOn: '2025-03-03',
    } as const;
    const limit = (boardAttended: number) =>
      findingOf('board-quorum', { ...met, boardAttended }, '2025-04-01').compared?.limit;
    expect([limit(4), limit(6)]).toEqual([5, 6]);
  });

  it('compare a term that is the board’s with it, from the side it misses it', () => {
    const relation = (supervisorsTermMonths: number) =>
      findingOf('supervisors-term', { ...COOPERATIVE, supervisorsTermMonths, boardTermMonths: 36 }, OLD)
        .compared?.relation;
    expect([relation(35), relation(36), relation(37)]).toEqual(['atLeast', 'atMost', 'atMost']);
  });

  it('show both days where a holiday moves the end', () => {
    const facts = {
      ...COOPERATIVE,
      informationIssuedOn: '2025-04-24',
      informationPostedOn: 'never',
    } as const;
    // 25, 26 (a Saturday worked), 28, 29 April and 5 May 2025.
    expect(findingOf('information-posted', facts, '2025-05-05').status).toBe('satisfied');
    expect(findingOf('information-posted', facts, '2025-05-06').status).toBe('violated');
  });

  it('name the consequence and the place it stands', () => {
    const clash = findingOf('incompatible-offices', { ...COOPERATIVE, officeClashes: 2 }, NEW);
    expect(clash.explanation.vi).toContain('Có 2 trường hợp');
    expect(clash.consequence?.citation).toMatchObject({ article: 63, clause: 1, point: 'a' });
    const asked = {
      ...COOPERATIVE,
      extraordinaryRequestOn: '2025-03-03',
      extraordinaryCalledOn: 'never',
    } as const;
    expect(findingOf('extraordinary-congress', asked, '2025-05-12').consequence?.citation).toMatchObject({
      article: 59,
      clause: 4,
      point: 'b',
    });
    const unpaid = { ...COOPERATIVE, smallestContribution: 0 } as const;
    expect(findingOf('minimum-contribution', unpaid, OLD).consequence?.citation.article).toBe(16);
  });
});

describe('places in the law', () => {
  it('follow the form of governance', () => {
    const director = (governance: 'full' | 'simplified') =>
      places(
        'director-term',
        { ...COOPERATIVE, governance, directorHired: false, directorTermMonths: 60 },
        NEW,
      );
    expect(director('full')).toEqual(['Điều 68 khoản 2, Luật 17/2023/QH15']);
    expect(director('simplified')).toEqual(['Điều 71 khoản 2, Luật 17/2023/QH15']);
    const supervisors = (governance: 'full' | 'simplified') =>
      places('supervisors-term', { ...COOPERATIVE, governance, supervisorsTermMonths: 60 }, NEW);
    expect(supervisors('full')).toEqual(['Điều 69 khoản 1, Luật 17/2023/QH15']);
    expect(supervisors('simplified')).toEqual(['Điều 72 khoản 2, Luật 17/2023/QH15']);
  });

  it('are those of the law of the event, not of the day judged', () => {
    const facts = {
      ...COOPERATIVE,
      lastCongressOn: '2024-06-20',
      congressCall: 1,
      congressInvited: 100,
      congressAttended: 60,
    } as const;
    expect(findingOf('congress-quorum', facts, '2025-01-10')).toMatchObject({
      status: 'violated',
      compared: { limit: 75, percent: 75, of: 100 },
    });
    expect(places('congress-quorum', facts, '2025-01-10')).toEqual(['Điều 31 khoản 6, Luật 23/2012/QH13']);
    expect(findingOf('congress-quorum', { ...facts, lastCongressOn: NEW }, '2025-01-10').status).toBe(
      'satisfied',
    );
  });

  it('show the bracket of delegates', () => {
    const facts = { ...COOPERATIVE, delegateCongress: true, officialMembers: 120, delegates: 35 };
    expect(places('delegates-minimum', facts, NEW)).toEqual(['Điều 58 khoản 2 điểm b, Luật 17/2023/QH15']);
    expect(findingOf('delegates-minimum', facts, NEW)).toMatchObject({
      status: 'violated',
      compared: { actual: 35, limit: 36, percent: 30, of: 120, unit: 'delegate' },
    });
  });
});

describe('facts on governance', () => {
  it('are asked one after the other', () => {
    expect(findingOf('board-size', COOPERATIVE, NEW).missing).toEqual(['governance']);
    expect(findingOf('board-size', { ...COOPERATIVE, governance: 'full' }, NEW).missing).toEqual([
      'boardMembers',
    ]);
    expect(findingOf('board-size', COOPERATIVE, OLD).missing).toEqual(['boardMembers']);
    expect(findingOf('congress-quorum', COOPERATIVE, NEW).missing).toEqual(['lastCongressOn']);
  });

  it('that contradict each other are refused by name', () => {
    const fields = (facts: Facts) => {
      const refusal = checkCompliance(facts, { on: '2025-07-01' });
      return refusal.ok ? [] : refusal.problems.map(({ field }) => field);
    };
    expect(fields({ ...COOPERATIVE, votesCast: 9, votesFor: 10 })).toEqual(['votesFor']);
    expect(fields({ ...COOPERATIVE, congressInvited: 9, congressAttended: 10 })).toEqual([
      'congressAttended',
    ]);
    expect(fields({ ...COOPERATIVE, boardMembers: 3, foreignBoardMembers: 4 })).toEqual([
      'foreignBoardMembers',
    ]);
    expect(
      fields({ ...COOPERATIVE, lastAnnualMeetingOn: '2025-04-01', lastCongressOn: '2025-03-31' }),
    ).toEqual(['lastAnnualMeetingOn']);
    expect(fields({ ...COOPERATIVE, lastAnnualMeetingOn: '2025-04-01', lastCongressOn: 'never' })).toEqual([
      'lastAnnualMeetingOn',
    ]);
    expect(fields({ ...COOPERATIVE, lastCongressOn: '2025-07-02' })).toEqual(['lastCongressOn']);
    expect(fields({ ...COOPERATIVE, lastCongressOn: 'never', lastBoardMeetingOn: 'never' })).toEqual([]);
  });

  it('are no norm for groups', () => {
    for (const rule of [
      'governance-form',
      'board-size',
      'congress-quorum',
      'equal-votes',
      'information-posted',
    ])
      expect(findingOf(rule, { kind: 'group' }, NEW)).toMatchObject({ status: 'notApplicable', missing: [] });
  });
});
