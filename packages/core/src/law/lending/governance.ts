import { numberWords } from '../engine/bilingual';
import { compare, unknownWithout, type Judgement } from '../engine/finding';
import { defineRule } from '../engine/rule';
import { lendingLimit } from './limits';
import { internalLendingSupervisors } from './parameters';
import { internalLendingGovernance } from './requirements';
import { LENDING_NOT_FOR_GROUPS, NOT_LENDING } from './rules';

const FULL: Judgement = {
  status: 'satisfied',
  explanation: { vi: 'Đang tổ chức quản trị đầy đủ.', en: 'It has full governance.' },
};
const SIMPLIFIED: Judgement = {
  status: 'violated',
  explanation: {
    vi: 'Tổ chức quản trị rút gọn thì không được cho vay nội bộ. Cần dừng cho vay hoặc chuyển sang quản trị đầy đủ.',
    en: 'Under simplified governance there is no internal lending. Stop, or change to full governance.',
  },
};

export const internalLendingGovernanceRule = defineRule<true>({
  code: internalLendingGovernance.code,
  title: internalLendingGovernance.name,
  facts: ['internalLending', 'governance'],
  kinds: {
    cooperative: internalLendingGovernance,
    union: internalLendingGovernance,
    group: LENDING_NOT_FOR_GROUPS,
  },
  judge({ facts: { internalLending, governance } }) {
    if (internalLending === undefined) return unknownWithout('internalLending');
    if (!internalLending) return { status: 'notApplicable', explanation: NOT_LENDING };
    if (governance === undefined) return unknownWithout('governance');
    return governance === 'full' ? FULL : SIMPLIFIED;
  },
});

/** Only a supervisory board counts; simplified governance has none, which the rule above says. */
export const internalLendingSupervisorsRule = lendingLimit(
  internalLendingSupervisors,
  ['supervisors'],
  ({ supervisors: actual }, limit) => {
    return compare(actual >= limit, { actual, relation: 'atLeast', limit, unit: 'person' }, () => {
      const [has, least] = [numberWords(actual), numberWords(limit)];
      const vi = `Ban kiểm soát có ${has.vi} thành viên; cho vay nội bộ cần ít nhất ${least.vi}.`;
      const en = `The supervisory board has ${has.en} members; internal lending needs at least ${least.en}.`;
      return {
        yes: { vi, en },
        no: {
          vi: `${vi} Cần bầu thêm hoặc dừng cho vay.`,
          en: `${en} Elect more, or stop lending.`,
        },
      };
    });
  },
);
