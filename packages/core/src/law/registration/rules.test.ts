import { describe, expect, it } from 'vitest';
import { findingOf } from '../finding-of';
import { checkCompliance } from '../engine/check-compliance';

const cooperative = { kind: 'cooperative' } as const;

describe('registered in time', () => {
  it('says what happened, when, and what to do', () => {
    const late = {
      ...cooperative,
      nameChangedOn: '2025-03-06',
      nameChangeRegisteredOn: '2025-03-18',
    } as const;
    expect(findingOf('name-change-registered', late, '2025-06-01')).toMatchObject({
      explanation: {
        vi: 'Việc đổi tên ngày 06/03/2025 đã nộp hồ sơ đăng ký ngày 18/03/2025, muộn hơn hạn 16/03/2025 (cuối tuần, nên tính đến 17/03/2025).',
        en: 'A change of name of 06/03/2025 was filed on 18/03/2025, after it was due on 16/03/2025 (a weekend, so it runs to 17/03/2025).',
      },
      compared: { actual: '2025-03-18', relation: 'atMost', limit: '2025-03-17', unit: 'day' },
      citations: [
        { instrument: 'law-17-2023', article: 47, clause: 1, point: 'a' },
        { instrument: 'civil-code-2015' },
        { instrument: 'civil-code-2015' },
        { instrument: 'civil-code-2015', article: 148, clause: 5 },
      ],
    });
    const waiting = { ...cooperative, nameChangedOn: '2025-03-03', nameChangeRegisteredOn: 'never' } as const;
    expect(findingOf('name-change-registered', waiting, '2025-03-14').explanation.vi).toBe(
      'Việc đổi tên ngày 03/03/2025 chưa nộp hồ sơ đăng ký dù đã quá hạn 13/03/2025. Cần làm ngay.',
    );
    expect(findingOf('name-change-registered', waiting, '2025-03-13').explanation.vi).toBe(
      'Việc đổi tên ngày 03/03/2025 cần nộp hồ sơ đăng ký chậm nhất ngày 13/03/2025.',
    );
  });

  it('asks for the event first, then for the answer to it', () => {
    const missing = (facts: object) =>
      findingOf('name-change-registered', { ...cooperative, ...facts }, '2025-06-01').missing;
    expect(missing({})).toEqual(['nameChangedOn']);
    expect(missing({ nameChangedOn: '2025-03-03' })).toEqual(['nameChangeRegisteredOn']);
  });

  it('keeps the trust of its source', () => {
    const facts = {
      ...cooperative,
      branchDecidedOn: '2026-08-03',
      branchRegisteredOn: '2026-08-04',
    } as const;
    expect(findingOf('branch-registered', facts, '2026-09-01').citations[0]).toEqual({
      instrument: 'decree-295-2026',
      article: 35,
      trust: 'secondary',
    });
  });

  it('tells what the law excepts or adds', () => {
    const moved = {
      ...cooperative,
      headOfficeMovedOn: '2025-03-03',
      headOfficeMoveRegisteredOn: 'never',
    } as const;
    expect(findingOf('head-office-change-registered', moved, '2025-06-01').unless?.citation).toMatchObject({
      instrument: 'decree-92-2024',
      article: 46,
    });
    const before = {
      ...cooperative,
      headOfficeMovedOn: '2023-03-06',
      headOfficeMoveRegisteredOn: 'never',
    } as const;
    expect(
      findingOf('head-office-change-registered', before, '2024-06-30').consequence?.citation,
    ).toMatchObject({
      instrument: 'law-23-2012',
      article: 28,
    });
  });

  it('shows why a change of capital is too small to be filed', () => {
    const facts = {
      ...cooperative,
      charterCapitalChangedOn: '2025-03-03',
      charterCapitalBeforeChange: 1_000_000_000,
      charterCapital: 1_049_999_999,
    } as const;
    const finding = findingOf('capital-change-registered', facts, '2025-06-01');
    expect(finding.compared).toMatchObject({ actual: 49_999_999, limit: 49_999_999, percent: 5 });
    expect(finding.explanation.vi).toContain('chỉ từ 50.000.000 đồng');
    expect(
      findingOf(
        'capital-change-registered',
        { ...cooperative, charterCapitalChangedOn: '2025-03-03' },
        '2025-06-01',
      ).missing,
    ).toEqual(['charterCapitalBeforeChange', 'charterCapital']);
  });

  it('refuses days that have not come, but not a suspension planned', () => {
    const check = (facts: object) => checkCompliance({ ...cooperative, ...facts }, { on: '2025-06-01' });
    expect(check({ nameChangedOn: '2025-06-02' })).toMatchObject({
      ok: false,
      problems: [{ field: 'nameChangedOn' }],
    });
    expect(check({ nameChangedOn: 'never', suspendedOn: '2025-07-01' }).ok).toBe(true);
    expect(check({ nameChangedOn: 'always' }).ok).toBe(false);
  });
});

