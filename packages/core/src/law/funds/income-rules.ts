import { moneyWords, numberWords } from '../engine/bilingual';
import { law2023 } from '../engine/citation';
import { compare, restingOn, unknownWithout } from '../engine/finding';
import { leastAtLeast } from '../engine/percent';
import { defineRule } from '../engine/rule';
import { byUseAndLabourMinimum, commonFundInternalRate } from './income-parameters';
import { commonFundMinimum } from './parameters';
import { NOT_FOR_GROUPS } from './rules';

export const commonFundInternalRateRule = defineRule<true>({
  code: commonFundInternalRate.code,
  title: commonFundInternalRate.name,
  facts: ['incomeSeparated', 'commonFundInternalRate', 'charterCommonFundInternalRate'],
  kinds: { cooperative: commonFundInternalRate, union: commonFundInternalRate, group: NOT_FOR_GROUPS },
  judge({
    facts: { incomeSeparated, commonFundInternalRate: actual, charterCommonFundInternalRate: limit },
  }) {
    if (incomeSeparated === undefined) return unknownWithout('incomeSeparated');
    if (!incomeSeparated) return ALL_EXTERNAL;
    if (limit === undefined) return unknownWithout('charterCommonFundInternalRate');
    if (actual === undefined) return unknownWithout('commonFundInternalRate');
    return compare(actual >= limit, { actual, relation: 'atLeast', limit, unit: 'percent' }, () => {
      const [has, least] = [numberWords(actual), numberWords(limit)];
      const vi = `Trích ${has.vi} % thu nhập nội bộ; Điều lệ quy định ${least.vi} %.`;
      const en = `${has.en} % of internal income is set aside; the charter sets ${least.en} %.`;
      return {
        yes: { vi, en },
        no: { vi: `${vi} Cần trích bổ sung.`, en: `${en} Set the difference aside.` },
      };
    });
  },
});

export const commonFundAmountRule = defineRule<number>({
  code: 'common-fund-amount',
  title: {
    vi: 'Số tiền trích quỹ chung không chia trong năm',
    en: 'Amount set aside for the indivisible common fund',
  },
  facts: ['incomeSeparated', 'externalIncome', 'totalIncome', 'commonFundSetAside'],
  kinds: { ...commonFundMinimum, group: NOT_FOR_GROUPS },
  judge({ facts, value: percent, citation }) {
    const { incomeSeparated, commonFundSetAside: actual } = facts;
    if (incomeSeparated === undefined) return unknownWithout('incomeSeparated');
    // What is not accounted for apart counts as external, all of it.
    const base = incomeSeparated ? 'externalIncome' : 'totalIncome';
    const citations = incomeSeparated ? [citation] : [citation, law2023('d85.k1'), law2023('d91.k2')];
    const of = facts[base];
    if (of === undefined) return restingOn(citations, unknownWithout(base));
    if (actual === undefined) return restingOn(citations, unknownWithout('commonFundSetAside'));
    const limit = leastAtLeast(of, percent);
    const judged = compare(
      actual >= limit,
      { actual, relation: 'atLeast', limit, unit: 'đồng', percent, of },
      () => {
        const [has, least, all] = [moneyWords(actual), moneyWords(limit), moneyWords(of)];
        const from = incomeSeparated
          ? { vi: 'thu nhập bên ngoài', en: 'external income' }
          : {
              vi: 'toàn bộ thu nhập, vì không hạch toán riêng nên đều coi là thu nhập bên ngoài',
              en: 'all income, which counts as external because it is not accounted for apart',
            };
        const vi = `Đã trích ${has.vi}; ít nhất phải là ${least.vi} (${percent} % của ${all.vi} ${from.vi}).`;
        const en = `${has.en} is set aside; it must be at least ${least.en} (${percent} % of ${all.en} of ${from.en}).`;
        return {
          yes: { vi, en },
          no: { vi: `${vi} Cần trích bổ sung.`, en: `${en} Set the difference aside.` },
        };
      },
    );
    return restingOn(citations, judged);
  },
});

export const byUseAndLabourRule = defineRule<number>({
  code: byUseAndLabourMinimum.code,
  title: byUseAndLabourMinimum.name,
  facts: ['incomeSeparated', 'byUseAndLabourRate'],
  kinds: { cooperative: byUseAndLabourMinimum, union: byUseAndLabourMinimum, group: NOT_FOR_GROUPS },
  judge({ facts: { incomeSeparated, byUseAndLabourRate: actual }, value: limit }) {
    if (incomeSeparated === undefined) return unknownWithout('incomeSeparated');
    if (!incomeSeparated) return ALL_EXTERNAL;
    if (actual === undefined) return unknownWithout('byUseAndLabourRate');
    return compare(actual >= limit, { actual, relation: 'atLeast', limit, unit: 'percent' }, () => {
      const [has, least] = [numberWords(actual), numberWords(limit)];
      const vi = `Chia ${has.vi} % thu nhập nội bộ còn lại theo mức độ sử dụng và góp sức lao động; tối thiểu là ${least.vi} %.`;
      const en = `${has.en} % of remaining internal income goes by use and labour; the minimum is ${least.en} %.`;
      return {
        yes: { vi, en },
        no: {
          vi: `${vi} Cần tăng phần này và giảm phần chia theo vốn góp.`,
          en: `${en} Raise it and lower what goes by contribution.`,
        },
      };
    });
  },
});

/** Where incomes are not kept apart there is no internal income by law. */
const ALL_EXTERNAL = {
  status: 'notApplicable',
  citations: [law2023('d85.k1'), law2023('d91.k2')],
  explanation: {
    vi: 'Không hạch toán riêng nên toàn bộ thu nhập được coi là từ giao dịch bên ngoài; không có thu nhập nội bộ để xét.',
    en: 'It is not accounted for apart, so all income counts as external and there is no internal income to look at.',
  },
} as const;
