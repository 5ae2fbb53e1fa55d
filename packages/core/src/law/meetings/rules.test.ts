import { describe, expect, it } from 'vitest';
import { findingOf } from '../finding-of';
import { annualMeetingDueOn } from './annual-meeting-due-on';

describe('annualMeetingDueOn', () => {
  it.each([
    ['three months by the 2012 law', '2022-12-31', 3, '2023-03-31', '2023-03-31'],
    ['a Sunday moves to Monday', '2023-12-31', 3, '2024-03-31', '2024-04-01'],
    ['so does a Saturday', '2023-06-30', 3, '2023-09-30', '2023-10-02'],
    ['over before the change of law', '2024-03-28', 3, '2024-06-28', '2024-06-28'],
    ['still running on the day of the change', '2024-03-31', 4, '2024-07-31', '2024-07-31'],
    ['four months by the 2023 law, to the last day of April', '2024-12-31', 4, '2025-04-30', '2025-05-05'],
    ['a financial year that ends with June', '2024-06-30', 4, '2024-10-30', '2024-10-30'],
    ['the first year judged', '2013-06-30', 3, '2013-09-30', '2013-09-30'],
  ] as const)('%s: %s', (_name, fiscalYearEnd, months, nominal, effective) => {
    expect(annualMeetingDueOn({ fiscalYearEnd })).toMatchObject({ ok: true, months, nominal, effective });
  });

  it('shows how it was counted, with the article that moves it', () => {
    expect(annualMeetingDueOn({ fiscalYearEnd: '2024-12-31' })).toEqual({
      ok: true,
      fiscalYearEnd: '2024-12-31',
      months: 4,
      nominal: '2025-04-30',
      effective: '2025-05-05',
      citations: [
        { instrument: 'law-17-2023', article: 59, clause: 1, trust: 'text' },
        { instrument: 'civil-code-2015', article: 147, clause: 3, trust: 'text' },
        { instrument: 'civil-code-2015', article: 148, clause: 3, trust: 'text' },
        { instrument: 'civil-code-2015', article: 148, clause: 5, trust: 'text' },
      ],
      because: {
        vi: '4 tháng kể từ ngày 31/12/2024, không tính ngày đó: 30/04/2025 (ngày nghỉ lễ, nên tính đến 05/05/2025).',
        en: '4 months from 31/12/2024, that day not counted: 30/04/2025 (a holiday, so it runs to 05/05/2025).',
      },
    });
  });

  it('is provisional where the days off are not announced', () => {
    const due = annualMeetingDueOn({ fiscalYearEnd: '2026-12-31' });
    expect(due).toMatchObject({ nominal: '2027-04-30', effective: '2027-05-04' });
    expect(due.ok && due.provisional?.vi).toContain('Chưa có lịch nghỉ chính thức năm 2027');
  });

  it('has no answer before the 2012 law, nor for a day that does not exist', () => {
    expect(annualMeetingDueOn({ fiscalYearEnd: '2012-12-31' })).toEqual({
      ok: false,
      reason: { vi: expect.any(String), en: expect.any(String) },
    });
    expect(annualMeetingDueOn({ fiscalYearEnd: '2024-02-30' }).ok).toBe(false);
    expect(annualMeetingDueOn({ fiscalYearEnd: '9999-12-31' }).ok).toBe(false);
    expect(annualMeetingDueOn(undefined as never).ok).toBe(false);
  });
});

const onTime = (lastAnnualMeetingOn: string | undefined, on: string, more: object = {}) =>
  findingOf(
    'annual-meeting-deadline',
    {
      kind: 'cooperative',
      fiscalYearEnd: '12-31',
      ...(lastAnnualMeetingOn && { lastAnnualMeetingOn }),
      ...more,
    } as never,
    on,
  );

