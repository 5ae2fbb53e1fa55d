import { casesOf } from '../engine/case-table';
import type { WorkedCase } from '../engine/worked-case';

const unregistered = { kind: 'group', hasGroupCertificate: false } as const;
const registered = { kind: 'group', hasGroupCertificate: true } as const;
const signed = { ...unregistered, contractSignedOn: '2025-03-03' } as const;
const changed = { ...unregistered, groupParticularsChangedOn: '2025-03-03' } as const;
const moved = { ...registered, groupRegisteredDataChangedOn: '2025-03-03' } as const;
const [FORMED, CHANGED] = ['decree-77-2019 d12.k3', 'decree-77-2019 d12.k4'] as const;
const [BY_92, BY_295] = ['decree-92-2024 d60.k1', 'decree-295-2026 d61'] as const;

export const groupChangeCases: readonly WorkedCase[] = [
  ...casesOf('group-formation-notified', [
    ['the fifth working day', '2025-03-10', signed, 'satisfied', FORMED],
    [
      'notified then',
      '2025-06-02',
      { ...signed, groupFormationNotifiedOn: '2025-03-10' },
      'satisfied',
      FORMED,
    ],
    [
      'notified later',
      '2025-06-02',
      { ...signed, groupFormationNotifiedOn: '2025-03-11' },
      'violated',
      FORMED,
    ],
    ['not notified', '2025-03-11', { ...signed, groupFormationNotifiedOn: 'never' }, 'violated', FORMED],
    ['notified when, is not told', '2025-03-11', signed, 'unknown', FORMED],
    ['registered', '2025-03-11', { ...registered, contractSignedOn: '2025-03-03' }, 'unknown', FORMED],
    [
      'signed before certificates, registered since',
      '2025-03-11',
      { ...registered, contractSignedOn: '2024-06-03', groupFormationNotifiedOn: '2024-06-10' },
      'satisfied',
      FORMED,
    ],
    [
      'signed before decree 77',
      '2025-03-11',
      { ...signed, contractSignedOn: '2019-11-24' },
      'unknown',
      FORMED,
    ],
    [
      'signed on its first day',
      '2025-03-11',
      { ...signed, contractSignedOn: '2019-11-25', groupFormationNotifiedOn: 'never' },
      'violated',
      FORMED,
    ],
    [
      'on the last day before decree 294',
      '2026-07-22',
      { ...signed, groupFormationNotifiedOn: 'never' },
      'violated',
      FORMED,
    ],
    [
      'since decree 294, whose text is missing',
      '2026-07-23',
      { ...signed, groupFormationNotifiedOn: 'never' },
      'unknown',
      'decree-294-2026',
    ],
    ['a cooperative', '2025-03-11', { kind: 'cooperative' }, 'notApplicable', FORMED],
  ]),
  ...casesOf('group-change-notified', [
    [
      'notified on the fifth working day',
      '2025-06-02',
      { ...changed, groupParticularsNotifiedOn: '2025-03-10' },
      'satisfied',
      CHANGED,
    ],
    [
      'notified on the sixth',
      '2025-06-02',
      { ...changed, groupParticularsNotifiedOn: '2025-03-11' },
      'violated',
      CHANGED,
    ],
    [
      'no change',
      '2025-06-02',
      { ...unregistered, groupParticularsChangedOn: 'never' },
      'notApplicable',
      CHANGED,
    ],
    ['registered', '2025-06-02', { ...changed, hasGroupCertificate: true }, 'unknown', CHANGED],
    [
      'on the last day before decree 294',
      '2026-07-22',
      { ...changed, groupParticularsNotifiedOn: 'never' },
      'violated',
      CHANGED,
    ],
    [
      'since decree 294, whose text is missing',
      '2026-07-23',
      { ...changed, groupParticularsNotifiedOn: 'never' },
      'unknown',
      'decree-294-2026',
    ],
  ]),
  ...casesOf('group-change-registered', [
    [
      'filed on the ninth day',
      '2025-06-02',
      { ...moved, groupRegisteredDataFiledOn: '2025-03-12' },
      'satisfied',
      BY_92,
    ],
    [
      'filed on the tenth day',
      '2025-06-02',
      { ...moved, groupRegisteredDataFiledOn: '2025-03-13' },
      'satisfied',
      BY_92,
    ],
    [
      'filed on the eleventh',
      '2025-06-02',
      { ...moved, groupRegisteredDataFiledOn: '2025-03-14' },
      'violated',
      BY_92,
    ],
    ['not filed', '2025-03-14', { ...moved, groupRegisteredDataFiledOn: 'never' }, 'violated', BY_92],
    ['not registered', '2025-06-02', { ...moved, hasGroupCertificate: false }, 'notApplicable', BY_92],
    [
      'registered or not, is not told',
      '2025-06-02',
      { kind: 'group', groupRegisteredDataChangedOn: '2025-03-03' },
      'unknown',
      BY_92,
    ],
    [
      'changed the day before decree 92',
      '2024-08-30',
      { ...moved, groupRegisteredDataChangedOn: '2024-07-17', groupRegisteredDataFiledOn: 'never' },
      'notApplicable',
      BY_92,
    ],
    [
      'changed on its first day',
      '2024-08-30',
      { ...moved, groupRegisteredDataChangedOn: '2024-07-18', groupRegisteredDataFiledOn: 'never' },
      'violated',
      BY_92,
    ],
    [
      'changed on its last day, filed on the tenth day after',
      '2026-08-31',
      { ...moved, groupRegisteredDataChangedOn: '2026-07-22', groupRegisteredDataFiledOn: '2026-08-03' },
      'satisfied',
      BY_92,
    ],
    [
      'changed on the first day of decree 295',
      '2026-08-31',
      { ...moved, groupRegisteredDataChangedOn: '2026-07-23', groupRegisteredDataFiledOn: '2026-08-03' },
      'satisfied',
      BY_295,
    ],
    [
      'filed a day late under it',
      '2026-08-31',
      { ...moved, groupRegisteredDataChangedOn: '2026-07-23', groupRegisteredDataFiledOn: '2026-08-04' },
      'violated',
      BY_295,
    ],
  ]),
];
