import { assert, constantFrom, date as instants, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isWorkingDay, vietnamDate, type CalendarDate } from '../../time';
import { formatCitation } from '../engine/citation';
import { factCatalogue, factNames, type Facts } from '../facts';
import { duties } from './duties';
import type { ObligationsReport } from './obligation';
import { obligations } from './obligations';

function report(facts: Facts, from: string, to: string): ObligationsReport {
  const found = obligations(facts, { from, to });
  if (!found.ok) throw new Error(found.problems.map(({ message }) => message.en).join(' '));
  return found;
}

/** One duty's nominal and effective days. */
function days(code: string, facts: Facts, from: string, to: string): string[] {
  return report(facts, from, to)
    .obligations.filter((each) => each.code === code)
    .map(({ due }) => `${due.nominal} ${due.effective}`);
}

const cooperative: Facts = { kind: 'cooperative', registeredOn: '2015-03-10', fiscalYearEnd: '12-31' };

describe('duties by the year', () => {
  it.each([
    ['annual-meeting-deadline', cooperative, '2025', ['2025-04-30 2025-05-05']],
    ['annual-meeting-deadline', cooperative, '2024', ['2024-03-31 2024-04-01']],
    ['annual-meeting-deadline', { ...cooperative, lastAnnualMeetingOn: '2025-03-01' }, '2025', []],
    [
      'annual-meeting-deadline',
      { ...cooperative, lastAnnualMeetingOn: '2024-12-31' },
      '2025',
      ['2025-04-30 2025-05-05'],
    ],
    ['annual-meeting-deadline', { ...cooperative, registeredOn: '2025-01-01' }, '2025', []],
    [
      'annual-meeting-deadline',
      { ...cooperative, fiscalYearEnd: '09-30' },
      '2025',
      ['2025-01-30 2025-02-03'],
    ],
    ['financial-statements-sent', cooperative, '2025', ['2025-03-31 2025-03-31']],
    ['financial-statements-sent', cooperative, '2024', []],
    ['financial-statements-sent', { ...cooperative, lastStatementsYearEnd: '2024-12-31' }, '2025', []],
    [
      'financial-statements-sent',
      { ...cooperative, lastStatementsYearEnd: 'never' },
      '2025',
      ['2025-03-31 2025-03-31'],
    ],
    ['finances-published', cooperative, '2024', ['2024-03-30 2024-04-01']],
    ['annual-report', cooperative, '2024', ['2024-12-15 2024-12-16']],
    ['annual-report', cooperative, '2022', ['2022-12-15 2022-12-15']],
    ['annual-report', cooperative, '2017', ['2017-01-15 2017-01-16']],
    ['annual-report', { ...cooperative, lastAnnualReportYear: 2024 }, '2024', []],
    ['annual-report', { ...cooperative, registeredOn: '2024-12-15' }, '2024', []],
    ['annual-report', { ...cooperative, registeredOn: '2024-12-14' }, '2024', ['2024-12-15 2024-12-16']],
    ['annual-report', { kind: 'group', hasGroupCertificate: true }, '2025', ['2025-12-15 2025-12-15']],
    ['annual-report', { kind: 'group', hasGroupCertificate: true }, '2023', []],
    ['annual-report', { kind: 'group', hasGroupCertificate: false }, '2023', ['2023-12-15 2023-12-15']],
    ['agriculture-report', { ...cooperative, agricultural: true }, '2025', ['2025-01-15 2025-01-15']],
    ['agriculture-report', { ...cooperative, agricultural: false }, '2025', []],
    ['fund-audit', { ...cooperative, developmentFund: true }, '2025', ['2025-04-30 2025-05-05']],
  ] as const)('%s: %j in %s', (code, facts, year, expected) => {
    expect(days(code, facts, `${year}-01-01`, `${year}-12-31`)).toEqual(expected);
  });

  it('the earlier day of two documents that differ is taken, and said', () => {
    const [due] = report(cooperative, '2022-12-01', '2022-12-31').obligations;
    expect(due?.citations.slice(0, 2).map(({ instrument }) => instrument)).toEqual([
      'circular-03-2014',
      'decree-193-2013',
    ]);
    expect(due?.because.vi).toContain('15/01');
  });

  it('a term whose source is not found is told, not guessed', () => {
    const { undated } = report(cooperative, '2024-01-01', '2024-06-30');
    expect(undated.map(({ code }) => code)).toEqual(['financial-statements-sent']);
    expect(undated[0]?.reason.vi).toContain('chưa có');
    expect(report(cooperative, '2026-01-01', '2026-06-30').undated).toEqual([]);
  });
});

