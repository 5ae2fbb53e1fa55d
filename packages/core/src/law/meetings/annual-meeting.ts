import { addMonths, type CalendarDate } from '../../time';
import { dayWords } from '../engine/bilingual';
import { compare, unknownWithout, type Judgement } from '../engine/finding';
import type { Case } from '../engine/rule';
import { endWords, placeInTerm, unclearEnd } from '../engine/term';
import { annualMeetingDueOn, type AnnualMeetingDue } from './annual-meeting-due-on';

type Due = Extract<AnnualMeetingDue, { ok: true }>;

/** Last day of the latest financial year that is over on a day. */
function lastYearEnd(fiscalYearEnd: string, on: CalendarDate): CalendarDate {
  const sameYear = `${on.slice(0, 4)}-${fiscalYearEnd}` as CalendarDate;
  return sameYear < on ? sameYear : addMonths(sameYear, -12);
}

/** Judges the latest annual congress that is due on a day. */
export function judgeAnnualMeeting({ facts, on }: Case<number>): Judgement {
  const { fiscalYearEnd, lastAnnualMeetingOn: held, registeredOn } = facts;
  if (fiscalYearEnd === undefined)
    return unknownWithout('fiscalYearEnd', ...(held === undefined ? (['lastAnnualMeetingOn'] as const) : []));
  const yearEnd = lastYearEnd(fiscalYearEnd, on);
  const due = annualMeetingDueOn({ fiscalYearEnd: yearEnd });
  if (!due.ok) return { status: 'notApplicable', explanation: due.reason };
  const running = placeInTerm(due, on) === 'within' && (held === undefined || held <= yearEnd);
  // While this year's term still runs, the congress that is due is last year's.
  const judged = running ? annualMeetingDueOn({ fiscalYearEnd: addMonths(yearEnd, -12) }) : due;
  const isNew = judged.ok && registeredOn !== undefined && registeredOn > judged.fiscalYearEnd;
  if (!judged.ok || isNew) {
    const first = registeredOn !== undefined && registeredOn > yearEnd;
    return nothingOverdue(first ? annualMeetingDueOn({ fiscalYearEnd: addMonths(yearEnd, 12) }) : due);
  }
  if (held === undefined) return unknownWithout('lastAnnualMeetingOn');
  return { citations: judged.citations, ...judgeYear(judged, held, on, registeredOn) };
}

function judgeYear(
  due: Due,
  held: CalendarDate,
  on: CalendarDate,
  registeredOn: CalendarDate | undefined,
): Judgement {
  const wasHeld = held > due.fiscalYearEnd;
  const place = placeInTerm(due, wasHeld ? held : on);
  const last = endWords(due);
  if (place === 'unclear') return { status: 'unknown', explanation: unclearEnd(due) };
  // A congress held late may have been the first of one registered after that year ended, which owed none for it.
  if (wasHeld && place === 'after' && registeredOn === undefined) return unknownWithout('registeredOn');
  const compared = {
    actual: wasHeld ? held : on,
    relation: 'atMost',
    limit: due.effective,
    unit: 'day',
  } as const;
  return compare(place === 'within', compared, {
    yes: {
      vi: `Đại hội thường niên họp ngày ${dayWords(held)}, trong hạn (${last.vi}).`,
      en: `The annual congress met on ${dayWords(held)}, in time (${last.en}).`,
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
  });
}

/** Of a cooperative so new, or a law so new, that no congress has come due. */
function nothingOverdue(next: AnnualMeetingDue): Judgement {
  if (!next.ok) return { status: 'satisfied', explanation: next.reason };
  const last = endWords(next);
  const explanation = {
    vi: `Chưa có kỳ đại hội thường niên nào quá hạn; kỳ tới cần họp chậm nhất ngày ${last.vi}.`,
    en: `No annual congress is overdue; the next is due by ${last.en}.`,
  };
  return { status: 'satisfied', citations: next.citations, explanation };
}