describe('annual congress on time', () => {
  it.each([
    ['on the last day, 2012 law', '2023-03-31', '2023-12-01', 'satisfied'],
    ['a Monday after a Sunday', '2024-04-01', '2024-06-30', 'satisfied'],
    ['mid April 2024 was late under the 2012 law', '2024-04-15', '2024-06-30', 'violated'],
    ['and stays late when the 2023 law has come', '2024-04-15', '2024-07-01', 'violated'],
    ['mid April 2025 is in time under the 2023 law', '2025-04-15', '2025-07-01', 'satisfied'],
    ['on the last day, 2023 law', '2025-04-30', '2025-07-01', 'satisfied'],
    ['5 May 2025 follows four days off', '2025-05-05', '2025-07-01', 'satisfied'],
    ['and the day after is late', '2025-05-06', '2025-07-01', 'violated'],
    ['a day off not announced may have moved the end', '2020-04-01', '2020-07-01', 'unknown'],
    ['by ten days at most', '2020-04-10', '2020-07-01', 'unknown'],
    ['eleven days after is late', '2020-04-11', '2020-07-01', 'violated'],
    ['not yet due: last year’s was in time', '2024-03-20', '2025-03-01', 'satisfied'],
    ['not yet due: last year’s was late', '2024-05-20', '2025-03-01', 'violated'],
    ['not yet due: last year’s was never held', '2023-03-20', '2025-03-01', 'violated'],
    [
      'on the last day of the next year it is for the year before, and late',
      '2024-12-31',
      '2025-03-01',
      'violated',
    ],
    ['not held, on the last day', '2024-03-20', '2025-04-30', 'satisfied'],
    ['not held, on the day it moves to', '2024-03-20', '2025-05-05', 'satisfied'],
    ['not held, overdue', '2024-03-20', '2025-05-06', 'violated'],
    ['not held, the days off of 2027 not announced', '2026-03-20', '2027-05-05', 'unknown'],
    ['on the day the year ends it has not ended', '2024-03-20', '2024-12-31', 'satisfied'],
  ] as const)('%s: held %s, judged on %s', (_name, held, on, status) => {
    expect(onTime(held, on, { registeredOn: '2015-01-01' }).status).toBe(status);
  });

  it('shows both days where a weekend moves the end', () => {
    const { explanation } = onTime('2024-04-15', '2024-06-30', { registeredOn: '2015-01-01' });
    expect(explanation.vi).toContain('muộn hơn hạn 31/03/2024 (cuối tuần, nên tính đến 01/04/2024)');
  });

  it('never takes the calendar year for granted', () => {
    const facts = { kind: 'cooperative', lastAnnualMeetingOn: '2025-05-30' } as const;
    expect(findingOf('annual-meeting-deadline', facts, '2025-07-01').missing).toEqual(['fiscalYearEnd']);
    const march = { ...facts, fiscalYearEnd: '03-31' } as const;
    expect(findingOf('annual-meeting-deadline', march, '2025-07-01').status).toBe('satisfied');
  });

  it('does not blame a new cooperative for a year that ended before it', () => {
    expect(onTime('2025-06-15', '2025-07-01').missing).toEqual(['registeredOn']);
    expect(onTime('2025-06-15', '2025-07-01', { registeredOn: '2025-02-01' }).status).toBe('satisfied');
    expect(onTime(undefined, '2025-07-01', { registeredOn: '2025-02-01' }).explanation.vi).toContain(
      '30/04/2026',
    );
    expect(onTime(undefined, '2025-07-01', { registeredOn: '2024-02-01' }).missing).toEqual([
      'lastAnnualMeetingOn',
    ]);
  });

  it('gives one registered in a year until the end of the next term', () => {
    const next = (registeredOn: string) => onTime(undefined, '2025-03-01', { registeredOn });
    expect(next('2024-03-01')).toMatchObject({ status: 'satisfied', missing: [] });
    expect(next('2024-03-01').explanation.vi).toContain('30/04/2025');
    expect(next('2024-12-31').explanation.vi).toContain('30/04/2025');
    expect(next('2025-01-01').explanation.vi).toContain('30/04/2026');
  });

  it('asks for the end of the financial year and for the latest congress', () => {
    expect(findingOf('annual-meeting-deadline', { kind: 'union' }, '2025-07-01').missing).toEqual([
      'fiscalYearEnd',
      'lastAnnualMeetingOn',
    ]);
  });

  it('cites the law that ruled the term, not the law of the day judged', () => {
    expect(onTime('2024-04-15', '2024-08-01', { registeredOn: '2015-01-01' }).citations[0]).toMatchObject({
      instrument: 'law-23-2012',
      article: 31,
      clause: 1,
    });
  });
});