describe('duties of capital, audit and transition', () => {
  const owing: Facts = { kind: 'union', unpaidContribution: 5, unpaidContributionSince: '2025-02-03' };
  const old: Facts = { kind: 'cooperative', registeredOn: '2024-06-30', charterConforms: false };
  const large: Facts = {
    kind: 'cooperative',
    sizeClass: 'large',
    fiscalYearEnd: '12-31',
    lastAuditedYearEnd: '2023-12-31',
    auditDutySince: '2024-07-01',
  };
  const group: Facts = {
    kind: 'group',
    hasGroupCertificate: false,
    groupHasCapital: true,
    contractOpenEnded: true,
    contractSignedOn: '2020-01-01',
  };

  it.each([
    ['contribution-paid-in', owing, ['2025-08-03 2025-08-04']],
    // The 30 days run from the day the term ended, which a Sunday had moved.
    ['capital-registered-as-paid-in', owing, ['2025-09-03 2025-09-03']],
    ['contribution-paid-in', { ...owing, unpaidContribution: 0 }, []],
    ['capital-registered-as-paid-in', { ...owing, unpaidContribution: 0 }, []],
    ['contribution-paid-in', { kind: 'union', registeredOn: '2025-02-03' }, ['2025-08-03 2025-08-04']],
    ['capital-registered-as-paid-in', { kind: 'union', registeredOn: '2025-02-03' }, []],
    ['capital-registered-as-paid-in', { ...owing, unpaidContributionSince: '2023-12-03' }, []],
    ['charter-amended', old, ['2026-01-01 2026-01-05']],
    ['charter-amended', { ...old, registeredOn: '2024-07-01' }, []],
    ['charter-amended', { ...old, charterConforms: true }, []],
    ['independent-audit', large, ['2026-03-31 2026-03-31']],
    ['independent-audit', { ...large, lastAuditedYearEnd: 'never' }, ['2026-03-31 2026-03-31']],
    ['independent-audit', { ...large, lastAuditedYearEnd: '2024-12-31' }, ['2027-03-31 2027-03-31']],
    ['independent-audit', { ...large, auditDutySince: '2025-01-01' }, ['2027-03-31 2027-03-31']],
    ['independent-audit', { ...large, sizeClass: 'medium' }, []],
    ['independent-audit', { ...large, kind: 'union', officialMembers: 10 }, ['2026-03-31 2026-03-31']],
    ['independent-audit', { ...large, kind: 'union', officialMembers: 9 }, []],
    ['group-registration', group, ['2026-01-01 2026-01-05']],
    ['group-registration', { ...group, contractSignedOn: '2025-04-29' }, ['2025-05-09 2025-05-09']],
    ['group-registration', { ...group, hasGroupCertificate: true }, []],
    ['group-registration', { ...group, groupHasCapital: false, groupAppliesForSupport: false }, []],
  ] as const)('%s: %j', (code, facts, expected) => {
    expect(days(code, facts, '2024-01-01', '2027-12-31')).toEqual(expected);
  });

  it('an audit cites its interval and says whose day it borrows', () => {
    const due = report(large, '2026-01-01', '2026-12-31').obligations.find(
      ({ code }) => code === 'independent-audit',
    );
    expect(due?.citations[0]).toMatchObject({
      instrument: 'law-17-2023',
      article: 106,
      clause: 2,
      point: 'a',
    });
    expect(due?.because.vi).toContain('Luật không ấn định ngày kiểm toán');
  });
});

