import { describe, expect, it } from 'vitest';
import { formatCitation } from '../engine/citation';
import { findingOf } from '../finding-of';

const LAST_DAY = '2024-06-30';
const FIRST_DAY = '2024-07-01';

const consequence = (on: string) =>
  findingOf('members-minimum', { kind: 'cooperative', officialMembers: 3 }, on).consequence;

describe('minimum number of members', () => {
  it.each([
    ['cooperative', 6, LAST_DAY, 'violated', 7, 'Điều 3 khoản 1, Luật 23/2012/QH13'],
    ['cooperative', 7, LAST_DAY, 'satisfied', 7, 'Điều 3 khoản 1, Luật 23/2012/QH13'],
    ['cooperative', 8, LAST_DAY, 'satisfied', 7, 'Điều 3 khoản 1, Luật 23/2012/QH13'],
    ['cooperative', 4, FIRST_DAY, 'violated', 5, 'Điều 4 khoản 7, Luật 17/2023/QH15'],
    ['cooperative', 5, FIRST_DAY, 'satisfied', 5, 'Điều 4 khoản 7, Luật 17/2023/QH15'],
    ['cooperative', 6, FIRST_DAY, 'satisfied', 5, 'Điều 4 khoản 7, Luật 17/2023/QH15'],
    ['cooperative', 0, FIRST_DAY, 'violated', 5, 'Điều 4 khoản 7, Luật 17/2023/QH15'],
    ['union', 3, LAST_DAY, 'violated', 4, 'Điều 3 khoản 2, Luật 23/2012/QH13'],
    ['union', 4, LAST_DAY, 'satisfied', 4, 'Điều 3 khoản 2, Luật 23/2012/QH13'],
    ['union', 2, FIRST_DAY, 'violated', 3, 'Điều 4 khoản 8, Luật 17/2023/QH15'],
    ['union', 3, FIRST_DAY, 'satisfied', 3, 'Điều 4 khoản 8, Luật 17/2023/QH15'],
    ['group', 1, LAST_DAY, 'violated', 2, 'Điều 3 khoản 1, Nghị định 77/2019/NĐ-CP'],
    ['group', 1, FIRST_DAY, 'violated', 2, 'Điều 4 khoản 21, Luật 17/2023/QH15'],
    ['group', 2, FIRST_DAY, 'satisfied', 2, 'Điều 4 khoản 21, Luật 17/2023/QH15'],
  ] as const)(
    '%s with %i on %s: %s (minimum %i, %s)',
    (kind, officialMembers, on, status, limit, citation) => {
      const finding = findingOf('members-minimum', { kind, officialMembers }, on);
      expect(finding).toMatchObject({
        status,
        missing: [],
        compared: { actual: officialMembers, relation: 'atLeast', limit },
      });
      expect(finding.citations.map((each) => formatCitation(each))).toEqual([citation]);
    },
  );

  it('says how many are short', () => {
    const { explanation } = findingOf(
      'members-minimum',
      { kind: 'cooperative', officialMembers: 3 },
      LAST_DAY,
    );
    expect(explanation.vi).toContain('còn thiếu 4 so với mức tối thiểu 7');
    expect(explanation.en).toContain('4 short of the minimum of 7');
  });

  it('asks for the members and guesses nothing', () => {
    const finding = findingOf('members-minimum', { kind: 'cooperative' }, FIRST_DAY);
    expect(finding).toMatchObject({ status: 'unknown', missing: ['officialMembers'] });
    expect(finding.explanation.vi).toContain('số thành viên chính thức');
  });

  it('has no answer for groups before the first source at hand', () => {
    expect(findingOf('members-minimum', { kind: 'group', officialMembers: 3 }, '2019-11-24')).toMatchObject({
      status: 'unknown',
      missing: [],
    });
    expect(findingOf('members-minimum', { kind: 'group', officialMembers: 3 }, '2019-11-25').status).toBe(
      'satisfied',
    );
  });

  it('says what being short leads to, by the law of the day', () => {
    expect(consequence(LAST_DAY)?.citation).toMatchObject({
      instrument: 'law-23-2012',
      article: 54,
      clause: 2,
      point: 'b',
    });
    expect(consequence(FIRST_DAY)?.citation).toMatchObject({
      instrument: 'law-17-2023',
      article: 103,
      clause: 1,
      point: 'd',
    });
    expect(
      findingOf('members-minimum', { kind: 'cooperative', officialMembers: 9 }, FIRST_DAY).consequence,
    ).toBeUndefined();
  });
});

describe('share of foreign members, strictly under 35 %', () => {
  it.each([
    [34, 100, 'satisfied', 34],
    [35, 100, 'violated', 34],
    [36, 100, 'violated', 34],
    [6, 20, 'satisfied', 6],
    [7, 20, 'violated', 6],
    [1, 5, 'satisfied', 1],
    [2, 5, 'violated', 1],
  ] as const)('%i of %i: %s', (foreignMembers, officialMembers, status, limit) => {
    const finding = findingOf(
      'foreign-members-cap',
      { kind: 'cooperative', foreignMembers, officialMembers },
      FIRST_DAY,
    );
    expect(finding).toMatchObject({
      status,
      compared: { actual: foreignMembers, limit, percent: 35, of: officialMembers },
    });
  });

  it('needs no count of members where none is foreign', () => {
    expect(findingOf('foreign-members-cap', { kind: 'union', foreignMembers: 0 }, FIRST_DAY).status).toBe(
      'satisfied',
    );
    expect(findingOf('foreign-members-cap', { kind: 'union', foreignMembers: 1 }, FIRST_DAY)).toMatchObject({
      status: 'unknown',
      missing: ['officialMembers'],
    });
  });

  it('cites the clause of each kind, and was no norm before July 2024', () => {
    const facts = { foreignMembers: 9, officialMembers: 10 };
    const cites = (kind: 'cooperative' | 'union') =>
      findingOf('foreign-members-cap', { kind, ...facts }, FIRST_DAY).citations;
    expect(cites('cooperative')).toMatchObject([{ article: 30, clause: 7 }]);
    expect(cites('union')).toMatchObject([{ article: 34, clause: 6 }]);
    expect(findingOf('foreign-members-cap', { kind: 'cooperative', ...facts }, LAST_DAY).status).toBe(
      'notApplicable',
    );
    expect(findingOf('foreign-members-cap', { kind: 'group', ...facts }, FIRST_DAY).status).toBe(
      'notApplicable',
    );
  });
});

describe('a member that has paid in too little', () => {
  const words = (facts: object) =>
    findingOf('minimum-contribution', { kind: 'cooperative', ...facts }, FIRST_DAY).explanation;

  it('is told by the minimum of the charter, where that is known', () => {
    const { vi, en } = words({ minimumContribution: 500, smallestContribution: 400 });
    expect(vi).toContain('mới góp 400 đồng, thấp hơn vốn góp tối thiểu 500 đồng của Điều lệ.');
    expect(en).toContain('has paid in 400 đồng, below the charter’s minimum of 500 đồng.');
    expect(words({ minimumContribution: 500, smallestContribution: 500 }).en).toContain(
      'minimum of 500 đồng',
    );
  });

  it('is told without one, where nothing was paid in', () => {
    const { vi, en } = words({ smallestContribution: 0 });
    expect(vi).toContain('mới góp 0 đồng. Cần');
    expect(en).toContain('has paid in 0 đồng. Decide');
  });
});
