import type { CalendarDate } from '../../time';
import { dayWords } from '../engine/bilingual';
import { compare, restingOn, unknownWithout, type Judgement } from '../engine/finding';
import type { Case } from '../engine/rule';
import { endWords, placeInTerm, termOfMonths, unclearEnd, type Ending } from '../engine/term';

/** Judges how long no annual congress has been held. */
export function judgeLapse({ facts, on, value: months, citation }: Case<number>): Judgement {
  const { lastAnnualMeetingOn: held, registeredOn } = facts;
  const since = held ?? registeredOn;
  if (since === undefined) return unknownWithout('lastAnnualMeetingOn');
  const term = termOfMonths(since, months);
  const place = placeInTerm(term, on);
  // Without a congress on record the registration can only clear it: too little time has passed.
  if (held === undefined && place !== 'within') return unknownWithout('lastAnnualMeetingOn');
  const citations = [citation, ...term.citations];
  if (place === 'unclear') return { status: 'unknown', citations, explanation: () => unclearEnd(term) };
  return restingOn(citations, words(held, on, term, months, place === 'within'));
}

function words(
  held: CalendarDate | undefined,
  on: CalendarDate,
  term: Ending,
  months: number,
  holds: boolean,
): Judgement {
  return compare(holds, { actual: on, relation: 'atMost', limit: term.effective, unit: 'day' }, () => {
    const last = endWords(term);
    return {
      yes: {
        vi: `${held ? `Họp gần nhất ngày ${dayWords(held)}` : 'Mới đăng ký'}; mốc ${months} tháng là ${last.vi}.`,
        en: `${held ? `The latest congress was on ${dayWords(held)}` : 'Newly registered'}; ${months} months end on ${last.en}.`,
      },
      no: {
        vi: `Quá ${months} tháng chưa họp lại đại hội thường niên; hạn là ngày ${last.vi}. Cần triệu tập ngay.`,
        en: `No annual congress for over ${months} months; they ended on ${last.en}. Convene one now.`,
      },
    };
  });
}