describe('duties of offices', () => {
  const full: Facts = { kind: 'cooperative', governance: 'full' };

  it.each([
    ['board-meeting', { ...full, lastBoardMeetingOn: '2025-01-15' }, ['2025-04-15 2025-04-15']],
    [
      'board-meeting',
      { ...full, kind: 'union', lastBoardMeetingOn: '2025-01-15' },
      ['2025-07-15 2025-07-15'],
    ],
    ['board-meeting', { ...full, governance: 'simplified', lastBoardMeetingOn: '2025-01-15' }, []],
    ['board-meeting', { ...full, lastBoardMeetingOn: 'never' }, []],
    ['simplified-congress', { ...full, lastCongressOn: '2025-01-15' }, []],
    [
      'simplified-congress',
      { ...full, governance: 'simplified', lastCongressOn: '2025-01-15' },
      ['2025-04-15 2025-04-15'],
    ],
    ['board-term', { ...full, boardElectedOn: '2022-05-10', boardTermMonths: 36 }, ['2025-05-10 2025-05-12']],
    ['board-term', { ...full, boardElectedOn: '2020-05-11', boardTermMonths: 84 }, ['2025-05-11 2025-05-12']],
    ['board-term', { ...full, boardElectedOn: '2020-05-12' }, ['2025-05-12 2025-05-12']],
    [
      'supervisors-term',
      { kind: 'cooperative', supervisorsElectedOn: '2020-05-12' },
      ['2025-05-12 2025-05-12'],
    ],
    [
      'supervisors-term',
      { kind: 'cooperative', supervisorsElectedOn: '2024-07-01', supervisorsTermMonths: 12 },
      ['2025-07-01 2025-07-01'],
    ],
    [
      'director-term',
      { kind: 'union', directorHired: false, directorAppointedOn: '2024-07-01', directorTermMonths: 12 },
      ['2025-07-01 2025-07-01'],
    ],
    [
      'director-term',
      { kind: 'union', directorHired: true, directorAppointedOn: '2024-07-01', directorTermMonths: 12 },
      [],
    ],
    ['director-term', { kind: 'union', directorHired: false, directorAppointedOn: '2020-06-30' }, []],
  ] as const)('%s: %j', (code, facts, expected) => {
    expect(days(code, facts, '2025-01-01', '2025-12-31')).toEqual(expected);
  });

  it('had a board before July 2024 whatever the governance', () => {
    const facts: Facts = { kind: 'cooperative', lastBoardMeetingOn: '2024-01-15' };
    expect(days('board-meeting', facts, '2024-01-01', '2024-06-30')).toEqual(['2024-04-15 2024-04-15']);
    expect(days('board-meeting', facts, '2024-01-01', '2024-07-01')).toEqual([]);
  });

  it('cites the article of the form of governance, or both', () => {
    const places = (governance: Partial<Facts>) =>
      report(
        { kind: 'cooperative', supervisorsElectedOn: '2024-07-01', supervisorsTermMonths: 12, ...governance },
        '2025-07-01',
        '2025-07-01',
      ).obligations[0]?.citations.flatMap(({ instrument, article }) =>
        instrument === 'law-17-2023' ? [article] : [],
      );
    expect(places({ governance: 'full' })).toEqual([69]);
    expect(places({ governance: 'simplified' })).toEqual([72]);
    expect(places({})).toEqual([69, 72]);
  });

  it('takes a director under simplified governance for no hired one', () => {
    const facts = { directorAppointedOn: '2024-07-01', directorTermMonths: 12 } as const;
    const dated = (more: Partial<Facts>) =>
      days('director-term', { kind: 'cooperative', ...facts, ...more }, '2025-07-01', '2025-07-01');
    expect(dated({ governance: 'simplified' })).toEqual(['2025-07-01 2025-07-01']);
    expect(dated({ governance: 'full' })).toEqual([]);
    expect(dated({ governance: 'full', directorHired: true })).toEqual([]);
  });

  it('says where the longest term stands in for the charter’s', () => {
    const { obligations: found, missingFacts } = report(
      { ...full, boardElectedOn: '2020-05-12' },
      '2025-05-01',
      '2025-05-31',
    );
    expect(found[0]?.because.vi).toContain('dài nhất luật cho phép');
    expect(missingFacts).toContainEqual({ fact: 'boardTermMonths', duties: ['board-term'] });
  });
});

