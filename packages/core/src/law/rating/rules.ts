import type { Bilingual } from '../engine/bilingual';
import { unknownWithout } from '../engine/finding';
import type { Parameter } from '../engine/parameter';
import { defineRule, type Case, type Rule } from '../engine/rule';
import {
  calendarYears,
  calendarYearWords,
  newWithinTheYear,
  yearAsDay,
  type YearlyDay,
} from '../reporting/duty-years';
import { judgeYearly, type DutyYear } from '../reporting/yearly-duty';
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

function judge(day: Parameter<YearlyDay>, endsOn: '12-14' | '12-31', { facts, on }: Case<YearlyDay>) {
  return judgeYearly({
    on,
    registeredOn: facts.registeredOn,
    doneFor: yearAsDay(facts.lastSelfRatingYear, endsOn),
    doneOn: facts.lastSelfRatingOn,
    facts: { doneFor: 'lastSelfRatingYear', doneOn: 'lastSelfRatingOn' },
    years: ratedYears(calendarYears(day, on, endsOn)),
    words: { act: { vi: 'gửi bảng tự chấm điểm', en: 'Self-rating sent' }, year: calendarYearWords },
  });
}

/** Nobody rates a year of under twelve months. */
function* ratedYears(years: Iterable<DutyYear>): Generator<DutyYear> {
  for (const year of years) yield newWithinTheYear(year);
}

const FACTS = ['agricultural', 'lastSelfRatingYear', 'lastSelfRatingOn', 'registeredOn'] as const;

function selfRatingRule(
  code: string,
  title: Bilingual,
  kinds: Parameters<typeof defineRule<YearlyDay>>[0]['kinds'],
  forAgriculture: boolean,
): Rule {
  const otherwise = forAgriculture ? NOT_AGRICULTURAL : AGRICULTURAL;
  return defineRule<YearlyDay>({
    code,
    title,
    facts: FACTS,
    kinds,
    judge(circumstances) {
      const { agricultural } = circumstances.facts;
      if (agricultural === undefined) return unknownWithout('agricultural');
      if (agricultural !== forAgriculture) return { status: 'notApplicable', explanation: otherwise };
      return forAgriculture
        ? judge(selfRatingDay.agriculture, '12-31', circumstances)
        : judge(selfRatingDay.general, '12-14', circumstances);
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

export const agricultureSelfRatingRule = selfRatingRule(
  'agriculture-self-rating',
  { vi: 'Tự chấm điểm hợp tác xã nông nghiệp', en: 'Self-rating of an agricultural cooperative' },
  { cooperative: selfRatingDay.agriculture, union: UNIONS, group: GROUPS },
  true,
);

export const selfRatingRule2020 = selfRatingRule(
  'self-rating',
  { vi: 'Tự chấm điểm xếp loại hợp tác xã', en: 'Self-rating of a cooperative' },
  { cooperative: selfRatingDay.general, union: selfRatingDay.general, group: GROUPS },
  false,
);