describe('suspension', () => {
  it('counts working days back, over the holidays', () => {
    const facts = { ...cooperative, suspendedOn: '2025-05-06', suspensionNotifiedOn: '2025-04-29' } as const;
    const finding = findingOf('suspension-notified', facts, '2025-06-01');
    expect(finding.compared).toMatchObject({ actual: '2025-04-29', limit: '2025-04-28' });
    expect(finding.explanation.vi).toBe(
      'Việc tạm ngừng kinh doanh từ ngày 06/05/2025 đã thông báo ngày 29/04/2025, muộn hơn hạn 28/04/2025.',
    );
  });

  it('asks from when and until when, and shows the limit', () => {
    const length = (facts: object) =>
      findingOf('suspension-length', { ...cooperative, ...facts }, '2025-06-01');
    expect(length({}).missing).toEqual(['suspendedOn']);
    expect(length({ suspendedOn: '2025-01-10' }).missing).toEqual(['suspensionEndsOn']);
    expect(length({ suspendedOn: 'never' }).status).toBe('notApplicable');
    expect(length({ suspendedOn: '2025-01-10', suspensionEndsOn: '2026-01-11' })).toMatchObject({
      compared: { actual: '2026-01-11', limit: '2026-01-10' },
      citations: [{ instrument: 'decree-92-2024', article: 47, clause: 1 }],
      explanation: { vi: expect.stringContaining('12 tháng hết vào 10/01/2026') as string },
    });
  });
});

describe('the notice of an enterprise', () => {
  const cited = (enterpriseFoundedOn: '2014-07-31' | '2014-08-01' | '2024-06-30' | '2024-07-01') =>
    findingOf(
      'enterprise-notified',
      { kind: 'cooperative', enterpriseFoundedOn, enterpriseNotifiedOn: enterpriseFoundedOn },
      '2024-12-02',
    ).citations.map(({ instrument, article }) => `${instrument} ${article}`);

  it('is cited to the circular that repeated the decree, while it was in force', () => {
    expect(cited('2014-07-31')).toEqual(['decree-193-2013 20']);
    for (const day of ['2014-08-01', '2024-06-30'] as const)
      expect(cited(day).slice(0, 2), day).toEqual(['decree-193-2013 20', 'circular-03-2014 14']);
    expect(cited('2024-07-01')).not.toContain('circular-03-2014 14');
  });
});

describe('the place in the law of a duty', () => {
  const cited = (rule: string, facts: object, on: string) => {
    const { status, citations } = findingOf(rule, { ...cooperative, ...facts }, on);
    return [status, ...citations.map(({ instrument, article }) => `${instrument} ${article}`)];
  };

  it('is shown also where its term was not found, or is not for this change', () => {
    const old = { nameChangedOn: '2015-03-02', nameChangeRegisteredOn: '2015-04-01' };
    expect(cited('name-change-registered', old, '2025-01-06')).toEqual(['unknown', 'law-23-2012 28']);
    const small = {
      charterCapitalChangedOn: '2025-03-03',
      charterCapitalBeforeChange: 1000,
      charterCapital: 1001,
    };
    expect(cited('capital-change-registered', small, '2025-06-02')).toEqual([
      'notApplicable',
      'law-17-2023 47',
    ]);
  });
});