const lapse = (facts: object, on: string) =>
  findingOf('annual-meeting-lapse', { kind: 'union', ...facts }, on);

describe('eighteen months without an annual congress', () => {
  it.each([
    ['the last day', '2023-01-10', '2024-07-10', 'satisfied'],
    ['the day after', '2023-01-10', '2024-07-11', 'violated'],
    ['an end in Tết runs past it', '2023-08-10', '2025-02-10', 'satisfied'],
    ['an end on the eve of Tết 2025', '2023-07-28', '2025-02-03', 'satisfied'],
    ['and not a day longer', '2023-07-28', '2025-02-04', 'violated'],
    ['days off not announced', '2025-07-08', '2027-01-12', 'unknown'],
    ['over whatever they are', '2025-07-08', '2027-01-19', 'violated'],
    ['over under the 2012 law', '2021-01-11', '2023-01-01', 'violated'],
  ] as const)('%s', (_name, lastAnnualMeetingOn, on, status) => {
    expect(lapse({ lastAnnualMeetingOn }, on).status).toBe(status);
  });

  it('cannot have lapsed in the first eighteen months, and is asked about after', () => {
    expect(lapse({ registeredOn: '2024-01-10' }, '2025-07-10').status).toBe('satisfied');
    expect(lapse({ registeredOn: '2024-01-10' }, '2025-07-11').missing).toEqual(['lastAnnualMeetingOn']);
  });

  it('tells the exception and the consequence of each law', () => {
    expect(lapse({ lastAnnualMeetingOn: '2021-01-11' }, '2023-01-01')).toMatchObject({
      unless: { citation: { instrument: 'law-23-2012', article: 54, clause: 2, point: 'c' } },
      consequence: { text: { en: 'This is a ground for compulsory dissolution.' } },
    });
    expect(lapse({ lastAnnualMeetingOn: '2022-01-11' }, '2024-07-01')).toMatchObject({
      unless: { citation: { instrument: 'law-17-2023', article: 103, clause: 1, point: 'e' } },
      consequence: { text: { en: 'This is a ground for revoking the certificate of registration.' } },
    });
  });
});

describe('what a congress was compared with', () => {
  const coop = { kind: 'cooperative' } as const;
  const compared = (officialMembers: number) =>
    findingOf(
      'delegates-minimum',
      { ...coop, delegateCongress: true, officialMembers, delegates: 10 },
      '2025-03-03',
    ).compared;

  it('is a share of the members, or a number of delegates', () => {
    expect(compared(120)).toMatchObject({ limit: 36, percent: 30, of: 120 });
    expect(compared(2000)).toEqual({ actual: 10, relation: 'atLeast', limit: 200, unit: 'delegate' });
  });

  it('is said with the words of the law: at least, or more than', () => {
    const said = (resolutionMatter: 'other' | 'dissolution') =>
      findingOf(
        'resolution-majority',
        { ...coop, lastCongressOn: '2025-03-03', resolutionMatter, votesCast: 100, votesFor: 50 },
        '2025-04-01',
      ).explanation.en;
    expect(said('other')).toContain('51 are needed (more than 50 %');
    expect(said('dissolution')).toContain('65 are needed (at least 65 %');
  });

  it('is asked for by what is missing', () => {
    const missing = (facts: object, on = '2025-04-01') =>
      findingOf('resolution-majority', { ...coop, ...facts }, on).missing;
    const held = { lastCongressOn: '2025-03-03', resolutionMatter: 'other', votesCast: 9, votesFor: 5 };
    expect(missing({ ...held, lastCongressOn: undefined })).toEqual(['lastCongressOn']);
    expect(missing({ ...held, votesCast: undefined })).toEqual(['votesCast']);
    expect(missing({ ...held, resolutionMatter: undefined })).toEqual(['resolutionMatter']);
    const old = { ...held, lastCongressOn: '2024-06-03' };
    expect(missing(old)).toEqual(['congressAttended']);
  });
});
