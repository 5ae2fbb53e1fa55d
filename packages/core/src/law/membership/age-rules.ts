import type { Bilingual } from '../engine/bilingual';
import { compare, unknownWithout } from '../engine/finding';
import type { Parameter } from '../engine/parameter';
import { defineRule, type Rule } from '../engine/rule';
import { associateAge, foreignAssociateAge, memberAge } from './eligibility-parameters';

/** A union has organisations for members, and a group takes members by its contract. */
export const ONLY_COOPERATIVES = {
  union: {
    notFor: {
      vi: 'Thành viên liên hiệp là hợp tác xã, pháp nhân, không phải cá nhân.',
      en: 'The members of a union are cooperatives and legal persons, not individuals.',
    },
  },
  group: {
    notFor: {
      vi: 'Điều kiện này đặt cho thành viên hợp tác xã, không đặt cho thành viên tổ hợp tác.',
      en: 'This condition is for members of cooperatives, not of groups.',
    },
  },
};

type AgeFact = 'youngestMemberAge' | 'youngestAssociateAge' | 'youngestForeignAssociateAge';

function ageRule(parameter: Parameter<number>, fact: AgeFact, who: Bilingual): Rule {
  return defineRule<number>({
    code: parameter.code,
    title: parameter.name,
    facts: [fact],
    kinds: { cooperative: parameter, ...ONLY_COOPERATIVES },
    judge({ facts, value: limit }) {
      const actual = facts[fact];
      if (actual === undefined) return unknownWithout(fact);
      if (actual === 'none')
        return {
          status: 'satisfied',
          explanation: () => ({ vi: `Không có ${who.vi}.`, en: `There is no ${who.en}.` }),
        };
      return compare(actual >= limit, { actual, relation: 'atLeast', limit, unit: 'year' }, () => {
        const vi = `Người trẻ nhất là ${who.vi} ${actual} tuổi; phải từ đủ ${limit} tuổi.`;
        const en = `The youngest ${who.en} is ${actual}; the age is ${limit} or more.`;
        return {
          yes: { vi, en },
          no: {
            vi: `${vi} Người chưa đủ tuổi không được là thành viên loại này.`,
            en: `${en} Somebody younger cannot be a member of this category.`,
          },
        };
      });
    },
  });
}

export const ageRules: readonly Rule[] = [
  ageRule(memberAge, 'youngestMemberAge', {
    vi: 'cá nhân góp vốn',
    en: 'individual who contributes capital',
  }),
  ageRule(associateAge, 'youngestAssociateAge', {
    vi: 'thành viên liên kết không góp vốn',
    en: 'non-contributing associate',
  }),
  ageRule(foreignAssociateAge, 'youngestForeignAssociateAge', {
    vi: 'thành viên liên kết không góp vốn người nước ngoài',
    en: 'foreign non-contributing associate',
  }),
];
