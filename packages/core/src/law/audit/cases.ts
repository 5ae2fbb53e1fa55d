import { casesOf } from '../engine/case-table';
import type { WorkedCase } from '../engine/worked-case';

const large = { kind: 'cooperative', sizeClass: 'large', fiscalYearEnd: '12-31' } as const;
const union = { kind: 'union', fiscalYearEnd: '12-31', auditDutySince: '2020-01-01' } as const;
const fund = { kind: 'cooperative', developmentFund: true, fiscalYearEnd: '12-31' } as const;

export const auditCases: readonly WorkedCase[] = [
  ...casesOf('independent-audit', [
    ['a large cooperative under the 2012 law', '2024-06-30', large, 'notApplicable', 'd61.k3'],
    ['a large cooperative on the first day of the 2023 law', '2024-07-01', large, 'satisfied', 'd106.k2.a'],
    ['one year due since the law: nobody is late yet', '2026-03-31', large, 'satisfied', 'd106.k2.a'],
    ['two years due, and audits unknown', '2026-04-01', large, 'unknown', 'd106.k2.a'],
    [
      'two years due, the second audited',
      '2026-04-01',
      { ...large, lastAuditedYearEnd: '2025-12-31' },
      'satisfied',
      'd106.k2.a',
    ],
    [
      'two years due, the first audited',
      '2026-04-01',
      { ...large, lastAuditedYearEnd: '2024-12-31' },
      'satisfied',
      'd106.k2.a',
    ],
    [
      'two years due, last audited before the law, large since when is not known',
      '2026-04-01',
      { ...large, lastAuditedYearEnd: '2023-12-31' },
      'unknown',
      'd106.k2.a',
    ],
    [
      'two years due, large all along and never audited',
      '2026-04-01',
      { ...large, auditDutySince: '2024-11-01', lastAuditedYearEnd: 'never' },
      'violated',
      'd106.k2.a',
    ],
    [
      'large for one year only',
      '2026-04-01',
      { ...large, auditDutySince: '2025-06-01', lastAuditedYearEnd: 'never' },
      'satisfied',
      'd106.k2.a',
    ],
    ['a medium cooperative', '2026-04-01', { ...large, sizeClass: 'medium' }, 'notApplicable', 'd106.k1.a'],
    ['a cooperative of unknown size', '2026-04-01', { kind: 'cooperative' }, 'unknown', 'd106.k1.a'],
    ['a union of nine', '2026-04-01', { ...union, officialMembers: 9 }, 'notApplicable', 'd106.k1.b'],
    [
      'a union of ten',
      '2026-04-01',
      { ...union, officialMembers: 10, lastAuditedYearEnd: 'never' },
      'violated',
      'd106.k1.b',
    ],
    [
      'a union of eleven, audited',
      '2026-04-01',
      { ...union, officialMembers: 11, lastAuditedYearEnd: '2024-12-31' },
      'satisfied',
      'd106.k1.b',
    ],
    ['a group', '2026-04-01', { kind: 'group' }, 'notApplicable', 'd106.k1'],
  ]),
  ...casesOf('fund-audit', [
    [
      'a fund within 120 days',
      '2026-04-30',
      { ...fund, registeredOn: '2019-01-01', lastAuditedYearEnd: '2024-12-31' },
      'satisfied',
      'd106.k2.c',
    ],
    [
      'a fund after 120 days',
      '2026-05-05',
      { ...fund, registeredOn: '2019-01-01', lastAuditedYearEnd: '2024-12-31' },
      'violated',
      'd106.k2.c',
    ],
    [
      'a fund audited every year',
      '2026-05-05',
      { ...fund, lastAuditedYearEnd: '2025-12-31' },
      'satisfied',
      'd106.k2.c',
    ],
    ['a new fund', '2026-05-05', { ...fund, registeredOn: '2026-01-10' }, 'satisfied', 'd106.k2.c'],
    [
      'not a fund',
      '2026-05-05',
      { kind: 'cooperative', developmentFund: false },
      'notApplicable',
      'd106.k1.d',
    ],
    ['a fund before its decree', '2021-05-14', fund, 'unknown', 'decree-45-2021 d44.k4.b'],
    [
      'a fund on the first day of its decree',
      '2021-05-15',
      { ...fund, registeredOn: '2021-05-01' },
      'satisfied',
      'decree-45-2021 d44.k4.b',
    ],
  ]),
  ...casesOf('legal-entity-audit', [
    [
      'no legal person among the members',
      '2024-06-30',
      { kind: 'cooperative', legalEntityMembers: 0 },
      'notApplicable',
      'decree-193-2013 d22.k2',
    ],
    [
      'one legal person among the members',
      '2024-06-30',
      { kind: 'cooperative', legalEntityMembers: 1 },
      'unknown',
      'decree-193-2013 d22.k2',
    ],
    [
      'one legal person under the 2023 law',
      '2024-07-01',
      { kind: 'cooperative', legalEntityMembers: 1 },
      'notApplicable',
      'd106.k1',
    ],
    [
      'one legal person before decree 193',
      '2014-01-26',
      { kind: 'union', legalEntityMembers: 1 },
      'notApplicable',
      'decree-193-2013 d22.k2',
    ],
    [
      'one legal person on its first day',
      '2014-01-27',
      { kind: 'union', legalEntityMembers: 1 },
      'unknown',
      'decree-193-2013 d22.k2',
    ],
  ]),
];
