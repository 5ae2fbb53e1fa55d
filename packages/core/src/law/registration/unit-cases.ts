import type { Facts } from '../facts';
import type { FindingStatus } from '../engine/finding';
import type { WorkedCase } from '../engine/worked-case';

/** One event and one answer to it, judged a while later. */
function acted(
  rule: string,
  what: string,
  [event, happened]: readonly [keyof Facts, string],
  [done, day]: readonly [keyof Facts, string],
  status: FindingStatus,
  article: string,
  on: WorkedCase['on'] = '2025-12-01',
): WorkedCase {
  return {
    name: `${what} of ${happened}, registry told: ${day}`,
    on,
    facts: { kind: 'cooperative', [event]: happened, [done]: day },
    expected: { [rule]: status },
    article,
  };
}

const branch = (
  happened: string,
  day: string,
  status: FindingStatus,
  article: string,
  on?: WorkedCase['on'],
) =>
  acted(
    'branch-registered',
    'a decision to set up a branch',
    ['branchDecidedOn', happened],
    ['branchRegisteredOn', day],
    status,
    article,
    on,
  );
const abroad = (happened: string, day: string, status: FindingStatus, article: string) =>
  acted(
    'foreign-branch-notified',
    'a branch abroad',
    ['foreignBranchFoundedOn', happened],
    ['foreignBranchNotifiedOn', day],
    status,
    article,
  );
const closedAbroad = (
  happened: string,
  day: string,
  status: FindingStatus,
  article: string,
  on?: WorkedCase['on'],
) =>
  acted(
    'foreign-branch-closure-notified',
    'a closure abroad',
    ['foreignBranchClosedOn', happened],
    ['foreignBranchClosureNotifiedOn', day],
    status,
    article,
    on,
  );
const closed = (
  happened: string,
  day: string,
  status: FindingStatus,
  article: string,
  on?: WorkedCase['on'],
) =>
  acted(
    'branch-closure-filed',
    'a decision to close a branch',
    ['branchClosureDecidedOn', happened],
    ['branchClosureFiledOn', day],
    status,
    article,
    on,
  );
const location = (happened: string, day: string, status: FindingStatus, article: string) =>
  acted(
    'business-location-notified',
    'a decision on a business location',
    ['businessLocationDecidedOn', happened],
    ['businessLocationNotifiedOn', day],
    status,
    article,
  );
const enterprise = (happened: string, day: string, status: FindingStatus, article: string) =>
  acted(
    'enterprise-notified',
    'an enterprise founded',
    ['enterpriseFoundedOn', happened],
    ['enterpriseNotifiedOn', day],
    status,
    article,
  );
const infringing = (
  happened: string,
  day: string,
  status: FindingStatus,
  article: string,
  on?: WorkedCase['on'],
) =>
  acted(
    'infringing-name-changed',
    'a demand to change an infringing name',
    ['infringingNameNoticedOn', happened],
    ['infringingNameChangeFiledOn', day],
    status,
    article,
    on,
  );

export const unitCases: readonly WorkedCase[] = [
  branch('2024-07-17', 'never', 'notApplicable', 'd55.k1.a'),
  branch('2024-07-18', '2024-07-29', 'satisfied', 'decree-92-2024 d36.k1'),
  branch('2024-07-18', '2024-07-30', 'violated', 'decree-92-2024 d36.k1'),
  branch('2025-03-03', '2025-03-13', 'satisfied', 'decree-92-2024 d36.k1'),
  branch('2025-03-03', '2025-03-14', 'violated', 'decree-92-2024 d36.k1'),
  branch('2026-07-22', '2026-08-03', 'satisfied', 'decree-92-2024 d36.k1', '2026-09-15'),
  branch('2026-07-23', '2026-08-04', 'violated', 'decree-295-2026 d35', '2026-09-15'),
  branch('2013-12-02', '2013-12-03', 'unknown', 'law-23-2012 d27.k1'),
  acted(
    'branch-change-registered',
    'a change of a branch',
    ['branchChangedOn', '2025-03-03'],
    ['branchChangeRegisteredOn', '2025-03-13'],
    'satisfied',
    'd55.k2',
  ),
  acted(
    'branch-change-registered',
    'a change of a branch',
    ['branchChangedOn', '2025-03-03'],
    ['branchChangeRegisteredOn', '2025-03-14'],
    'violated',
    'd55.k2',
  ),
  acted(
    'branch-change-registered',
    'a change of a branch',
    ['branchChangedOn', '2024-06-30'],
    ['branchChangeRegisteredOn', 'never'],
    'notApplicable',
    'law-23-2012 d28.k1',
  ),
  closed('2024-07-17', 'never', 'notApplicable', 'd104.k5'),
  closed('2025-03-03', '2025-03-13', 'satisfied', 'decree-92-2024 d54.k2'),
  closed('2025-03-03', '2025-03-14', 'violated', 'decree-92-2024 d54.k2'),
  closed('2026-08-03', '2026-08-14', 'violated', 'decree-295-2026 d55', '2026-09-15'),
  abroad('2024-06-28', '2024-07-19', 'satisfied', 'decree-193-2013 d16.k6'),
  abroad('2024-06-28', '2024-07-22', 'violated', 'decree-193-2013 d16.k6'),
  abroad('2024-07-01', '2024-07-31', 'satisfied', 'd55.k3'),
  abroad('2024-07-01', '2024-08-01', 'violated', 'd55.k3'),
  closedAbroad('2024-06-28', '2024-07-22', 'violated', 'circular-03-2014 d16.k3'),
  closedAbroad('2025-03-03', '2025-04-02', 'satisfied', 'decree-92-2024 d54.k4'),
  closedAbroad('2025-03-03', '2025-04-03', 'violated', 'decree-92-2024 d54.k4'),
  closedAbroad('2026-08-03', '2026-09-03', 'satisfied', 'decree-295-2026 d55', '2026-10-15'),
  location('2024-06-30', 'never', 'notApplicable', 'decree-193-2013 d16.k1'),
  location('2024-07-01', '2024-07-11', 'satisfied', 'd55.k4'),
  location('2024-07-01', '2024-07-12', 'violated', 'd55.k4'),
  enterprise('2024-06-28', '2024-07-19', 'satisfied', 'decree-193-2013 d20.k2'),
  enterprise('2024-06-28', '2024-07-22', 'violated', 'decree-193-2013 d20.k2'),
  enterprise('2024-07-01', '2024-07-15', 'satisfied', 'd81.k6'),
  enterprise('2024-07-01', '2024-07-16', 'violated', 'd81.k6'),
  enterprise('2025-04-28', '2025-05-15', 'satisfied', 'd81.k6'),
  infringing('2025-03-03', '2025-05-05', 'satisfied', 'decree-92-2024 d18.k4'),
  infringing('2025-03-03', '2025-05-06', 'violated', 'decree-92-2024 d18.k4'),
  infringing('2024-07-17', 'never', 'notApplicable', 'd50.k5.b'),
  infringing('2026-07-23', '2026-09-22', 'violated', 'decree-295-2026 d18', '2026-10-15'),
];
