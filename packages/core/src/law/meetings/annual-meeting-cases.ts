import type { WorkedCase } from '../engine/worked-case';
import type { Facts } from '../facts';

const cooperative: Facts = { kind: 'cooperative', registeredOn: '2015-01-01', fiscalYearEnd: '12-31' };

function onTime(
  name: string,
  held: Facts['lastAnnualMeetingOn'],
  [on, status, article]: [WorkedCase['on'], 'satisfied' | 'violated' | 'unknown', string],
  more: Partial<Facts> = {},
): WorkedCase {
  return {
    name,
    on,
    facts: { ...cooperative, ...(held && { lastAnnualMeetingOn: held }), ...more },
    expected: { 'annual-meeting-deadline': status },
    article,
  };
}

function lapse(
  name: string,
  held: Facts['lastAnnualMeetingOn'],
  [on, status, article]: [WorkedCase['on'], 'satisfied' | 'violated' | 'unknown', string],
): WorkedCase {
  return {
    name,
    on,
    facts: { kind: 'union', registeredOn: '2015-01-01', ...(held && { lastAnnualMeetingOn: held }) },
    expected: { 'annual-meeting-lapse': status },
    article,
  };
}

/** Until June 2024 three months, since then four; eighteen months without one under both laws. */
export const annualMeetingCases: readonly WorkedCase[] = [
  onTime('a day before the third month ends', '2023-03-30', ['2023-12-01', 'satisfied', 'd31.k1']),
  onTime('on the last day of three months', '2023-03-31', ['2023-12-01', 'satisfied', 'd31.k1']),
  onTime('a day after three months', '2023-04-01', ['2023-12-01', 'violated', 'd31.k1']),
  onTime('31 March 2024 is a Sunday, so 1 April is in time', '2024-04-01', [
    '2024-06-30',
    'satisfied',
    'd31.k1',
  ]),
  onTime('and 2 April is late', '2024-04-02', ['2024-06-30', 'violated', 'd31.k1']),
  onTime('late by the 2012 law stays late after it', '2024-04-15', [
    '2024-07-01',
    'violated',
    'law-23-2012 d31.k1',
  ]),
  onTime(
    'a year that ended on 31 March 2024 is still in time on the last day of the 2012 law',
    '2023-06-01',
    ['2024-06-30', 'satisfied', 'd31.k1'],
    { fiscalYearEnd: '03-31' },
  ),
  onTime(
    'and on the first day of the 2023 law, which gives it four months',
    '2023-06-01',
    ['2024-07-01', 'satisfied', 'd59.k1'],
    { fiscalYearEnd: '03-31' },
  ),
  onTime('30 April 2025, the last day by counting', '2025-04-30', ['2025-07-01', 'satisfied', 'd59.k1']),
  onTime('5 May 2025, the first working day after it', '2025-05-05', ['2025-07-01', 'satisfied', 'd59.k1']),
  onTime('6 May 2025 is a day late', '2025-05-06', ['2025-07-01', 'violated', 'd59.k1']),
  onTime('not held by the last day: still in time', '2024-03-20', ['2025-05-05', 'satisfied', 'd59.k1']),
  onTime('not held by the day after', '2024-03-20', ['2025-05-06', 'violated', 'd59.k1']),
  onTime('the days off of 2027 are not announced', '2026-03-20', ['2027-05-05', 'unknown', 'd59.k1']),
  onTime('but eleven days more are too many whatever they are', '2026-03-20', [
    '2027-05-15',
    'violated',
    'd59.k1',
  ]),
  onTime(
    'registered after the year ended: none is due for it',
    undefined,
    ['2025-07-01', 'satisfied', 'd59.k1'],
    { registeredOn: '2025-01-01' },
  ),
  onTime(
    'registered on its last day: one is due for it, and when it met must be told',
    undefined,
    ['2025-07-01', 'unknown', 'd59.k1'],
    { registeredOn: '2024-12-31' },
  ),
  lapse('seventeen months and thirty days', '2023-01-10', ['2024-07-09', 'satisfied', 'd103.k1.e']),
  lapse('eighteen months to the day', '2023-01-10', ['2024-07-10', 'satisfied', 'd103.k1.e']),
  lapse('eighteen months and a day', '2023-01-10', ['2024-07-11', 'violated', 'd103.k1.e']),
  lapse('eighteen months and a day by the 2012 law', '2022-12-15', ['2024-06-18', 'violated', 'd54.k2.c']),
  lapse('a Saturday moves the end to Monday', '2022-12-15', ['2024-06-17', 'satisfied', 'd54.k2.c']),
  lapse('over on the last day of the 2012 law', '2022-12-15', ['2024-06-30', 'violated', 'd54.k2.c']),
  lapse('and on the first of the 2023 law', '2022-12-15', ['2024-07-01', 'violated', 'd103.k1.e']),
  lapse('nothing on record', undefined, ['2024-07-01', 'unknown', 'd103.k1.e']),
  onTime('on the last day of a year it is not that year’s congress', '2024-12-31', [
    '2025-06-01',
    'violated',
    'd59.k1',
  ]),
  {
    name: 'a year that ended before the law is not judged by it',
    on: '2013-08-01',
    facts: { ...cooperative, registeredOn: '2010-01-01', lastAnnualMeetingOn: '2011-05-01' },
    expected: { 'annual-meeting-deadline': 'notApplicable' },
    article: 'd31.k1',
  },
];
