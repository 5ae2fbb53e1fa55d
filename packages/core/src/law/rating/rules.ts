import type { Bilingual } from '../engine/bilingual';
import { unknownWithout } from '../engine/finding';
import type { Parameter } from '../engine/parameter';
import { defineRule, type Rule, type RuleDefinition } from '../engine/rule';
import {
  calendarYears,
  calendarYearWords,
  newWithinTheYear,
  yearAsDay,
  type YearlyDay,
} from '../reporting/duty-years';
import { judgeYearly, type YearlyDuty } from '../reporting/yearly-duty';
import { selfRatingDay } from './parameters';

const GROUPS = {
  notFor: {
    vi: 'Chế độ xếp loại đặt cho hợp tác xã, không đặt cho tổ hợp tác.',
    en: 'Ratings are for cooperatives, not for groups.',
  },
};
const UNIONS = {
  notFor: {
    vi: 'Thông tư 09/2017/TT-BNNPTNT chỉ nói về hợp tác xã nông nghiệp.',
    en: 'Circular 09/2017/TT-BNNPTNT speaks of agricultural cooperatives only.',
  },
};

const SELF_RATING: YearlyDuty = {
  facts: { doneFor: 'lastSelfRatingYear', doneOn: 'lastSelfRatingOn' },
  words: { act: { vi: 'gửi bảng tự chấm điểm', en: 'Self-rating sent' }, year: calendarYearWords },
};

const FACTS = ['agricultural', 'lastSelfRatingYear', 'lastSelfRatingOn', 'registeredOn'] as const;

interface SelfRating {
  code: string;
  title: Bilingual;
  kinds: RuleDefinition<YearlyDay>['kinds'];
  forAgriculture: boolean;
  day: Parameter<YearlyDay>;
  endsOn: '12-14' | '12-31';
}

function selfRatingRule({ code, title, kinds, forAgriculture, day, endsOn }: SelfRating): Rule {
  const otherwise = forAgriculture ? NOT_AGRICULTURAL : AGRICULTURAL;
  // Nobody rates a year of under twelve months.
  const years = calendarYears(day, endsOn, newWithinTheYear);
  const asDay = yearAsDay(endsOn);
  return defineRule<YearlyDay>({
    code,
    title,
    facts: FACTS,
    kinds,
    judge({ facts, on }) {
      if (facts.agricultural === undefined) return unknownWithout('agricultural');
      if (facts.agricultural !== forAgriculture) return { status: 'notApplicable', explanation: otherwise };
      return judgeYearly(SELF_RATING, years(on), {
        on,
        registeredOn: facts.registeredOn,
        doneFor: asDay(facts.lastSelfRatingYear),
        doneOn: facts.lastSelfRatingOn,
      });
    },
  });
}

const NOT_AGRICULTURAL: Bilingual = {
  vi: 'Chỉ hợp tác xã hoạt động trong lĩnh vực nông nghiệp tự chấm điểm theo Thông tư 09/2017/TT-BNNPTNT.',
  en: 'Only agricultural cooperatives rate themselves by circular 09/2017/TT-BNNPTNT.',
};
const AGRICULTURAL: Bilingual = {
  vi: 'Hợp tác xã nông nghiệp tự chấm điểm theo Thông tư 09/2017/TT-BNNPTNT.',
  en: 'Agricultural cooperatives rate themselves by circular 09/2017/TT-BNNPTNT.',
};

export const agricultureSelfRatingRule = selfRatingRule({
  code: 'agriculture-self-rating',
  title: { vi: 'Tự chấm điểm hợp tác xã nông nghiệp', en: 'Self-rating of an agricultural cooperative' },
  kinds: { cooperative: selfRatingDay.agriculture, union: UNIONS, group: GROUPS },
  forAgriculture: true,
  day: selfRatingDay.agriculture,
  endsOn: '12-31',
});

export const selfRatingRule2020 = selfRatingRule({
  code: 'self-rating',
  title: { vi: 'Tự chấm điểm xếp loại hợp tác xã', en: 'Self-rating of a cooperative' },
  kinds: { cooperative: selfRatingDay.general, union: selfRatingDay.general, group: GROUPS },
  forAgriculture: false,
  day: selfRatingDay.general,
  endsOn: '12-14',
});
