import { numberWords } from '../engine/bilingual';
import { compare, unknownWithout } from '../engine/finding';
import { defineRule, type Rule, type RuleDefinition } from '../engine/rule';
import { commonFundMinimum, developmentFundMinimum, reserveFundMinimum } from './parameters';

export const NOT_FOR_GROUPS = {
  notFor: {
    vi: 'Luật không đặt tỷ lệ trích quỹ cho tổ hợp tác; các thành viên thỏa thuận trong hợp đồng hợp tác.',
    en: 'The law sets no fund rates for groups; members agree on them in the cooperation contract.',
  },
};

type Fund = Pick<RuleDefinition<number>, 'code' | 'title'> & {
  fact: 'commonFundRate' | 'developmentFundRate' | 'reserveFundRate';
  kinds: Omit<RuleDefinition<number>['kinds'], 'group'>;
};

/** A fund into which at least a share of income goes every year. */
function minimumRateRule({ code, title, fact, kinds }: Fund): Rule {
  return defineRule<number>({
    code,
    title,
    facts: [fact],
    kinds: { ...kinds, group: NOT_FOR_GROUPS },
    judge({ facts, value: limit }) {
      const actual = facts[fact];
      if (actual === undefined) return unknownWithout(fact);
      return compare(actual >= limit, { actual, relation: 'atLeast', limit, unit: 'percent' }, () => {
        const [has, least] = [numberWords(actual), numberWords(limit)];
        const vi = `Trích ${has.vi} %, mức tối thiểu là ${least.vi} %.`;
        const en = `${has.en} % is set aside; the minimum is ${least.en} %.`;
        return {
          yes: { vi, en },
          no: {
            vi: `${vi} Cần nâng tỷ lệ trong Điều lệ hoặc nghị quyết đại hội và trích bổ sung.`,
            en: `${en} Raise the rate in the charter or by resolution, and set the difference aside.`,
          },
        };
      });
    },
  });
}

export const commonFundRateRule = minimumRateRule({
  code: 'common-fund-rate',
  title: {
    vi: 'Trích quỹ chung không chia từ thu nhập bên ngoài',
    en: 'Indivisible common fund from external income',
  },
  fact: 'commonFundRate',
  kinds: commonFundMinimum,
});

export const developmentFundRateRule = minimumRateRule({
  code: 'development-fund-rate',
  title: { vi: 'Trích quỹ đầu tư phát triển', en: 'Development investment fund' },
  fact: 'developmentFundRate',
  kinds: { cooperative: developmentFundMinimum, union: developmentFundMinimum },
});

export const reserveFundRateRule = minimumRateRule({
  code: 'reserve-fund-rate',
  title: { vi: 'Trích quỹ dự phòng tài chính', en: 'Financial reserve fund' },
  fact: 'reserveFundRate',
  kinds: { cooperative: reserveFundMinimum, union: reserveFundMinimum },
});
