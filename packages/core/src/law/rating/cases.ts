import { casesOf } from '../engine/case-table';
import type { WorkedCase } from '../engine/worked-case';

const farm = { kind: 'cooperative', agricultural: true, registeredOn: '2010-01-01' } as const;
const other = { kind: 'cooperative', agricultural: false, registeredOn: '2010-01-01' } as const;

export const ratingCases: readonly WorkedCase[] = [
  ...casesOf('agriculture-self-rating', [
    ['before circular 09/2017', '2017-05-30', farm, 'unknown', 'circular-09-2017 d5.k2.c'],
    ['on its first day', '2017-05-31', farm, 'satisfied', 'circular-09-2017 d5.k2.c'],
    [
      '31 March',
      '2026-03-31',
      { ...farm, lastSelfRatingYear: 2024, lastSelfRatingOn: '2025-03-20' },
      'satisfied',
      'circular-09-2017 d5.k2.c',
    ],
    ['1 April', '2026-04-01', { ...farm, lastSelfRatingYear: 2024 }, 'violated', 'circular-09-2017 d5.k2.c'],
    [
      'sent on 31 March',
      '2026-04-01',
      { ...farm, lastSelfRatingYear: 2025, lastSelfRatingOn: '2026-03-31' },
      'satisfied',
      'circular-09-2017 d5.k2.c',
    ],
    [
      'founded on the first day of the year rated',
      '2026-04-01',
      { ...farm, registeredOn: '2025-01-01', lastSelfRatingYear: 'never' },
      'violated',
      'circular-09-2017 d6.k2',
    ],
    [
      'founded within the year rated',
      '2026-04-01',
      { ...farm, registeredOn: '2025-01-02', lastSelfRatingYear: 'never' },
      'satisfied',
      'circular-09-2017 d6.k2',
    ],
    ['not agricultural', '2026-04-01', other, 'notApplicable', 'circular-09-2017 d1'],
    ['a union', '2026-04-01', { kind: 'union' }, 'notApplicable', 'circular-09-2017 d1'],
  ]),
  ...casesOf('self-rating', [
    ['before circular 01/2020', '2020-03-31', other, 'unknown', 'circular-01-2020 d9'],
    ['on its first day', '2020-04-01', other, 'satisfied', 'circular-01-2020 d9'],
    [
      '15 December 2020',
      '2020-12-15',
      { ...other, lastSelfRatingYear: 'never' },
      'satisfied',
      'circular-01-2020 d9',
    ],
    [
      '16 December 2020, a calendar of days off not at hand',
      '2020-12-16',
      { ...other, lastSelfRatingYear: 'never' },
      'unknown',
      'circular-01-2020 d9',
    ],
    [
      'eleven days after it',
      '2020-12-26',
      { ...other, lastSelfRatingYear: 'never' },
      'violated',
      'circular-01-2020 d9',
    ],
    [
      'on the last day of the circular',
      '2025-09-17',
      { ...other, lastSelfRatingYear: 'never' },
      'violated',
      'circular-01-2020 d9',
    ],
    [
      'on the day it was abolished',
      '2025-09-18',
      { ...other, lastSelfRatingYear: 'never' },
      'notApplicable',
      'circular-78-2025',
    ],
    ['an agricultural cooperative', '2024-12-20', farm, 'notApplicable', 'circular-09-2017 d1'],
    ['agricultural or not, is not told', '2024-12-20', { kind: 'union' }, 'unknown', 'circular-01-2020 d9'],
  ]),
];
