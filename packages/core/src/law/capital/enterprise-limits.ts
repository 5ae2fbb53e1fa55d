import { moneyWords, numberWords } from '../engine/bilingual';
import { compare, unknownWithout } from '../engine/finding';
import { mostAtMost } from '../engine/percent';
import { defineRule } from '../engine/rule';
import { enterpriseInvestmentCap, enterpriseProfitableYears } from './enterprise-parameters';
import { ENTERPRISES_NOT_FOR_GROUPS, NO_ENTERPRISE } from './enterprise-rules';

const NOT_INVESTING = { status: 'notApplicable', explanation: NO_ENTERPRISE } as const;

export const enterpriseInvestmentCapRule = defineRule<number>({
  code: enterpriseInvestmentCap.code,
  title: enterpriseInvestmentCap.name,
  facts: ['investsInEnterprises', 'enterpriseInvestment', 'charterCapital'],
  kinds: {
    cooperative: enterpriseInvestmentCap,
    union: enterpriseInvestmentCap,
    group: ENTERPRISES_NOT_FOR_GROUPS,
  },
  judge({
    facts: { investsInEnterprises, enterpriseInvestment: actual, charterCapital: of },
    value: percent,
  }) {
    if (investsInEnterprises === undefined) return unknownWithout('investsInEnterprises');
    if (!investsInEnterprises) return NOT_INVESTING;
    if (actual === undefined) return unknownWithout('enterpriseInvestment');
    if (of === undefined) return unknownWithout('charterCapital');
    const limit = mostAtMost(of, percent);
    return compare(actual <= limit, { actual, relation: 'atMost', limit, unit: 'đồng', percent, of }, () => {
      const [has, most, all] = [moneyWords(actual), moneyWords(limit), moneyWords(of)];
      const vi = `Đã đầu tư ${has.vi} vào doanh nghiệp; tối đa là ${most.vi} (${percent} % vốn điều lệ ${all.vi}).`;
      const en = `${has.en} is invested in enterprises; the most allowed is ${most.en} (${percent} % of the charter capital of ${all.en}).`;
      return {
        yes: { vi, en },
        no: { vi: `${vi} Cần giảm phần đầu tư.`, en: `${en} Reduce what is invested.` },
      };
    });
  },
});

export const enterpriseProfitableYearsRule = defineRule<number>({
  code: enterpriseProfitableYears.code,
  title: enterpriseProfitableYears.name,
  facts: ['investsInEnterprises', 'consecutiveProfitableYears'],
  kinds: {
    cooperative: enterpriseProfitableYears,
    union: enterpriseProfitableYears,
    group: ENTERPRISES_NOT_FOR_GROUPS,
  },
  judge({ facts: { investsInEnterprises, consecutiveProfitableYears: actual }, value: limit }) {
    if (investsInEnterprises === undefined) return unknownWithout('investsInEnterprises');
    if (!investsInEnterprises) return NOT_INVESTING;
    if (actual === undefined) return unknownWithout('consecutiveProfitableYears');
    return compare(actual >= limit, { actual, relation: 'atLeast', limit, unit: 'year' }, () => {
      const [has, least] = [numberWords(actual), numberWords(limit)];
      const vi = `Có lãi ${has.vi} năm liên tiếp gần nhất; cần ít nhất ${least.vi} năm.`;
      const en = `The latest ${has.en} years in a row were profitable; at least ${least.en} are needed.`;
      return {
        yes: { vi, en },
        no: {
          vi: `${vi} Chưa đủ điều kiện đầu tư vào doanh nghiệp.`,
          en: `${en} The condition for investing in enterprises is not met.`,
        },
      };
    });
  },
});
