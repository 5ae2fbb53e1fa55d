import { casesOf } from '../engine/case-table';
import type { WorkedCase } from '../engine/worked-case';

const ten = { kind: 'group', officialMembers: 10, contractSetsVote: false } as const;
const admission = { ...ten, groupDecision: 'admission' } as const;
const amendment = { ...ten, groupDecision: 'contractAmendment' } as const;
const [ADMIT, AMEND] = ['decree-77-2019 d10.k3', 'decree-77-2019 d21.k1'] as const;

export const groupVoteCases: readonly WorkedCase[] = [
  ...casesOf('group-majority-vote', [
    ['less than half', '2025-03-03', { ...admission, groupMembersAgreed: 4 }, 'violated', ADMIT],
    ['half', '2025-03-03', { ...admission, groupMembersAgreed: 5 }, 'violated', ADMIT],
    ['more than half', '2025-03-03', { ...admission, groupMembersAgreed: 6 }, 'satisfied', ADMIT],
    [
      'half of nine, rounded up',
      '2025-03-03',
      { ...admission, officialMembers: 9, groupMembersAgreed: 5 },
      'satisfied',
      ADMIT,
    ],
    [
      'an end of membership',
      '2025-03-03',
      { ...admission, groupDecision: 'endOfMembership', groupMembersAgreed: 5 },
      'violated',
      'decree-77-2019 d11.k2.b',
    ],
    [
      'another matter',
      '2025-03-03',
      { ...admission, groupDecision: 'other', groupMembersAgreed: 6 },
      'satisfied',
      'decree-77-2019 d21.k3',
    ],
    ['an amendment', '2025-03-03', { ...amendment, groupMembersAgreed: 6 }, 'notApplicable', AMEND],
    [
      'the contract says otherwise',
      '2025-03-03',
      { ...admission, contractSetsVote: true, groupMembersAgreed: 4 },
      'notApplicable',
      ADMIT,
    ],
    [
      'whether it does, is not told',
      '2025-03-03',
      { kind: 'group', groupDecision: 'admission', officialMembers: 10, groupMembersAgreed: 4 },
      'unknown',
      ADMIT,
    ],
    ['before decree 77', '2019-11-24', { ...admission, groupMembersAgreed: 4 }, 'unknown', ADMIT],
    ['on its first day', '2019-11-25', { ...admission, groupMembersAgreed: 4 }, 'violated', ADMIT],
    [
      'on the last day before decree 294',
      '2026-07-22',
      { ...admission, groupMembersAgreed: 4 },
      'violated',
      ADMIT,
    ],
    [
      'since decree 294, whose text is missing',
      '2026-07-23',
      { ...admission, groupMembersAgreed: 4 },
      'unknown',
      'decree-294-2026',
    ],
  ]),
  ...casesOf('group-unanimous-vote', [
    ['all', '2025-03-03', { ...amendment, groupMembersAgreed: 10 }, 'satisfied', AMEND],
    ['all but one', '2025-03-03', { ...amendment, groupMembersAgreed: 9 }, 'violated', AMEND],
    [
      'a disposal by all but one',
      '2025-03-03',
      { ...amendment, groupDecision: 'mainAssetDisposal', groupMembersAgreed: 9 },
      'violated',
      'decree-77-2019 d21.k2',
    ],
    ['an admission', '2025-03-03', { ...admission, groupMembersAgreed: 6 }, 'notApplicable', ADMIT],
    [
      'the contract says otherwise',
      '2025-03-03',
      { ...amendment, contractSetsVote: true, groupMembersAgreed: 7 },
      'notApplicable',
      AMEND,
    ],
  ]),
];
