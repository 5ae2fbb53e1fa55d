import { isCalendarDate, type CalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import { law2023, type Citation } from '../engine/citation';

/** What article 18 clause 3 compares, in the order the clause lists it. More is better. */
export const SUPPORT_PRIORITIES = [
  'members',
  'membersWithDisabilities',
  'ethnicMinorityMembers',
  'sociallyInsured',
  'women',
  'inDisadvantagedArea',
  'inValueChain',
  'servesCommunity',
] as const;
/** A reason to be supported before others. */
export type SupportPriority = (typeof SUPPORT_PRIORITIES)[number];

/** Counts of persons; the last three yes or no. `women`: women among managers, members and workers. */
export interface SupportApplicant {
  name: string;
  members: number;
  membersWithDisabilities: number;
  ethnicMinorityMembers: number;
  sociallyInsured: number;
  women: number;
  inDisadvantagedArea: boolean;
  inValueChain: boolean;
  servesCommunity: boolean;
}

/** Who comes before whom, or why that was not judged. */
export type SupportRanking =
  | {
      ok: true;
      /** Who leads by each criterion; several where they are equal. */
      leaders: Readonly<Record<SupportPriority, readonly string[]>>;
      /** Pairs in which the first is ahead by some criterion and behind by none: the law surely puts it first. */
      surely: readonly { first: string; second: string }[];
      /** Reading the clause from top to bottom, which it does not say: a proposal, never a finding. */
      ifReadInOrder: readonly string[];
      because: Bilingual;
      citations: readonly Citation[];
    }
  | { ok: false; reason: Bilingual };

/**
 * Compares applicants that all meet the conditions, by the criteria of priority.
 *
 * The clause lists eight criteria and does not say that an earlier one outweighs a later one. So only a lead that no
 * criterion contradicts is given as certain. Refused on bad input and before 2024-07-01.
 * Source: law 17/2023 article 18 clause 3.
 *
 * @example
 * rankForSupport([first, second], { on: '2025-03-01' });
 */
export function rankForSupport(
  applicants: readonly SupportApplicant[],
  options: { on: CalendarDate },
): SupportRanking {
  if (!isSound(applicants) || !isCalendarDate(Object(options).on)) return { ok: false, reason: BAD_INPUT };
  if (options.on < '2024-07-01') return { ok: false, reason: OTHER_LAW };
  const best = (priority: SupportPriority) => Math.max(...applicants.map((each) => Number(each[priority])));
  const leaders = Object.fromEntries(
    SUPPORT_PRIORITIES.map((priority) => [
      priority,
      applicants.filter((each) => Number(each[priority]) === best(priority)).map(({ name }) => name),
    ]),
  ) as Record<SupportPriority, string[]>;
  const surely = applicants.flatMap((first) =>
    applicants
      .filter((second) => dominates(first, second))
      .map((second) => ({ first: first.name, second: second.name })),
  );
  const ordered = [...applicants].sort(inOrder).map(({ name }) => name);
  return {
    ok: true,
    leaders,
    surely,
    ifReadInOrder: ordered,
    because: BECAUSE,
    citations: [law2023('d18.k3')],
  };
}

function lead(first: SupportApplicant, second: SupportApplicant): number[] {
  return SUPPORT_PRIORITIES.map((priority) => Number(first[priority]) - Number(second[priority]));
}

function dominates(first: SupportApplicant, second: SupportApplicant): boolean {
  const leads = lead(first, second);
  return leads.every((each) => each >= 0) && leads.some((each) => each > 0);
}

function inOrder(first: SupportApplicant, second: SupportApplicant): number {
  return lead(second, first).find((each) => each !== 0) ?? 0;
}

function isSound(applicants: readonly SupportApplicant[]): boolean {
  if (!Array.isArray(applicants) || applicants.length === 0) return false;
  const names = new Set(applicants.map((each) => (Object(each) as SupportApplicant).name));
  return (
    names.size === applicants.length &&
    applicants.every((each: SupportApplicant) =>
      SUPPORT_PRIORITIES.every((priority, index) => {
        const value: unknown = (Object(each) as SupportApplicant)[priority];
        return index > 4 ? typeof value === 'boolean' : Number.isSafeInteger(value) && Number(value) >= 0;
      }),
    )
  );
}

const BAD_INPUT: Bilingual = {
  vi: 'Cần ngày xét có thật và danh sách hồ sơ có tên khác nhau, đủ tám tiêu chí: số người nguyên từ 0 trở lên, có hoặc không.',
  en: 'Needed: a day that exists and applicants with names of their own and all eight criteria: whole numbers from 0, true or false.',
};
const OTHER_LAW: Bilingual = {
  vi: 'Thứ tự ưu tiên tại Điều 18 chỉ có từ Luật Hợp tác xã 2023, hiệu lực 01/07/2024.',
  en: 'The criteria of priority came with the 2023 law, in force from 1 July 2024.',
};
const BECAUSE: Bilingual = {
  vi: 'Luật liệt kê các tiêu chí ưu tiên mà không nói tiêu chí trước nặng hơn tiêu chí sau; chỉ trường hợp hơn ít nhất một tiêu chí và không kém tiêu chí nào mới chắc chắn được ưu tiên.',
  en: 'The law lists the criteria and does not say that an earlier one outweighs a later one; only who is ahead by one and behind by none is surely preferred.',
};
