import { addMonths, type CalendarDate } from '../../time';
import { dayWords, type Bilingual } from '../engine/bilingual';
import { compare, restingOn, unknownForWantOf, unknownWithout, type Judgement } from '../engine/finding';
import { keptByDay } from '../engine/kept-by-day';
import type { Case } from '../engine/rule';
import { endWords, placeInTerm, termOfMonths, unclearEnd, type Ending } from '../engine/term';
import { termByLaw } from '../engine/term-by-law';
import { latestYearEnd } from '../reporting/duty-years';
import { annualMeetingTerm } from './parameters';

/** A financial year and the end of the term for its congress, or why the law gives none. */
type YearDue = ({ ok: true; fiscalYearEnd: CalendarDate } & Ending) | { ok: false; reason: Bilingual };

const dueFor = keptByDay((fiscalYearEnd): YearDue => {
  const found = termByLaw(annualMeetingTerm, fiscalYearEnd, termOfMonths);
  return found.ok ? { ok: true, fiscalYearEnd, ...found.term } : found;
});

/** Judges the latest annual congress that is due on a day. */
export function judgeAnnualMeeting({ facts, on }: Case<number>): Judgement {
  const { fiscalYearEnd, lastAnnualMeetingOn: held, registeredOn } = facts;
  if (fiscalYearEnd === undefined) return unknownForWantOf(facts, ['fiscalYearEnd', 'lastAnnualMeetingOn']);
  const yearEnd = latestYearEnd(fiscalYearEnd, on);
  const due = dueFor(yearEnd);
  if (!due.ok) return { status: 'notApplicable', explanation: due.reason };
  const running = placeInTerm(due, on) === 'within' && (held === undefined || held <= yearEnd);
  // While this year's term still runs, the congress that is due is last year's.
  const judged = running ? dueFor(addMonths(yearEnd, -12)) : due;
  const isNew = judged.ok && registeredOn !== undefined && registeredOn > judged.fiscalYearEnd;
  if (!judged.ok || isNew) {
    const first = registeredOn !== undefined && registeredOn > yearEnd;
    return nothingOverdue(first ? dueFor(addMonths(yearEnd, 12)) : due);
  }
  if (held === undefined) return unknownWithout('lastAnnualMeetingOn');
  return restingOn(judged.citations, judgeYear(judged, held, on, registeredOn));
}

function judgeYear(
  due: Extract<YearDue, { ok: true }>,
  held: CalendarDate,
  on: CalendarDate,
  registeredOn: CalendarDate | undefined,
): Judgement {
  const wasHeld = held > due.fiscalYearEnd;
  const place = placeInTerm(due, wasHeld ? held : on);
  if (place === 'unclear') return { status: 'unknown', explanation: () => unclearEnd(due) };
  // A congress held late may have been the first of one registered after that year ended, which owed none for it.
  if (wasHeld && place === 'after' && registeredOn === undefined) return unknownWithout('registeredOn');
  const compared = {
    actual: wasHeld ? held : on,
    relation: 'atMost',
    limit: due.effective,
    unit: 'day',
  } as const;
  return compare(place === 'within', compared, () => {
    const last = endWords(due);
    return {
      yes: {
        vi: `Đại hội thường niên họp ngày ${dayWords(held)}, kịp hạn ${last.vi}.`,
        en: `The annual congress met on ${dayWords(held)}, in time for ${last.en}.`,
      },
      no: wasHeld
        ? {
            vi: `Đại hội thường niên họp ngày ${dayWords(held)}, muộn hơn hạn ${last.vi}.`,
            en: `The annual congress met on ${dayWords(held)}, after it was due on ${last.en}.`,
          }
        : {
            vi: `Đã quá hạn ${last.vi} mà chưa họp đại hội thường niên cho năm tài chính kết thúc ngày ${dayWords(due.fiscalYearEnd)}. Cần triệu tập ngay.`,
            en: `The annual congress for the year that ended on ${dayWords(due.fiscalYearEnd)} was due on ${last.en} and has not met. Convene it now.`,
          },
    };
  });
}

/** Of a cooperative so new, or a law so new, that no congress has come due. */
function nothingOverdue(next: YearDue): Judgement {
  if (!next.ok) return { status: 'satisfied', explanation: next.reason };
  const last = endWords(next);
  const explanation = {
    vi: `Chưa có kỳ đại hội thường niên nào quá hạn; kỳ tới cần họp chậm nhất ngày ${last.vi}.`,
    en: `No annual congress is overdue; the next is due by ${last.en}.`,
  };
  return { status: 'satisfied', citations: next.citations, explanation };
}
