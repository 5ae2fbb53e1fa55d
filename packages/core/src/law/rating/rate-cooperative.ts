import { isCalendarDate, type CalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import { citing, type Citation } from '../engine/citation';
import { parameterAt, type Parameter } from '../engine/parameter';
import { ratingBands, type RatingBand } from './parameters';
import * as words from './words';

/** What a year is rated by. Months are of the year rated. */
export interface RatingQuestion {
  /** Of 100. */
  points: number;
  agricultural: boolean;
  monthsOperated: number;
  /** Asked outside agriculture: more than three and it is not rated. */
  monthsStopped?: number;
  /** Asked in agriculture: fined in the year for its activities, whatever the points. */
  finedInTheYear?: boolean;
  on: CalendarDate;
}

/** The points and the grade, or why there are none. */
export type RatingAnswer =
  | { ok: true; rated: true; grade: RatingBand['grade']; because: Bilingual; citations: readonly Citation[] }
  | { ok: true; rated: false; because: Bilingual; citations: readonly Citation[] }
  | { ok: false; reason: Bilingual };

/**
 * The grade that a year's points come to, or that the year is not rated.
 *
 * Points are given, 0 to 100: the score tables are not in our sources. Refused on bad input, without a fact that
 * decides, and outside agriculture from 2025-09-18, when circular 01/2020 was abolished.
 * Source: circular 09/2017/TT-BNNPTNT article 6 (`text`); circular 01/2020/TT-BKHĐT (pages about it).
 *
 * @example
 * rateCooperative({ points: 79.5, agricultural: true, monthsOperated: 12, finedInTheYear: false, on: '2026-03-01' }); // fair
 */
export function rateCooperative(question: RatingQuestion): RatingAnswer {
  const wrong = firstProblem(question);
  if (wrong) return { ok: false, reason: wrong };
  const { points, agricultural, monthsOperated, monthsStopped, finedInTheYear, on } = question;
  const bands: Parameter<readonly RatingBand[]> = agricultural
    ? ratingBands.agriculture
    : ratingBands.general;
  const reading = parameterAt(bands, on);
  if (reading.status === 'outOfScope') return { ok: false, reason: reading.note };
  const citations = [agricultural ? circular09('d6.k2') : reading.citation];
  if (monthsOperated < 12) return { ok: true, rated: false, because: words.NEW, citations };
  if (!agricultural) {
    if (monthsStopped === undefined) return { ok: false, reason: words.ASK_STOPPED };
    if (monthsStopped > 3) return { ok: true, rated: false, because: words.STOPPED, citations };
  }
  const grade = reading.value.find(({ from }) => points >= from)?.grade ?? 'weak';
  const graded = { ok: true, rated: true, citations: [reading.citation] } as const;
  if (!agricultural || grade === 'weak') return { ...graded, grade, because: words.byPoints(points, grade) };
  if (finedInTheYear === undefined) return { ok: false, reason: words.ASK_FINED };
  const fined = {
    ...graded,
    grade: 'weak',
    because: words.FINED,
    citations: [circular09('d6.k1.d')],
  } as const;
  return finedInTheYear ? fined : { ...graded, grade, because: words.byPoints(points, grade) };
}

const circular09 = citing('circular-09-2017', 'text');

function within(value: unknown, most: number): boolean {
  return typeof value === 'number' && value >= 0 && value <= most;
}

function firstProblem(question: RatingQuestion): Bilingual | undefined {
  if (Object(question) !== question || !isCalendarDate(question.on)) return words.NOT_A_DAY;
  const { points, agricultural, monthsOperated, monthsStopped, finedInTheYear } = question;
  if (!within(points, 100)) return words.BAD_POINTS;
  if (typeof agricultural !== 'boolean') return words.ASK_AGRICULTURAL;
  if (!within(monthsOperated, 12) || !within(monthsStopped ?? 0, 12)) return words.BAD_MONTHS;
  return ['boolean', 'undefined'].includes(typeof finedInTheYear) ? undefined : words.ASK_FINED;
}
