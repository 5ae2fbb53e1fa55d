import type { Facts } from '../facts';
import type { FindingStatus } from '../engine/finding';
import type { WorkedCase } from '../engine/worked-case';

function found(
  name: string,
  on: WorkedCase['on'],
  facts: Omit<Facts, 'kind'>,
  [rule, status]: readonly [string, FindingStatus],
  article: string,
): WorkedCase {
  return { name, on, facts: { kind: 'cooperative', ...facts }, expected: { [rule]: status }, article };
}

const idle = (status: FindingStatus) => ['inactivity', status] as const;
const few = (status: FindingStatus) => ['members-minimum-lapse', status] as const;
const foreign = (status: FindingStatus) => ['foreign-members-cap-lapse', status] as const;
const large = (status: FindingStatus) => ['contribution-cap-lapse', status] as const;
const reported = (status: FindingStatus) => ['compliance-report-sent', status] as const;
const tax = (status: FindingStatus) => ['tax-code-registered', status] as const;

const idleFor = { inactiveSince: '2024-07-10', inactivityNotifiedOn: 'never' } as const;
const short = { underMinimumMembersSince: '2024-07-10', officialMembers: 4 } as const;
const tooForeign = {
  foreignMembersOverCapSince: '2024-12-10',
  foreignMembers: 4,
  officialMembers: 10,
} as const;
const tooLarge = {
  contributionOverCapSince: '2024-07-10',
  largestContribution: 301,
  charterCapital: 1000,
} as const;