describe('duties after, or before, an event', () => {
  const on = '2025-04-28';
  it.each([
    ['information-posted', { informationIssuedOn: on }, ['2025-05-08 2025-05-08']],
    [
      'information-posted',
      { informationIssuedOn: on, informationPostedOn: 'never' },
      ['2025-05-08 2025-05-08'],
    ],
    ['information-posted', { informationIssuedOn: on, informationPostedOn: on }, []],
    ['information-posted', { informationIssuedOn: 'never' }, []],
    ['suspension-notified', { suspendedOn: '2025-05-06' }, ['2025-04-28 2025-04-28']],
    ['resumption-notified', { resumedOn: '2025-05-06' }, ['2025-04-28 2025-04-28']],
    ['name-change-registered', { nameChangedOn: on }, ['2025-05-08 2025-05-08']],
    ['enterprise-notified', { enterpriseFoundedOn: on }, ['2025-05-15 2025-05-15']],
    [
      'capital-change-registered',
      { charterCapitalChangedOn: on, charterCapitalBeforeChange: 100, charterCapital: 90 },
      ['2025-05-08 2025-05-08'],
    ],
    [
      'capital-change-registered',
      { charterCapitalChangedOn: on, charterCapitalBeforeChange: 100, charterCapital: 96 },
      [],
    ],
  ] as const)('%s: %j', (code, facts, expected) => {
    expect(days(code, { kind: 'cooperative', ...facts }, '2025-01-01', '2025-12-31')).toEqual(expected);
  });

  it('asks how large a change of capital was, and never whether something happened', () => {
    const asked = report({ kind: 'cooperative', charterCapitalChangedOn: on }, '2025-01-01', '2025-12-31');
    const facts = asked.missingFacts.map(({ fact }) => fact);
    expect(facts).toContain('charterCapitalBeforeChange');
    expect(facts).not.toContain('nameChangedOn');
  });
});

