import { z } from 'zod';
import type { CalendarDate } from '../../time';
import { numberWords, type Bilingual } from '../engine/bilingual';
import type { Citation } from '../engine/citation';
import { valueInForce } from '../engine/value-in-force';
import { delegateCongressFrom, delegateFloors, type DelegateFloor } from './congress-parameters';
import { answerable, DAY_JUDGED } from './question';
import { leastAtLeast } from './share-of';

/** Whether a congress may meet by delegates and by how many; or why that cannot be said. */
export type DelegatesRequired =
  | {
      ok: true;
      allowed: boolean;
      /** Members from which it is. */
      allowedFrom: number;
      /** Delegates at least. Absent where it is not allowed, and where the law names no floor. */
      minimum?: number;
      explanation: Bilingual;
      citations: readonly Citation[];
    }
  | { ok: false; reason: Bilingual };

const question = z.strictObject({ officialMembers: z.int().nonnegative(), on: DAY_JUDGED });
const EXPECTED = {
  vi: 'Cần officialMembers (số thành viên chính thức, từ 0) và on (một ngày có thật, từ 2013-07-01).',
  en: 'Expected officialMembers (0 or more) and on (a day that exists, from 2013-07-01).',
};

/**
 * Whether a cooperative or union with so many official members may hold a congress of delegates, and of how many at least.
 *
 * At exactly the number from which it is allowed (50; under law 23/2012, 100) the law names no floor: `minimum` is then
 * absent and the explanation says so. Bad input is answered `ok: false` with the reason.
 *
 * Source: law 23/2012, article 30 clauses 2 and 4; law 17/2023, article 57 clause 2 and article 58 clause 2.
 *
 * @example
 * delegatesRequired({ officialMembers: 120, on: '2025-03-01' }); // allowed, minimum: 36
 */
export function delegatesRequired(asked: { officialMembers: number; on: CalendarDate }): DelegatesRequired {
  const read = answerable(question, asked, EXPECTED);
  if (!read.ok) return read;
  const { officialMembers, on } = read.value;
  const from = valueInForce(delegateCongressFrom, on);
  const floors = valueInForce<readonly DelegateFloor[]>(delegateFloors, on);
  const allowedFrom = from.value;
  const [has, least] = [numberWords(officialMembers), numberWords(allowedFrom)];
  const floor = floorFor(officialMembers, floors.value);
  if (officialMembers < allowedFrom)
    return {
      ok: true,
      allowed: false,
      allowedFrom,
      explanation: {
        vi: `${has.vi} thành viên chính thức: phải họp đại hội toàn thể; từ ${least.vi} thành viên mới được họp đại hội đại biểu.`,
        en: `${has.en} official members: the congress is of all members; delegates are allowed from ${least.en} members.`,
      },
      citations: [from.citation],
    };
  if (!floor)
    return {
      ok: true,
      allowed: true,
      allowedFrom,
      explanation: noFloor(allowedFrom),
      citations: [from.citation, floors.citation],
    };
  const minimum = floorOf(officialMembers, floor);
  const share = floor.percent
    ? { vi: ` (${floor.percent} %)`, en: ` (${floor.percent} %)` }
    : { vi: '', en: '' };
  const number = numberWords(minimum);
  return {
    ok: true,
    allowed: true,
    allowedFrom,
    minimum,
    explanation: {
      vi: `${has.vi} thành viên chính thức: được họp đại hội đại biểu với ít nhất ${number.vi} đại biểu${share.vi}; Điều lệ có thể đặt cao hơn.`,
      en: `${has.en} official members: a congress of ${number.en} delegates at least${share.en} is allowed; the charter may set more.`,
    },
    citations: [from.citation, { ...floors.citation, point: floor.point }],
  };
}

/** The bracket of the law that a number of members falls in, if any. */
export function floorFor(
  officialMembers: number,
  floors: readonly DelegateFloor[],
): DelegateFloor | undefined {
  return floors.find(({ above }) => officialMembers > above);
}

/** Delegates at least in a bracket. */
export function floorOf(officialMembers: number, { percent, delegates }: DelegateFloor): number {
  return delegates ?? leastAtLeast(officialMembers, percent ?? 0);
}

/** Said of exactly the number of members from which delegates are allowed. */
function noFloor(members: number): Bilingual {
  return {
    vi: `Đúng ${members} thành viên chính thức thì được họp đại hội đại biểu, nhưng luật chỉ đặt số đại biểu tối thiểu khi trên ${members}; số đại biểu do Điều lệ quy định.`,
    en: `With exactly ${members} official members delegates are allowed, but the law sets a floor above ${members} only; their number is the charter’s.`,
  };
}
