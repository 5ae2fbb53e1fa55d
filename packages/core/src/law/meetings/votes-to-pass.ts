import { z } from 'zod';
import type { CalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import type { Citation } from '../engine/citation';
import { valueInForce } from '../engine/value-in-force';
import { largeMajority, simpleMajority, type LargeMajority } from './majority-parameters';
import { MATTERS, type Matter } from './matters';
import { answerable, DAY_JUDGED } from './question';
import { leastAtLeast, leastOver } from './share-of';

/** How many votes in favour pass a resolution, or why that cannot be said. */
export type VotesToPass =
  | {
      ok: true;
      /** Votes in favour at least. */
      needed: number;
      /** At least this share, or strictly more than it. */
      percent: number;
      relation: 'atLeast' | 'moreThan';
      /** What the percentage is taken of, and its number. */
      base: Bilingual;
      of: number;
      /** Where the words of the law can be read in more than one way. */
      note?: Bilingual;
      citations: readonly Citation[];
    }
  | { ok: false; reason: Bilingual };

const question = z.strictObject({
  votesCast: z.int().positive(),
  present: z.int().positive().optional(),
  matter: z.enum(MATTERS),
  on: DAY_JUDGED,
});
const EXPECTED = {
  vi: `Cần votesCast (tổng số phiếu biểu quyết, từ 1), matter (một trong: ${MATTERS.join(', ')}) và on (ngày họp, từ 2013-07-01); theo Luật 2012 cần thêm present (số người có mặt, không ít hơn số phiếu).`,
  en: `Expected votesCast (1 or more), matter (one of: ${MATTERS.join(', ')}) and on (the day it meets, from 2013-07-01); under the 2012 law also present (those present, not fewer than the votes).`,
};
const CAST: Bilingual = {
  vi: 'tổng số phiếu của thành viên, đại biểu tham dự và biểu quyết',
  en: 'the votes of members or delegates who attend and vote',
};
const PRESENT: Bilingual = {
  vi: 'tổng số đại biểu có mặt, kể cả người không biểu quyết',
  en: 'those present, whether they vote or not',
};
const NOT_SAID: Bilingual = {
  vi: 'Khoản 2 Điều 34 Luật 2012 không nhắc lại “có mặt”; số này tính trên người có mặt, cũng đủ nếu chỉ tính người biểu quyết.',
  en: 'Article 34 clause 2 of the 2012 law does not repeat “present”; the number is of those present, and enough also of those who voted.',
};

/**
 * How many votes in favour pass a resolution of the congress.
 *
 * Votes are counted, not heads: a delegate has as many as it represents, and in a union votes are as the charter says
 * (law 17/2023, article 61 clauses 4 and 5). The 2023 law takes the share of the votes cast; the 2012 law of those
 * present, so there `present` is needed too. `largeAssets` means 20 % of all assets or more (2012 law: 50 %). Bad input
 * is answered `ok: false` with the reason.
 *
 * Source: law 23/2012, article 34; law 17/2023, article 61 clauses 2 and 3.
 *
 * @example
 * votesToPass({ votesCast: 40, matter: 'charterAmendment', on: '2025-03-01' }); // needed: 26, percent: 65
 */
export function votesToPass(asked: {
  votesCast: number;
  present?: number | undefined;
  matter: Matter;
  on: CalendarDate;
}): VotesToPass {
  const read = answerable(question, asked, EXPECTED);
  if (!read.ok) return read;
  const { votesCast, present, matter, on } = read.value;
  const large = valueInForce<LargeMajority>(largeMajority, on);
  const simple = valueInForce(simpleMajority, on);
  const byHead = large.value.of === 'present';
  // One vote each: more votes than people present cannot be.
  if (byHead && (present === undefined || present < votesCast)) return { ok: false, reason: EXPECTED };
  const of = byHead && present !== undefined ? present : votesCast;
  const base = byHead ? PRESENT : CAST;
  if (large.value.matters.includes(matter)) {
    const { percent } = large.value;
    const needed = leastAtLeast(of, percent);
    return { ok: true, needed, percent, relation: 'atLeast', base, of, citations: [large.citation] };
  }
  return {
    ok: true,
    needed: leastOver(of, simple.value),
    percent: simple.value,
    relation: 'moreThan',
    base,
    of,
    ...(byHead && { note: NOT_SAID }),
    citations: [simple.citation],
  };
}
