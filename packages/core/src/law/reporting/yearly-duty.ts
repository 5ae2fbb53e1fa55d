import type { CalendarDate } from '../../time';
import { dayWords, type Bilingual } from '../engine/bilingual';
import type { Citation } from '../engine/citation';
import { restingOn, settledBy, unknownWithout, type Judgement } from '../engine/finding';
import { endWords, placeInTerm, unclearEnd, type Ending } from '../engine/term';
import type { FactName } from '../facts';

/** One year of a duty, and when it is due. */
export interface DutyYear {
  /** Last day of the year reported on. */
  end: CalendarDate;
  due: Ending;
  citations: readonly Citation[];
  /** Whoever was registered after this day owes nothing for the year; by default `end`. */
  newAfter?: CalendarDate;
  /** An earlier day that another document of the same time sets. */
  conflict?: { due: Ending; note: Bilingual };
}

export interface YearlyDuty {
  facts: { doneFor: FactName; doneOn: FactName };
  words: { act: Bilingual; year: (end: CalendarDate) => Bilingual };
}

/** What one organisation tells of a yearly duty. */
interface Told {
  on: CalendarDate;
  registeredOn: CalendarDate | undefined;
  /** The latest year it was done for, as the last day of that year. */
  doneFor: CalendarDate | 'never' | undefined;
  doneOn: CalendarDate | undefined;
}

/**
 * Judges the latest year of a yearly duty that is due on a day. What it cannot clear without the day of registration, it
 * asks. Years are given the latest first, and end before the law knew the duty.
 */
export function judgeYearly(duty: YearlyDuty, years: readonly DutyYear[], told: Told): Judgement {
  const { on, registeredOn, doneFor, doneOn } = told;
  let next: DutyYear | undefined;
  for (const year of years) {
    if (placeInTerm(year.due, on) === 'within') {
      next = year;
      continue;
    }
    if (registeredOn !== undefined && registeredOn > (year.newAfter ?? year.end))
      return nothingDue(next, duty);
    if (doneFor === undefined) return unknownWithout(duty.facts.doneFor);
    if (doneFor !== 'never' && doneFor > year.end)
      return { status: 'satisfied', citations: year.citations, explanation: () => done(duty, doneFor) };
    if (doneFor === year.end && doneOn === undefined) return unknownWithout(duty.facts.doneOn);
    return judgeYear(duty, year, doneFor === year.end ? doneOn : undefined, told);
  }
  return nothingDue(next, duty);
}

function judgeYear(
  duty: YearlyDuty,
  year: DutyYear,
  doneOn: CalendarDate | undefined,
  { on, registeredOn }: Told,
): Judgement {
  const { due, citations, conflict } = year;
  const actual = doneOn ?? on;
  const place = placeInTerm(due, actual);
  if (place === 'unclear') return { status: 'unknown', citations, explanation: () => unclearEnd(due) };
  if (place === 'after' && registeredOn === undefined) return unknownWithout('registeredOn');
  if (place === 'within' && conflict && doneOn && placeInTerm(conflict.due, doneOn) !== 'within')
    return { status: 'unknown', citations, explanation: conflict.note };
  const holds = place === 'within';
  const compared = { actual, relation: 'atMost', limit: due.effective, unit: 'day' } as const;
  return restingOn(
    citations,
    settledBy(holds, compared, () => wordsFor(duty.words, year, doneOn, holds)),
  );
}

function wordsFor(
  { act, year }: YearlyDuty['words'],
  { end, due }: DutyYear,
  doneOn: CalendarDate | undefined,
  inTime: boolean,
): Bilingual {
  const [of, last] = [year(end), endWords(due)];
  if (!doneOn)
    return {
      vi: `Đã quá hạn ${last.vi} mà chưa ${act.vi} cho ${of.vi}. Cần làm ngay.`,
      en: `Overdue since ${last.en}: not ${act.en} for ${of.en}. Do it now.`,
    };
  const day = dayWords(doneOn);
  return inTime
    ? {
        vi: `Đã ${act.vi} cho ${of.vi} ngày ${day}, kịp hạn ${last.vi}.`,
        en: `${act.en} for ${of.en} on ${day}, in time for ${last.en}.`,
      }
    : {
        vi: `Đã ${act.vi} cho ${of.vi} ngày ${day}, muộn hơn hạn ${last.vi}. Kỳ tới cần làm đúng hạn.`,
        en: `${act.en} for ${of.en} on ${day}, after it was due on ${last.en}. Be in time next year.`,
      };
}

function done({ words }: YearlyDuty, end: CalendarDate): Bilingual {
  const of = words.year(end);
  return { vi: `Đã ${words.act.vi} cho ${of.vi}.`, en: `${words.act.en} for ${of.en}.` };
}

/** Of an organisation so new, or a norm so new, that no year has come due. */
function nothingDue(next: DutyYear | undefined, { words }: YearlyDuty): Judgement {
  if (!next)
    return {
      status: 'satisfied',
      explanation: { vi: 'Chưa có kỳ nào đến hạn.', en: 'Nothing has come due yet.' },
    };
  return {
    status: 'satisfied',
    citations: next.citations,
    explanation: () => {
      const [of, last] = [words.year(next.end), endWords(next.due)];
      return {
        vi: `Chưa có kỳ nào quá hạn; hạn cho ${of.vi} là ${last.vi}.`,
        en: `Nothing is overdue; ${of.en} is due by ${last.en}.`,
      };
    },
  };
}