export const groundCases: readonly WorkedCase[] = [
  found('twelve months idle to the day', '2025-07-10', idleFor, idle('satisfied'), 'd103.k1.b'),
  found('idle for longer, nobody told', '2025-07-11', idleFor, idle('violated'), 'd103.k1.b'),
  found(
    'idle for longer, registry and tax office told',
    '2025-07-11',
    { ...idleFor, inactivityNotifiedOn: '2024-07-01' },
    idle('satisfied'),
    'd103.k1.b',
  ),
  found(
    'idle, not known whether told',
    '2025-07-11',
    { inactiveSince: '2024-07-10' },
    idle('unknown'),
    'd103.k1.b',
  ),
  found('working', '2025-07-11', { inactiveSince: 'never' }, idle('satisfied'), 'd103.k1.b'),
  found(
    'under the 2012 law telling did not help',
    '2024-06-30',
    { inactiveSince: '2023-06-01', inactivityNotifiedOn: '2023-06-01' },
    idle('violated'),
    'd54.k2.a',
  ),
  found(
    'and the next day it does',
    '2024-07-01',
    { inactiveSince: '2023-06-01', inactivityNotifiedOn: '2023-06-01' },
    idle('satisfied'),
    'd103.k1.b',
  ),
  found('too few members for twelve months', '2025-07-10', short, few('satisfied'), 'd103.k1.d'),
  found('too few members for longer', '2025-07-11', short, few('violated'), 'd103.k1.d'),
  found(
    'enough members again',
    '2025-07-11',
    { ...short, officialMembers: 5 },
    few('satisfied'),
    'd103.k1.d',
  ),
  found(
    'six members for over a year on the last day of the 2012 law',
    '2024-06-30',
    { underMinimumMembersSince: '2023-06-01', officialMembers: 6 },
    few('violated'),
    'd54.k2.b',
  ),
  found(
    'six members are enough the next day',
    '2024-07-01',
    { underMinimumMembersSince: '2023-06-01', officialMembers: 6 },
    few('satisfied'),
    'd103.k1.d',
  ),
  found('enough members, no day asked for', '2025-07-11', { officialMembers: 9 }, few('satisfied'), 'd4.k7'),
  found('too few, not known since when', '2025-07-11', { officialMembers: 4 }, few('unknown'), 'd103.k1.d'),
  found('too many foreigners for six months', '2025-06-10', tooForeign, foreign('satisfied'), 'd103.k1.d'),
  found('too many foreigners for longer', '2025-06-11', tooForeign, foreign('violated'), 'd103.k1.d'),
  found(
    'foreigners under the share again',
    '2025-06-11',
    { ...tooForeign, foreignMembers: 3 },
    foreign('satisfied'),
    'd30.k7',
  ),
  found(
    'time before the 2023 law does not count',
    '2024-12-31',
    { ...tooForeign, foreignMembersOverCapSince: '2022-01-01' },
    foreign('satisfied'),
    'd103.k1.d',
  ),
  found(
    'six months of the 2023 law are over, New Year’s Day counted off',
    '2025-01-03',
    { ...tooForeign, foreignMembersOverCapSince: '2022-01-01' },
    foreign('violated'),
    'd103.k1.d',
  ),
  found(
    'no such ground on the last day of the 2012 law',
    '2024-06-30',
    { ...tooForeign, foreignMembersOverCapSince: '2022-01-01' },
    foreign('notApplicable'),
    'd54.k2',
  ),
  found(
    'a contribution over the maximum for twelve months',
    '2025-07-10',
    tooLarge,
    large('satisfied'),
    'd103.k1.đ',
  ),
  found('a contribution over the maximum for longer', '2025-07-11', tooLarge, large('violated'), 'd103.k1.đ'),
  found(
    'a contribution within the maximum again',
    '2025-07-11',
    { ...tooLarge, largestContribution: 300 },
    large('satisfied'),
    'd74.k1',
  ),
  found(
    'no such ground for contributions in 2012',
    '2024-06-30',
    { largestContribution: 9 },
    large('notApplicable'),
    'd54.k2',
  ),
  found(
    'a compliance report sent on the last day of twelve months',
    '2025-12-01',
    { complianceReportDemandedOn: '2024-07-10', complianceReportSentOn: '2025-07-10' },
    reported('satisfied'),
    'd103.k1.c',
  ),
  found(
    'a compliance report sent a day later',
    '2025-12-01',
    { complianceReportDemandedOn: '2024-07-10', complianceReportSentOn: '2025-07-11' },
    reported('violated'),
    'd103.k1.c',
  ),
  found(
    'a report demanded under the 2012 law',
    '2025-12-01',
    { complianceReportDemandedOn: '2024-06-30', complianceReportSentOn: 'never' },
    reported('notApplicable'),
    'law-23-2012 d54.k2',
  ),
  found(
    'a forged file',
    '2025-06-01',
    { registrationFileForged: true },
    ['revocation-forged-file', 'violated'],
    'd103.k1.a',
  ),
  found(
    'an honest file',
    '2024-06-30',
    { registrationFileForged: false },
    ['revocation-forged-file', 'satisfied'],
    'd56.k2',
  ),
  found(
    'a court’s order',
    '2025-06-01',
    { revocationOrdered: true },
    ['revocation-ordered', 'violated'],
    'd103.k1.g',
  ),
  found(
    'no order',
    '2024-06-30',
    { revocationOrdered: false },
    ['revocation-ordered', 'satisfied'],
    'd54.k2.đ',
  ),
  found(
    'a tax code within a year',
    '2024-06-30',
    { registeredOn: '2022-03-02', taxCodeRegisteredOn: '2023-03-02' },
    tax('satisfied'),
    'd56.k6',
  ),
  found(
    'a tax code a day too late',
    '2024-06-30',
    { registeredOn: '2022-03-02', taxCodeRegisteredOn: '2023-03-03' },
    tax('violated'),
    'd56.k6',
  ),
  found(
    'a tax code is no ground in 2023',
    '2024-07-01',
    { registeredOn: '2022-03-02' },
    tax('notApplicable'),
    'd103.k1',
  ),
  found(
    'a move not filed for a year under the 2012 law',
    '2024-06-30',
    { headOfficeMovedOn: '2023-06-01', headOfficeMoveRegisteredOn: 'never' },
    ['head-office-lapse', 'violated'],
    'd56.k7',
  ),
  found(
    'a move not filed is no ground in 2023',
    '2024-07-01',
    { headOfficeMovedOn: '2023-06-01', headOfficeMoveRegisteredOn: 'never' },
    ['head-office-lapse', 'notApplicable'],
    'd103.k1',
  ),
  found(
    'a forbidden line in 2024',
    '2024-06-30',
    { unlawfulBusiness: 'forbiddenLine' },
    ['revocation-unlawful-business', 'violated'],
    'd56.k4',
  ),
  found(
    'nothing unlawful',
    '2024-06-30',
    { unlawfulBusiness: 'none' },
    ['revocation-unlawful-business', 'satisfied'],
    'd56.k3',
  ),
  found(
    'not a ground since July 2024',
    '2024-07-01',
    { unlawfulBusiness: 'forbiddenLine' },
    ['revocation-unlawful-business', 'notApplicable'],
    'd96.k2.a',
  ),
  found(
    'one đồng of tax left',
    '2024-07-01',
    { dissolving: true, outstandingTaxDebt: 1 },
    ['dissolution-debts-settled', 'violated'],
    'd97.k2',
  ),
  found(
    'all debts paid, no dispute',
    '2024-07-01',
    { dissolving: true, outstandingTaxDebt: 0, otherDebts: 0, pendingDispute: false },
    ['dissolution-debts-settled', 'satisfied'],
    'd97.k2',
  ),
  found(
    'a dispute did not count the day before',
    '2024-06-30',
    { dissolving: true, outstandingTaxDebt: 0, otherDebts: 0, pendingDispute: true },
    ['dissolution-debts-settled', 'satisfied'],
    'd49.k1.c',
  ),
  {
    name: 'twelve months of too few members end in Tết 2027, whose days off are not announced',
    on: '2027-02-15',
    facts: { kind: 'cooperative', underMinimumMembersSince: '2026-02-06', officialMembers: 3 },
    expected: { 'members-minimum-lapse': 'unknown' },
    article: 'd103.k1.d',
  },
];
