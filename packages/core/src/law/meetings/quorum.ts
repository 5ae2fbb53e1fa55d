import { z } from 'zod';
import type { CalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import type { Citation } from '../engine/citation';
import { valueInForce } from '../engine/value-in-force';
import { congressQuorum } from './congress-parameters';
import { answerable, DAY_JUDGED } from './question';
import { leastAtLeast } from './share-of';

/** How many must attend a congress, or why that cannot be said. */
export type Quorum =
  | {
      ok: true;
      /** Persons at least; 0 on the third call, where any number will do. */
      needed: number;
      percent: number;
      /** What the percentage is taken of. */
      base: Bilingual;
      citations: readonly Citation[];
    }
  | { ok: false; reason: Bilingual };

const question = z.strictObject({
  invited: z.int().positive(),
  call: z.literal([1, 2, 3]),
  on: DAY_JUDGED,
});
const EXPECTED = {
  vi: 'Cần invited (số thành viên hoặc đại biểu được triệu tập, từ 1), call (1, 2 hoặc 3) và on (ngày họp, từ 2013-07-01).',
  en: 'Expected invited (members or delegates called, 1 or more), call (1, 2 or 3) and on (the day it meets, from 2013-07-01).',
};

/** Law 23/2012 counts all members or delegates, law 17/2023 those called; all who may attend are to be called. */
export function quorumBase({ instrument }: Citation): Bilingual {
  return instrument === 'law-23-2012'
    ? {
        vi: 'tổng số thành viên, hợp tác xã thành viên hoặc đại biểu',
        en: 'all members, member cooperatives or delegates',
      }
    : {
        vi: 'tổng số thành viên chính thức hoặc đại biểu được triệu tập',
        en: 'the official members or delegates called',
      };
}

/**
 * How many of those called must attend for a congress to be held, on the first, second or third call (1, 2, 3).
 *
 * Who attends online or by proxy counts (law 17/2023, article 61 clause 1). Bad input is answered `ok: false`.
 *
 * Source: law 23/2012, article 31 clause 6; law 17/2023, article 59 clause 7.
 *
 * @example
 * quorum({ invited: 121, call: 1, on: '2025-03-01' }); // needed: 61, percent: 50
 */
export function quorum(asked: { invited: number; call: 1 | 2 | 3; on: CalendarDate }): Quorum {
  const read = answerable(question, asked, EXPECTED);
  if (!read.ok) return read;
  const { invited, call, on } = read.value;
  const { value, citation } = valueInForce<Readonly<Record<1 | 2 | 3, number>>>(congressQuorum, on);
  const percent = value[call];
  return {
    ok: true,
    needed: leastAtLeast(invited, percent),
    percent,
    base: quorumBase(citation),
    citations: [citation],
  };
}
