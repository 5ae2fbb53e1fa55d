import { describe, expect, it } from 'vitest';
import { findingOf } from '../finding-of';

const judge = (rule: string, facts: object, on: string) =>
  findingOf(rule, { kind: 'cooperative', ...facts }, on);

describe('grounds that must last', () => {
  it('say how long it has lasted, when it is enough, and what follows', () => {
    const short = { underMinimumMembersSince: '2024-07-10', officialMembers: 4 };
    expect(judge('members-minimum-lapse', short, '2025-07-11')).toMatchObject({
      status: 'violated',
      explanation: {
        vi: 'Tình trạng thiếu số thành viên tối thiểu từ ngày 10/07/2024 đã kéo dài quá 12 tháng; hạn là ngày 10/07/2025. Cần khắc phục ngay.',
      },
      compared: { actual: '2025-07-11', relation: 'atMost', limit: '2025-07-10', unit: 'day' },
      citations: [{ instrument: 'law-17-2023', article: 103, clause: 1, point: 'd' }, {}, {}],
      consequence: { citation: { instrument: 'decree-92-2024', article: 53, clause: 2 } },
    });
    expect(judge('members-minimum-lapse', short, '2025-07-10').explanation.vi).toContain(
      'Cần khắc phục trước',
    );
  });

  it('follow the registration decree of the day', () => {
    const short = { underMinimumMembersSince: '2022-07-11', officialMembers: 2 };
    const consequence = (on: string) => judge('members-minimum-lapse', short, on).consequence?.citation;
    expect(consequence('2024-06-30')).toMatchObject({ instrument: 'law-23-2012', article: 54, clause: 2 });
    expect(consequence('2024-07-17')).toMatchObject({ instrument: 'law-17-2023', article: 97 });
    expect(consequence('2024-07-18')).toMatchObject({ instrument: 'decree-92-2024' });
    expect(consequence('2026-07-22')).toMatchObject({ instrument: 'decree-92-2024' });
    expect(consequence('2026-07-23')).toMatchObject({ instrument: 'decree-295-2026', trust: 'secondary' });
  });

  it('ask for the day, and when it is long past, whether it still lasts', () => {
    const missing = (rule: string, facts: object) => judge(rule, facts, '2025-08-01').missing;
    expect(missing('members-minimum-lapse', {})).toEqual(['underMinimumMembersSince']);
    expect(missing('members-minimum-lapse', { underMinimumMembersSince: '2024-07-10' })).toEqual([
      'officialMembers',
    ]);
    expect(missing('foreign-members-cap-lapse', { foreignMembersOverCapSince: '2024-07-10' })).toEqual([
      'foreignMembers',
      'officialMembers',
    ]);
    expect(
      missing('contribution-cap-lapse', { contributionOverCapSince: '2024-07-10', charterCapital: 9 }),
    ).toEqual(['largestContribution']);
    expect(missing('inactivity', { inactivityNotifiedOn: 'never' })).toEqual(['inactiveSince']);
    expect(missing('inactivity', { inactiveSince: '2024-07-10' })).toEqual(['inactivityNotifiedOn']);
  });

  it('are not there where nothing is over the cap', () => {
    expect(judge('foreign-members-cap-lapse', { foreignMembers: 0 }, '2025-08-01').status).toBe('satisfied');
    expect(judge('contribution-cap-lapse', { largestContribution: 0 }, '2025-08-01').status).toBe(
      'satisfied',
    );
    expect(
      judge(
        'contribution-cap-lapse',
        { kind: 'union', largestContribution: 4, charterCapital: 10 },
        '2025-08-01',
      ).status,
    ).toBe('satisfied');
    expect(
      judge(
        'contribution-cap-lapse',
        { kind: 'union', largestContribution: 5, charterCapital: 10 },
        '2025-08-01',
      ).status,
    ).toBe('unknown');
    expect(judge('inactivity', { kind: 'group' }, '2025-08-01').status).toBe('notApplicable');
  });

  it('say why inactivity that was notified is none', () => {
    const told = { inactiveSince: '2024-07-10', inactivityNotifiedOn: '2024-07-01' };
    expect(judge('inactivity', told, '2025-08-01').explanation.vi).toContain('không thuộc căn cứ này');
  });
});

describe('reorganisation', () => {
  it('cites the article of its form, or all four where the form is not told', () => {
    const cited = (facts: object) =>
      judge(
        'reorganisation-resolution-sent',
        { reorganisationResolvedOn: '2025-03-03', reorganisationResolutionSentOn: '2025-03-04', ...facts },
        '2025-06-01',
      )
        .citations.filter(({ instrument }) => instrument === 'law-17-2023')
        .map(({ article, point }) => `${article}${point}`);
    expect(cited({ reorganisationForm: 'consolidation' })).toEqual(['94c']);
    expect(cited({})).toEqual(['92b', '93b', '94c', '95c']);
  });
});

describe('acts forbidden once a dissolution is decided', () => {
  it('are each named and cited', () => {
    const facts = { dissolutionResolvedOn: '2025-03-03', hidAssets: true, raisedCapital: true };
    expect(judge('dissolution-forbidden-acts', facts, '2025-06-01')).toMatchObject({
      explanation: {
        vi: 'Đã làm việc bị cấm từ khi có quyết định giải thể: cất giấu, tẩu tán tài sản; huy động vốn. Cần dừng lại và khắc phục.',
        en: 'Done although forbidden once the dissolution is decided: assets were hidden or moved away; capital was raised in any form. Stop and put it right.',
      },
      citations: [{ point: 'a' }, { point: 'g' }],
      consequence: { citation: { article: 100, clause: 2 } },
    });
  });

  it('matter only where one is decided, which is asked first', () => {
    const missing = (facts: object) => judge('dissolution-forbidden-acts', facts, '2025-06-01').missing;
    expect(missing({ hidAssets: true })).toEqual(['dissolutionResolvedOn', 'revocationReceivedOn']);
    expect(missing({ dissolutionResolvedOn: 'never' })).toEqual(['revocationReceivedOn']);
    expect(missing({ revocationReceivedOn: 'never' })).toEqual(['dissolutionResolvedOn']);
    expect(missing({ dissolutionResolvedOn: '2025-03-03', hidAssets: false })).toHaveLength(6);
  });
});

describe('grounds of the 2012 law', () => {
  it('are each cited to their clause', () => {
    const clause = (unlawfulBusiness: string) =>
      judge('revocation-unlawful-business', { unlawfulBusiness }, '2024-06-30').citations.map(
        (each) => each.clause,
      );
    expect(clause('abuseOfName')).toEqual([3]);
    expect(clause('forbiddenLine')).toEqual([4]);
    expect(clause('conditionsNotMet')).toEqual([5]);
    expect(clause('none')).toEqual([3, 4, 5]);
    const moved = { headOfficeMovedOn: '2022-05-04', headOfficeMoveRegisteredOn: '2023-05-05' };
    expect(judge('head-office-lapse', moved, '2024-06-30')).toMatchObject({
      status: 'violated',
      unless: { citation: { article: 56, clause: 7 } },
    });
  });
});
