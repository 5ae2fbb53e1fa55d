import { law2023 } from '../engine/citation';
import { UNDER_LAW_2023 } from '../engine/instrument';
import { requirementRule } from '../engine/requirement';
import {
  returnApproved,
  returnDebtsCovered,
  returnMemberSettled,
  returnTaxFinalised,
} from './reduction-parameters';
import { NOT_FOR_GROUPS } from './rules';

/** All of these matter only while contributions are given back. */
const WHEN_RETURNING = {
  notForGroups: NOT_FOR_GROUPS,
  when: {
    fact: 'returningContributions',
    otherwise: {
      vi: 'Chỉ xét khi trả lại vốn góp cho thành viên.',
      en: 'Looked at only when contributions are being returned.',
    },
  },
  must: true,
} as const;

export const returnDebtsCoveredRule = requirementRule({
  ...WHEN_RETURNING,
  parameter: returnDebtsCovered,
  fact: 'debtsCoveredAfterReturn',
  kept: {
    vi: 'Sau khi trả lại vốn góp vẫn bảo đảm thanh toán đủ các khoản nợ.',
    en: 'All debts stay covered after the return.',
  },
  broken: {
    vi: 'Trả lại vốn góp lúc này thì không còn đủ để trả nợ. Cần dừng hoặc bớt khoản trả lại cho đến khi nợ được bảo đảm.',
    en: 'The return would leave debts uncovered. Stop it or return less until debts are covered.',
  },
});

export const returnTaxFinalisedRule = requirementRule({
  ...WHEN_RETURNING,
  parameter: returnTaxFinalised,
  fact: 'taxFinalisedBeforeReturn',
  kept: {
    vi: 'Đã quyết toán thuế của năm tài chính trước khi trả lại vốn góp.',
    en: 'Tax of the financial year was finalised first.',
  },
  broken: {
    vi: 'Chưa quyết toán thuế của năm tài chính nên chưa được trả lại vốn góp. Cần quyết toán thuế trước.',
    en: 'Tax of the financial year is not finalised, so contributions cannot be returned yet. Finalise it first.',
  },
});

export const returnMemberSettledRule = requirementRule({
  ...WHEN_RETURNING,
  parameter: returnMemberSettled,
  fact: 'returnedMembersSettled',
  kept: {
    vi: 'Thành viên nhận lại vốn góp đã thực hiện đủ nghĩa vụ tài chính của mình.',
    en: 'The members who get their contribution back have met their obligations.',
  },
  broken: {
    vi: 'Thành viên còn nghĩa vụ tài chính với hợp tác xã, liên hiệp nên chưa được nhận lại vốn góp. Cần thu xong trước khi trả.',
    en: 'Members still owe the organisation, so they cannot get their contribution back yet. Collect first.',
  },
});

export const returnApprovedRule = requirementRule({
  ...WHEN_RETURNING,
  parameter: returnApproved,
  fact: 'returnApproved',
  // The same power stands once for each way of governing; the law gives it to the congress in both.
  also: [{ ...UNDER_LAW_2023, citations: [law2023('d70.k5')] }],
  kept: {
    vi: 'Đại hội thành viên đã thông qua.',
    en: 'The congress approved it.',
  },
  broken: {
    vi: 'Đại hội thành viên chưa thông qua việc giảm vốn điều lệ, trả lại vốn góp. Cần đưa ra đại hội quyết định trước khi trả.',
    en: 'The congress has not approved the reduction and the return. Put it to the congress first.',
  },
});
