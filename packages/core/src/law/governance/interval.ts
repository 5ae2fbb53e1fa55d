import type { CalendarDate } from '../../time';
import { dayWords, type Bilingual } from '../engine/bilingual';
import { compare, restingOn, unknownWithout, type Judgement } from '../engine/finding';
import type { Case } from '../engine/rule';
import { endWords, placeInTerm, termOfMonths, unclearEnd } from '../engine/term';
import type { FactName } from '../facts';

/** Judges meetings that are held every so many months at least, by the latest; the first counts from the registration. */
export function judgeInterval(
  { facts, on, value: months, citation }: Case<number>,
  fact: FactName,
  latest: CalendarDate | 'never' | undefined,
  who: Bilingual,
): Judgement {
  const held = latest === 'never' ? undefined : latest;
  const since = held ?? facts.registeredOn;
  if (since === undefined) return unknownWithout(latest === 'never' ? 'registeredOn' : fact);
  const term = termOfMonths(since, months);
  const place = placeInTerm(term, on);
  // Without a meeting on record the registration can only clear it: too little time has passed.
  if (latest === undefined && place !== 'within') return unknownWithout(fact);
  const citations = [citation, ...term.citations];
  if (place === 'unclear') return { status: 'unknown', citations, explanation: () => unclearEnd(term) };
  const judgement = compare(
    place === 'within',
    { actual: on, relation: 'atMost', limit: term.effective, unit: 'day' },
    () => {
      const last = endWords(term);
      return {
        yes: {
          vi: `${held ? `Họp gần nhất ngày ${dayWords(held)}` : 'Mới đăng ký'}; kỳ họp ${who.vi} tới chậm nhất ngày ${last.vi}.`,
          en: `${held ? `It met last on ${dayWords(held)}` : 'Newly registered'}; the ${who.en} must meet by ${last.en}.`,
        },
        no: {
          vi: `Đã quá ${months} tháng mà ${who.vi} chưa họp; hạn là ngày ${last.vi}. Cần triệu tập ngay.`,
          en: `The ${who.en} has not met for over ${months} months; it was due by ${last.en}. Call it now.`,
        },
      };
    },
  );
  return restingOn(citations, judgement);
}
