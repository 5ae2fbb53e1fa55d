import { numberWords } from '../engine/bilingual';
import { citing } from '../engine/citation';
import { compare, unknownWithout } from '../engine/finding';
import { defineRule } from '../engine/rule';
import { outsideSupplyCap, outsideWageCap } from './income-parameters';

const NOT_FOR_GROUPS = {
  notFor: {
    vi: 'Mức này đặt cho hợp tác xã và liên hiệp, không đặt cho tổ hợp tác.',
    en: 'This is set for cooperatives and unions, not for groups.',
  },
};

export const outsideSupplyCapRule = defineRule<number>({
  code: outsideSupplyCap.code,
  title: outsideSupplyCap.name,
  facts: ['outsideSupplyRate'],
  kinds: { cooperative: outsideSupplyCap, union: outsideSupplyCap, group: NOT_FOR_GROUPS },
  judge({ facts: { outsideSupplyRate: actual }, value: limit }) {
    if (actual === undefined) return unknownWithout('outsideSupplyRate');
    return compare(actual <= limit, { actual, relation: 'atMost', limit, unit: 'percent' }, () => {
      const [has, most] = [numberWords(actual), numberWords(limit)];
      const vi = `Cung ứng cho khách hàng không phải thành viên ${has.vi} %; tối đa là ${most.vi} %.`;
      const en = `${has.en} % is supplied to customers who are not members; the most allowed is ${most.en} %.`;
      return {
        yes: { vi, en },
        no: { vi: `${vi} Cần tăng phần phục vụ thành viên.`, en: `${en} Supply more to members.` },
      };
    });
  },
  unless: [
    {
      from: '2017-09-15',
      to: '2024-06-30',
      citation: citing('decree-193-2013', 'text')('d5.k3'),
      text: {
        vi: 'Quỹ tín dụng nhân dân thì theo pháp luật về các tổ chức tín dụng.',
        en: "People's credit funds follow the law on credit institutions.",
      },
    },
  ],
});

export const outsideWageCapRule = defineRule<number>({
  code: outsideWageCap.code,
  title: outsideWageCap.name,
  facts: ['createsJobs', 'outsideWageRate'],
  kinds: {
    cooperative: outsideWageCap,
    union: {
      notFor: {
        vi: 'Mức này chỉ đặt cho hợp tác xã tạo việc làm.',
        en: 'This is set only for cooperatives that give their members work.',
      },
    },
    group: NOT_FOR_GROUPS,
  },
  judge({ facts: { createsJobs, outsideWageRate: actual }, value: limit }) {
    if (createsJobs === undefined) return unknownWithout('createsJobs');
    if (!createsJobs)
      return {
        status: 'notApplicable',
        explanation: {
          vi: 'Không phải hợp tác xã tạo việc làm.',
          en: 'It is not a cooperative that gives its members work.',
        },
      };
    if (actual === undefined) return unknownWithout('outsideWageRate');
    return compare(actual <= limit, { actual, relation: 'atMost', limit, unit: 'percent' }, () => {
      const [has, most] = [numberWords(actual), numberWords(limit)];
      const vi = `Lương trả cho lao động không phải thành viên chiếm ${has.vi} %; tối đa là ${most.vi} %.`;
      const en = `${has.en} % of the wages goes to workers who are not members; the most allowed is ${most.en} %.`;
      return {
        yes: { vi, en },
        no: {
          vi: `${vi} Cần kết nạp người lao động làm thành viên hoặc giảm lao động bên ngoài.`,
          en: `${en} Admit workers as members or employ fewer others.`,
        },
      };
    });
  },
});
