import { casesOf } from '../engine/case-table';
import type { WorkedCase } from '../engine/worked-case';

const group = { kind: 'group', hasGroupCertificate: true } as const;
const spring = { ...group, suspendedOn: '2025-03-10', suspensionEndsOn: '2025-03-24' } as const;
const [BY_92, BY_295] = ['decree-92-2024 d62.k1', 'decree-295-2026 d63'] as const;
const always = { suspensionNotifiedOn: 'never' } as const;

export const groupSuspensionCases: readonly WorkedCase[] = [
  ...casesOf('group-suspension-notified', [
    [
      'four working days ahead',
      '2025-06-02',
      { ...spring, suspensionNotifiedOn: '2025-03-04' },
      'satisfied',
      BY_92,
    ],
    [
      'three working days ahead',
      '2025-06-02',
      { ...spring, suspensionNotifiedOn: '2025-03-05' },
      'satisfied',
      BY_92,
    ],
    [
      'two working days ahead',
      '2025-06-02',
      { ...spring, suspensionNotifiedOn: '2025-03-06' },
      'violated',
      BY_92,
    ],
    ['fifteen days, not notified', '2025-06-02', { ...spring, ...always }, 'violated', BY_92],
    [
      'fourteen days, not notified',
      '2025-06-02',
      { ...spring, suspensionEndsOn: '2025-03-23', ...always },
      'notApplicable',
      BY_92,
    ],
    [
      'sixteen days, not notified',
      '2025-06-02',
      { ...spring, suspensionEndsOn: '2025-03-25', ...always },
      'violated',
      BY_92,
    ],
    [
      'how long, is not told',
      '2025-06-02',
      { ...group, suspendedOn: '2025-03-10', ...always },
      'unknown',
      BY_92,
    ],
    [
      'not registered',
      '2025-06-02',
      { ...spring, ...always, hasGroupCertificate: false },
      'notApplicable',
      BY_92,
    ],
    [
      'the day before decree 92',
      '2024-09-03',
      { ...group, suspendedOn: '2024-07-17', suspensionEndsOn: '2024-08-30', ...always },
      'notApplicable',
      BY_92,
    ],
    [
      'its first day',
      '2024-09-03',
      { ...group, suspendedOn: '2024-07-18', suspensionEndsOn: '2024-08-30', ...always },
      'violated',
      BY_92,
    ],
    [
      'its last day',
      '2026-09-03',
      { ...group, suspendedOn: '2026-07-22', suspensionEndsOn: '2026-08-30', ...always },
      'violated',
      BY_92,
    ],
    [
      'the first day of decree 295',
      '2026-09-03',
      {
        ...group,
        suspendedOn: '2026-07-23',
        suspensionEndsOn: '2026-08-30',
        suspensionNotifiedOn: '2026-07-20',
      },
      'satisfied',
      BY_295,
    ],
    [
      'a day late under it',
      '2026-09-03',
      {
        ...group,
        suspendedOn: '2026-07-23',
        suspensionEndsOn: '2026-08-30',
        suspensionNotifiedOn: '2026-07-21',
      },
      'violated',
      BY_295,
    ],
  ]),
  ...casesOf('group-resumption-notified', [
    [
      'three working days ahead',
      '2025-06-02',
      { ...spring, resumedOn: '2025-03-25', resumptionNotifiedOn: '2025-03-20' },
      'satisfied',
      BY_92,
    ],
    [
      'two working days ahead',
      '2025-06-02',
      { ...spring, resumedOn: '2025-03-25', resumptionNotifiedOn: '2025-03-21' },
      'violated',
      BY_92,
    ],
    [
      'after fourteen days',
      '2025-06-02',
      { ...spring, suspensionEndsOn: '2025-03-23', resumedOn: '2025-03-24', resumptionNotifiedOn: 'never' },
      'notApplicable',
      BY_92,
    ],
    [
      'under decree 295, whose words are missing',
      '2026-09-03',
      { ...spring, resumedOn: '2026-07-23', resumptionNotifiedOn: 'never' },
      'unknown',
      BY_295,
    ],
  ]),
  ...casesOf('group-suspension-length', [
    ['twelve months', '2025-06-02', { ...spring, suspensionEndsOn: '2026-03-10' }, 'satisfied', BY_92],
    ['a day less', '2025-06-02', { ...spring, suspensionEndsOn: '2026-03-09' }, 'satisfied', BY_92],
    ['a day more', '2025-06-02', { ...spring, suspensionEndsOn: '2026-03-11' }, 'violated', BY_92],
    [
      'from the day before decree 92',
      '2024-09-03',
      { ...group, suspendedOn: '2024-07-17', suspensionEndsOn: '2025-12-31' },
      'notApplicable',
      BY_92,
    ],
    [
      'from its first day',
      '2024-09-03',
      { ...group, suspendedOn: '2024-07-18', suspensionEndsOn: '2025-12-31' },
      'violated',
      BY_92,
    ],
    [
      'twelve months under decree 295',
      '2026-09-03',
      { ...group, suspendedOn: '2026-07-23', suspensionEndsOn: '2027-07-23' },
      'satisfied',
      BY_295,
    ],
    [
      'a day more under it',
      '2026-09-03',
      { ...group, suspendedOn: '2026-07-23', suspensionEndsOn: '2027-07-24' },
      'violated',
      BY_295,
    ],
  ]),
  ...casesOf('group-suspension-total', [
    [
      'no cap under decree 92',
      '2026-07-22',
      { ...group, suspendedSince: '2024-07-22', suspensionEndsOn: '2026-08-31' },
      'notApplicable',
      BY_92,
    ],
    [
      'on the first day of decree 295',
      '2026-07-23',
      { ...group, suspendedSince: '2024-07-22', suspensionEndsOn: '2026-08-31' },
      'violated',
      BY_295,
    ],
    [
      'twenty-four months',
      '2026-09-03',
      { ...group, suspendedSince: '2024-08-31', suspensionEndsOn: '2026-08-31' },
      'satisfied',
      BY_295,
    ],
    [
      'a day more',
      '2026-09-03',
      { ...group, suspendedSince: '2024-08-30', suspensionEndsOn: '2026-08-31' },
      'violated',
      BY_295,
    ],
    [
      'over before decree 295, and judged after',
      '2026-09-03',
      { ...group, suspendedSince: '2024-01-01', suspensionEndsOn: '2026-07-22' },
      'notApplicable',
      BY_92,
    ],
  ]),
];