describe('the report', () => {
  it('shows one obligation whole', () => {
    const { obligations: found } = report(cooperative, '2025-05-01', '2025-05-31');
    const congress = found.find(({ code }) => code === 'annual-meeting-deadline');
    expect(congress).toMatchObject({
      code: 'annual-meeting-deadline',
      title: { vi: 'Họp đại hội thành viên thường niên' },
      due: { nominal: '2025-04-30', effective: '2025-05-05' },
      because: {
        vi: '4 tháng kể từ ngày 31/12/2024, không tính ngày đó: 30/04/2025 (ngày nghỉ lễ, nên tính đến 05/05/2025).',
      },
      appliesTo: { en: 'Every cooperative and union of cooperatives.' },
    });
    expect(Object.keys(congress?.due ?? {})).toEqual(['nominal', 'effective']);
  });

  it('includes both ends of the window, by the effective day', () => {
    expect(days('annual-meeting-deadline', cooperative, '2025-05-05', '2025-05-05')).toHaveLength(1);
    expect(days('annual-meeting-deadline', cooperative, '2025-04-01', '2025-05-04')).toEqual([]);
    expect(days('annual-meeting-deadline', cooperative, '2025-05-06', '2025-12-31')).toEqual([]);
  });

  it('ranks what to ask by how many duties wait for it', () => {
    const { missingFacts } = report({ kind: 'cooperative' }, '2025-01-01', '2025-12-31');
    expect(missingFacts[0]?.fact).toBe('fiscalYearEnd');
    expect(missingFacts[0]?.duties).toContain('annual-meeting-deadline');
    const counts = missingFacts.map(({ duties: waiting }) => waiting.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    for (const { fact } of missingFacts) expect(factNames).toContain(fact);
  });

  it('asks nothing about the charter when its day is not in the window', () => {
    const asked = (from: string, to: string) =>
      report({ kind: 'cooperative' }, from, to).missingFacts.map(({ fact }) => fact);
    expect(asked('2026-01-05', '2026-01-05')).toContain('charterConforms');
    expect(asked('2026-01-06', '2026-12-31')).not.toContain('charterConforms');
  });

  it.each([
    ['no window', undefined, ['from', 'to']],
    ['a day before the law', { from: '2013-06-30', to: '2014-01-01' }, ['from']],
    ['a day too far', { from: '2025-01-01', to: '2101-01-01' }, ['to']],
    ['days the wrong way round', { from: '2025-02-01', to: '2025-01-31' }, ['to']],
    ['what is no day', { from: '2025-02-30', to: 7 }, ['from', 'to']],
  ])('%s is refused by name', (_name, window, fields) => {
    const refused = obligations(cooperative, window as never);
    expect(refused).toMatchObject({ ok: false, obligations: [], missingFacts: [], undated: [] });
    expect(refused.ok || refused.problems.map(({ field }) => field)).toEqual(fields);
  });

  it('facts that cannot be trusted are refused', () => {
    const refused = obligations({ kind: 'company' } as never, { from: '2025-01-01', to: '2025-12-31' });
    expect(refused.ok || refused.problems.map(({ field }) => field)).toEqual(['kind']);
  });

  it('days at the end of the calendar date nothing and break nothing', () => {
    const far = Object.fromEntries(
      factNames
        .filter(
          (name) =>
            factCatalogue[name].unit === 'day' && factCatalogue[name].schema.safeParse('9999-12-31').success,
        )
        .map((name) => [name, '9999-12-31']),
    );
    const { registeredOn: _none, ...since } = {
      kind: 'cooperative',
      sizeClass: 'large',
      governance: 'full',
      unpaidContribution: 5,
      fiscalYearEnd: '12-31',
      directorHired: false,
      ...far,
    } as Facts;
    const found = report(since, '2100-01-01', '2100-12-31').obligations;
    expect(found.map(({ code }) => code)).toEqual(['annual-report']);
  });

  it('duties have codes of their own', () => {
    expect(new Set(duties.map(({ code }) => code)).size).toBe(duties.length);
  });

  it('whatever the facts, it is sorted, inside the window, and moved forward to working days', () => {
    const day = instants({
      min: new Date('2013-07-01'),
      max: new Date('2030-12-31'),
      noInvalidDate: true,
    }).map((instant) => vietnamDate(instant));
    const some = record(
      {
        kind: constantFrom('cooperative', 'union', 'group'),
        registeredOn: constantFrom<CalendarDate>('2013-07-01', '2024-02-29'),
        fiscalYearEnd: constantFrom('12-31', '06-30', '02-28'),
        unpaidContribution: constantFrom(0, 9),
        unpaidContributionSince: day.map((each) => (each > '2024-02-29' ? each : '2024-02-29')),
        governance: constantFrom('full', 'simplified'),
        lastBoardMeetingOn: day.map((each) => (each > '2024-02-29' ? each : '2024-02-29')),
        boardElectedOn: day,
        informationIssuedOn: day,
        nameChangedOn: day.map((each) => (each > '2024-02-29' ? each : '2024-02-29')),
      },
      { requiredKeys: ['kind'] },
    );
    let seen = 0;
    assert(
      property(some, day, (facts, from) => {
        const to = addDays(from, 700);
        const { obligations: found } = report(facts, from, to);
        seen += found.length;
        for (const [index, { code, due, citations }] of found.entries()) {
          expect(due.nominal <= due.effective && from <= due.effective && due.effective <= to).toBe(true);
          expect(isWorkingDay(due.effective), code).toBe(true);
          expect(citations.length).toBeGreaterThan(0);
          expect((found[index - 1]?.due.effective ?? from) <= due.effective).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(300);
  });
});

describe('what would date more duties', () => {
  /** The facts asked for, by duty. */
  function asked(facts: Facts, from = '2025-01-01', to = '2025-12-31'): Record<string, string[]> {
    const by: Record<string, string[]> = {};
    for (const { fact, duties: waiting } of report(facts, from, to).missingFacts)
      for (const duty of waiting) (by[duty] ??= []).push(fact);
    return by;
  }
  const owing = ['unpaidContribution', 'unpaidContributionSince'];
  const always = {
    'agriculture-report': ['agricultural'],
    'annual-meeting-deadline': ['fiscalYearEnd'],
    'board-meeting': ['governance'],
    'board-term': ['governance'],
    'director-term': ['directorHired'],
    'finances-published': ['fiscalYearEnd'],
    'financial-statements-sent': ['fiscalYearEnd'],
    'fund-audit': ['fiscalYearEnd', 'developmentFund'],
    'simplified-congress': ['governance'],
    'supervisors-term': ['supervisorsElectedOn'],
  };

  it('is asked of one of which nothing is known', () => {
    expect(asked({ kind: 'cooperative' })).toEqual({
      ...always,
      'capital-registered-as-paid-in': owing,
      'contribution-paid-in': owing,
      'independent-audit': ['fiscalYearEnd', 'sizeClass', 'lastAuditedYearEnd', 'auditDutySince'],
    });
    expect(asked({ kind: 'union', unpaidContribution: 0 })).toEqual({
      ...always,
      'independent-audit': ['fiscalYearEnd', 'officialMembers', 'lastAuditedYearEnd', 'auditDutySince'],
    });
    expect(asked({ kind: 'group' })).toEqual({
      'annual-report': ['hasGroupCertificate'],
      'group-registration': [
        'hasGroupCertificate',
        'contractSignedOn',
        'groupHasCapital',
        'contractOpenEnded',
        'contractTermMonths',
        'groupAppliesForSupport',
      ],
    });
  });

  it('is asked no more once it is known, or cannot matter', () => {
    const of = (duty: string, facts: Partial<Facts>) => asked({ kind: 'cooperative', ...facts })[duty];
    expect(of('independent-audit', { sizeClass: 'large' })).toEqual([
      'fiscalYearEnd',
      'lastAuditedYearEnd',
      'auditDutySince',
    ]);
    expect(of('independent-audit', { sizeClass: 'medium' })).toBeUndefined();
    expect(of('independent-audit', { kind: 'union', officialMembers: 9 })).toBeUndefined();
    expect(of('fund-audit', { developmentFund: true })).toEqual(['fiscalYearEnd']);
    expect(of('fund-audit', { fiscalYearEnd: '12-31' })).toEqual(['developmentFund']);
    expect(of('fund-audit', { developmentFund: false })).toBeUndefined();
    expect(of('board-meeting', { governance: 'full' })).toEqual(['lastBoardMeetingOn']);
    expect(of('board-meeting', { governance: 'simplified' })).toBeUndefined();
    expect(of('board-term', { governance: 'full' })).toEqual(['boardElectedOn']);
    expect(of('simplified-congress', { governance: 'simplified' })).toEqual(['lastCongressOn']);
    expect(of('director-term', { directorHired: false })).toEqual(['directorAppointedOn']);
    expect(of('director-term', { directorHired: true })).toBeUndefined();
    expect(of('agriculture-report', { agricultural: false })).toBeUndefined();
    const bound = { kind: 'group', groupHasCapital: true, contractOpenEnded: true } as const;
    expect(of('group-registration', bound)).toEqual(['hasGroupCertificate', 'contractSignedOn']);
    expect(of('group-registration', { ...bound, hasGroupCertificate: false })).toEqual(['contractSignedOn']);
  });

  it('is asked only of norms there were', () => {
    const before = asked({ kind: 'cooperative' }, '2024-01-01', '2024-06-30');
    expect(before['independent-audit']).toBeUndefined();
    expect(before['simplified-congress']).toBeUndefined();
    expect(before['board-meeting']).toEqual(['lastBoardMeetingOn']);
    expect(asked({ kind: 'cooperative' }, '2024-01-01', '2024-07-01')['simplified-congress']).toEqual([
      'governance',
    ]);
    expect(asked({ kind: 'group', hasGroupCertificate: false }, '2024-01-01', '2024-06-30')).toEqual({});
  });
});

describe('years and offices at their edges', () => {
  const fund: Facts = { kind: 'cooperative', developmentFund: true, fiscalYearEnd: '12-31' };
  const large: Facts = {
    kind: 'cooperative',
    sizeClass: 'large',
    fiscalYearEnd: '09-30',
    lastAuditedYearEnd: 'never',
    auditDutySince: '2024-10-01',
  };

  it.each([
    ['fund-audit', { ...fund, lastAuditedYearEnd: '2024-12-31' }, []],
    ['fund-audit', { ...fund, lastAuditedYearEnd: '2023-12-31' }, ['2025-04-30']],
    ['fund-audit', { ...fund, lastAuditedYearEnd: 'never' }, ['2025-04-30']],
    ['fund-audit', { ...fund, registeredOn: '2025-01-01' }, []],
    ['fund-audit', { ...fund, registeredOn: '2024-12-31' }, ['2025-04-30']],
    ['fund-audit', { ...fund, developmentFund: false }, []],
    ['independent-audit', { ...large, auditDutySince: '2024-09-30' }, ['2025-12-29']],
    ['independent-audit', large, []],
    ['financial-statements-sent', { ...cooperative, lastStatementsYearEnd: '2023-12-31' }, ['2025-03-31']],
    ['financial-statements-sent', { ...cooperative, registeredOn: '2024-12-31' }, ['2025-03-31']],
    ['annual-report', { ...cooperative, lastAnnualReportYear: 2024 }, ['2025-12-15']],
    ['simplified-congress', { kind: 'union', governance: 'simplified', lastCongressOn: 'never' }, []],
    ['charter-amended', { ...cooperative, charterConforms: false }, []],
  ] as const)('%s: %j in 2025', (code, facts, nominal) => {
    const found = days(code, facts, '2025-01-01', '2025-12-31').map((day) => day.slice(0, 10));
    expect(found).toEqual(nominal);
  });

  it('a group that signed on the first day of the law files like those after it', () => {
    const group: Facts = {
      kind: 'group',
      hasGroupCertificate: false,
      groupHasCapital: true,
      contractOpenEnded: true,
      contractSignedOn: '2024-07-01',
    };
    expect(days('group-registration', group, '2024-07-01', '2027-12-31')).toEqual([]);
    const [owed] = report(
      { ...group, contractSignedOn: '2024-06-30' },
      '2026-01-01',
      '2026-01-31',
    ).obligations;
    expect(owed?.due.effective).toBe('2026-01-05');
  });

  it('the yearly audit of a fund is the law’s own since July 2024', () => {
    const first = (fiscalYearEnd: Facts['fiscalYearEnd'], year: string) =>
      report({ ...fund, ...(fiscalYearEnd && { fiscalYearEnd }) }, `${year}-01-01`, `${year}-12-31`)
        .obligations.filter(({ code }) => code === 'fund-audit')
        .map(({ citations }) => citations.slice(0, 2).map(({ instrument }) => instrument));
    expect(first('12-31', '2024')).toEqual([['decree-45-2021', 'civil-code-2015']]);
    expect(first('12-31', '2025')).toEqual([['law-17-2023', 'decree-45-2021']]);
    expect(first('03-03', '2024')).toEqual([['law-17-2023', 'decree-45-2021']]);
  });

  it('an end of office cites what sets it, and says when the charter is not known', () => {
    const office = (code: string, facts: Partial<Facts>, on: string) => {
      const owed = report({ kind: 'cooperative', ...facts }, on, on).obligations.find(
        (each) => each.code === code,
      );
      return [owed?.citations[0]?.instrument, owed?.because.vi.includes('dài nhất')];
    };
    const board = { governance: 'full', boardElectedOn: '2020-05-12' } as const;
    expect(office('board-term', board, '2025-05-12')).toEqual(['law-23-2012', true]);
    expect(office('board-term', { ...board, boardTermMonths: 60 }, '2025-05-12')).toEqual([
      'law-23-2012',
      false,
    ]);
    expect(office('supervisors-term', { supervisorsElectedOn: '2020-05-12' }, '2025-05-12')).toEqual([
      'law-23-2012',
      true,
    ]);
  });

  it('every citation can be read', () => {
    for (const governance of ['full', 'simplified'] as const) {
      const facts: Facts = {
        kind: 'union',
        governance,
        supervisorsElectedOn: '2024-07-01',
        supervisorsTermMonths: 12,
      };
      const cited = report(facts, '2025-07-01', '2025-07-01').obligations.flatMap(
        ({ citations }) => citations,
      );
      expect(cited.map((each) => formatCitation(each))).toHaveLength(3);
    }
  });
});

describe('an event', () => {
  const undated = (facts: Partial<Facts>) =>
    report({ kind: 'cooperative', ...facts }, '2015-01-01', '2015-12-31').undated.map(({ code }) => code);

  it('under a law whose term was not found is told, and under one without a norm is not', () => {
    expect(undated({ nameChangedOn: '2015-03-02' })).toContain('name-change-registered');
    expect(undated({ nameChangedOn: 'never' })).not.toContain('name-change-registered');
    expect(undated({ foreignMembersChangedOn: '2015-03-02' })).not.toContain(
      'foreign-members-change-notified',
    );
  });
});

describe('a span that cannot be read', () => {
  it('is refused in words, by its end', () => {
    const refused = obligations({ kind: 'union' }, { from: 'soon', to: 'later' });
    expect(refused.ok ? [] : refused.problems.map(({ message }) => message)).toEqual([
      {
        vi: 'Chưa dùng được ngày đầu của khoảng cần xem: cần một ngày có thật từ 2013-07-01 đến 2100-12-31.',
        en: 'Cannot use the first day of the span: expected a day that exists, from 2013-07-01 to 2100-12-31.',
      },
      {
        vi: 'Chưa dùng được ngày cuối của khoảng cần xem: cần một ngày có thật từ 2013-07-01 đến 2100-12-31.',
        en: 'Cannot use the last day of the span: expected a day that exists, from 2013-07-01 to 2100-12-31.',
      },
    ]);
  });
});
