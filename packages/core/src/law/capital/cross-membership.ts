import { dayWords } from '../engine/bilingual';
import { law2023 } from '../engine/citation';
import { restingOn, unknownWithout, type Judgement } from '../engine/finding';
import { requirementRule } from '../engine/requirement';
import { defineRule, type Case } from '../engine/rule';
import { endWords, termOfMonths } from '../engine/term';
import {
  crossHoldingFrozen,
  crossMembershipTerm,
  EARLY_PART,
  noCrossMembership,
} from './cross-membership-parameters';
import { ENTERPRISES_NOT_FOR_GROUPS, NO_ENTERPRISE } from './enterprise-rules';

const NOT_A_MEMBER = {
  vi: 'Doanh nghiệp do mình thành lập, góp vốn, mua cổ phần không là thành viên của mình.',
  en: 'No enterprise that it founded or holds capital in is its member.',
};
const END_IT = {
  vi: 'Doanh nghiệp mình có vốn đồng thời là thành viên của mình. Cần rút vốn khỏi doanh nghiệp hoặc chấm dứt tư cách thành viên của doanh nghiệp.',
  en: 'An enterprise that it holds is at the same time its member. Withdraw the capital or end the membership.',
};

export const noCrossMembershipRule = defineRule<true>({
  code: noCrossMembership.code,
  title: noCrossMembership.name,
  facts: ['investsInEnterprises', 'enterpriseIsMember', 'crossMembershipSince'],
  kinds: { cooperative: noCrossMembership, union: noCrossMembership, group: ENTERPRISES_NOT_FOR_GROUPS },
  judge: (circumstances) =>
    restingOn([circumstances.citation, law2023('d81.k4'), law2023('d82.k1')], judge(circumstances)),
});

/** Cross-holdings of cooperatives that stood on 1 September 2023 have a term; all others have none. */
function judge({ facts, on, citation }: Case<true>): Judgement {
  if (facts.investsInEnterprises === undefined) return unknownWithout('investsInEnterprises');
  if (!facts.investsInEnterprises) return { status: 'notApplicable', explanation: NO_ENTERPRISE };
  if (facts.enterpriseIsMember === undefined) return unknownWithout('enterpriseIsMember');
  if (!facts.enterpriseIsMember) return { status: 'satisfied', explanation: NOT_A_MEMBER };
  const months = crossMembershipTerm.values[0];
  const term = termOfMonths(EARLY_PART, months.value);
  const since = facts.crossMembershipSince;
  if (facts.kind !== 'cooperative' || on > term.effective || (since !== undefined && since >= EARLY_PART))
    return { status: 'violated', explanation: END_IT };
  if (since === undefined) return unknownWithout('crossMembershipSince');
  const citations = [citation, months.citation, ...term.citations];
  const compared = { actual: on, relation: 'atMost', limit: term.effective, unit: 'day' } as const;
  return {
    status: 'satisfied',
    citations,
    compared,
    explanation: () => {
      const last = endWords(term);
      return {
        vi: `Sở hữu chéo có từ ${dayWords(since)} được xử lý đến hết ${last.vi}. Cần rút vốn hoặc chấm dứt tư cách thành viên của doanh nghiệp trước hạn đó.`,
        en: `The cross-holding has stood since ${dayWords(since)} and may be ended until ${last.en}. Withdraw the capital or end the membership by then.`,
      };
    },
  };
}

export const crossHoldingFrozenRule = requirementRule({
  parameter: crossHoldingFrozen,
  kinds: {
    union: {
      notFor: {
        vi: 'Điều khoản chuyển tiếp này chỉ nêu hợp tác xã, không nêu liên hiệp hợp tác xã.',
        en: 'This transitional clause names cooperatives only, not unions.',
      },
    },
  },
  notForGroups: ENTERPRISES_NOT_FOR_GROUPS,
  when: {
    fact: 'enterpriseIsMember',
    otherwise: { vi: 'Không có sở hữu chéo nên không xét.', en: 'There is no cross-holding to look at.' },
  },
  fact: 'crossHoldingIncreased',
  must: false,
  kept: {
    vi: 'Từ 01/09/2023 không tăng tỷ lệ phần vốn góp, cổ phần.',
    en: 'The share has not been raised since 1 September 2023.',
  },
  broken: {
    vi: 'Đã tăng tỷ lệ phần vốn góp hoặc cổ phần trong doanh nghiệp là thành viên sau ngày 01/09/2023. Cần đưa về tỷ lệ cũ và chấm dứt sở hữu chéo.',
    en: 'The share in an enterprise that is a member was raised after 1 September 2023. Return to the old share and end the cross-holding.',
  },
});
