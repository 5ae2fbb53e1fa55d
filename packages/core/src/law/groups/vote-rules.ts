import { citing } from '../engine/citation';
import { compare, unknownWithout, type Judgement } from '../engine/finding';
import { frozen } from '../engine/frozen';
import type { Parameter } from '../engine/parameter';
import { defineRule, type Case, type Rule } from '../engine/rule';
import { unknownAmong } from '../engine/unknown-among';
import type { Facts } from '../facts';
import { forGroups } from './change-rules';
import { outsideDecree77, UNDER_DECREE_77 } from './parameters';

const decree77 = citing('decree-77-2019', 'text');
const checkedOn = '2026-11-23';

/** Percent of all members that more than must agree, unless the contract sets another vote. */
const majority = frozen({
  code: 'group-majority-vote',
  name: { vi: 'Tỷ lệ thành viên tán thành phải vượt', en: 'Share of members to exceed' },
  unit: 'percent',
  values: [{ ...UNDER_DECREE_77, value: 50, citation: decree77('d21.k3'), checkedOn }],
  absences: outsideDecree77,
} as const satisfies Parameter<number>);

/** Percent of all members that must agree, unless the contract sets another vote. */
const unanimity = frozen({
  code: 'group-unanimous-vote',
  name: { vi: 'Tỷ lệ thành viên tán thành phải đạt', en: 'Share of members to reach' },
  unit: 'percent',
  values: [{ ...UNDER_DECREE_77, value: 100, citation: decree77('d21.k1'), checkedOn }],
  absences: outsideDecree77,
} as const satisfies Parameter<number>);

type Decision = NonNullable<Facts['groupDecision']>;

/** Where the vote for each decision stands. */
const MAJORITY: Partial<Record<Decision, ReturnType<typeof decree77>>> = {
  admission: decree77('d10.k3'),
  endOfMembership: decree77('d11.k2.b'),
  other: decree77('d21.k3'),
};
const UNANIMITY: typeof MAJORITY = {
  contractAmendment: decree77('d21.k1'),
  mainAssetDisposal: decree77('d21.k2'),
};

const FACTS = ['groupDecision', 'contractSetsVote', 'officialMembers', 'groupMembersAgreed'] as const;

/** Judges a vote by its place in the decree and the fewest members that carry it. */
function judgeVote(places: typeof MAJORITY, fewest: (members: number, percent: number) => number) {
  return ({ facts, value: percent }: Case<number>): Judgement => {
    const { groupDecision, contractSetsVote, officialMembers: members, groupMembersAgreed: agreed } = facts;
    if (groupDecision === undefined) return unknownWithout('groupDecision');
    const place = places[groupDecision];
    if (!place) return { status: 'notApplicable', explanation: OTHER_VOTE };
    const citations = [place];
    if (contractSetsVote) return { status: 'notApplicable', explanation: BY_CONTRACT, citations };
    const missing = unknownAmong(facts, FACTS);
    if (members === undefined || agreed === undefined || missing.length > 0)
      return { ...unknownWithout(...missing), citations };
    const limit = fewest(members, percent);
    const compared = {
      actual: agreed,
      relation: 'atLeast',
      limit,
      unit: 'member',
      percent,
      of: members,
    } as const;
    return {
      citations,
      ...compare(agreed >= limit, compared, () => {
        const vi = `${agreed} trên ${members} thành viên tán thành; cần ít nhất ${limit}.`;
        const en = `${agreed} of ${members} members agree; at least ${limit} must.`;
        return {
          yes: { vi, en },
          no: { vi: `${vi} Quyết định chưa được thông qua.`, en: `${en} The decision is not carried.` },
        };
      }),
    };
  };
}

export const groupVoteParameters: readonly Parameter[] = [majority, unanimity];

export const groupVoteRules: readonly Rule[] = [
  defineRule<number>({
    code: majority.code,
    title: {
      vi: 'Quá nửa thành viên tổ hợp tác tán thành',
      en: 'More than half of the group’s members agree',
    },
    facts: FACTS,
    kinds: forGroups(majority),
    judge: judgeVote(MAJORITY, (members, percent) => Math.floor((members * percent) / 100) + 1),
  }),
  defineRule<number>({
    code: unanimity.code,
    title: { vi: 'Mọi thành viên tổ hợp tác tán thành', en: 'All of the group’s members agree' },
    facts: FACTS,
    kinds: forGroups(unanimity),
    judge: judgeVote(UNANIMITY, (members, percent) => Math.ceil((members * percent) / 100)),
  }),
];

const OTHER_VOTE = {
  vi: 'Việc này được biểu quyết theo tỷ lệ khác.',
  en: 'This decision takes another vote.',
};
const BY_CONTRACT = {
  vi: 'Hợp đồng hợp tác tự định tỷ lệ tán thành cho việc này.',
  en: 'The contract sets the vote for this decision itself.',
};
