import { moneyWords, numberWords } from '../engine/bilingual';
import { law2012, law2023 } from '../engine/citation';
import { compare, restingOn, unknownForWantOf, unknownWithout } from '../engine/finding';
import { UNDER_LAW_2023 } from '../engine/instrument';
import { mostAtMost } from '../engine/percent';
import { defineRule } from '../engine/rule';
import { contributionCap } from './parameters';
import { reductionLegalCapital } from './reduction-parameters';
import { NOT_FOR_GROUPS } from './rules';

const NOT_REDUCING = {
  status: 'notApplicable',
  explanation: {
    vi: 'Chỉ xét khi giảm vốn điều lệ.',
    en: 'Looked at only when charter capital is being reduced.',
  },
} as const;

/** The place that says what to do when a reduction takes a member over the cap. */
const remediesOn = (on: string) => (on < UNDER_LAW_2023.from ? law2012('d43.k2') : law2023('d78.k4'));

export const reductionContributionCapRule = defineRule<number>({
  code: 'reduction-contribution-cap',
  title: {
    vi: 'Giảm vốn điều lệ không đẩy thành viên vượt mức vốn góp tối đa',
    en: 'A reduction of charter capital takes no member over the cap',
  },
  facts: ['reducingCharterCapital', 'largestContributionAfterReduction', 'charterCapitalAfterReduction'],
  kinds: { ...contributionCap, group: NOT_FOR_GROUPS },
  judge({ facts, on, value: percent, citation }) {
    if (facts.reducingCharterCapital === undefined) return unknownWithout('reducingCharterCapital');
    if (!facts.reducingCharterCapital) return NOT_REDUCING;
    const { largestContributionAfterReduction: actual, charterCapitalAfterReduction: of } = facts;
    if (actual === undefined || of === undefined)
      return unknownForWantOf(facts, ['largestContributionAfterReduction', 'charterCapitalAfterReduction']);
    const limit = mostAtMost(of, percent);
    const compared = { actual, relation: 'atMost', limit, unit: 'đồng', percent, of } as const;
    const judged = compare(actual <= limit, compared, () => {
      const [has, most, all] = [moneyWords(actual), moneyWords(limit), moneyWords(of)];
      const vi = `Sau khi giảm, thành viên góp nhiều nhất có ${has.vi}; tối đa là ${most.vi} (${percent} % của ${all.vi}).`;
      const en = `After the reduction the largest contribution is ${has.en}; the most allowed is ${most.en} (${percent} % of ${all.en}).`;
      return {
        yes: { vi, en },
        no: {
          vi: `${vi} Cần trả lại phần vượt, huy động thêm vốn của thành viên khác hoặc kết nạp thành viên mới.`,
          en: `${en} Return what is over, raise capital from other members, or admit new ones.`,
        },
      };
    });
    return restingOn([remediesOn(on), citation], judged);
  },
  consequences: [
    {
      ...UNDER_LAW_2023,
      citation: law2023('d103.k1.đ'),
      text: {
        vi: 'Vượt mức tối đa suốt 12 tháng liên tục là căn cứ thu hồi giấy chứng nhận đăng ký.',
        en: 'Being over the maximum for 12 months on end is a ground for revoking the certificate of registration.',
      },
    },
  ],
});

export const reductionLegalCapitalRule = defineRule<true>({
  code: reductionLegalCapital.code,
  title: reductionLegalCapital.name,
  facts: ['reducingCharterCapital', 'charterCapitalAfterReduction', 'legalCapital'],
  kinds: { cooperative: reductionLegalCapital, union: reductionLegalCapital, group: NOT_FOR_GROUPS },
  judge({ facts }) {
    if (facts.reducingCharterCapital === undefined) return unknownWithout('reducingCharterCapital');
    if (!facts.reducingCharterCapital) return NOT_REDUCING;
    const { charterCapitalAfterReduction: actual, legalCapital: limit } = facts;
    if (actual === undefined || limit === undefined)
      return unknownForWantOf(facts, ['charterCapitalAfterReduction', 'legalCapital']);
    return compare(actual >= limit, { actual, relation: 'atLeast', limit, unit: 'đồng' }, () => {
      const [has, least] = [moneyWords(actual), moneyWords(limit)];
      const vi = `Vốn điều lệ sau khi giảm là ${has.vi}; vốn pháp định là ${least.vi}.`;
      const en = `Charter capital after the reduction is ${has.en}; the legal capital is ${least.en}.`;
      const short = numberWords(limit - actual);
      return {
        yes: { vi, en },
        no: {
          vi: `${vi} Chỉ được giảm ít hơn, còn thiếu ${short.vi} đồng.`,
          en: `${en} Reduce by less: ${short.en} đồng are lacking.`,
        },
      };
    });
  },
});
