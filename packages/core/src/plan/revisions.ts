import { z } from 'zod';
import { isCalendarDate, type CalendarDate } from '../time';
import { bilingualSchema } from '../vi';
import { planYearSchema, type Plan } from './plan';
import { planTargetSchema, sameTarget, targetKeySchema, type PlanTarget, type TargetKey } from './target';

const dayWanted = {
  vi: 'Cần một ngày có thật, viết năm-tháng-ngày, ví dụ 2024-06-30.',
  en: 'A day that exists is needed, written year-month-day, for example 2024-06-30.',
};

/** One decision on a year's plan. It names only what it sets anew or withdraws; every other target stands. */
export const planRevisionSchema = z.strictObject({
  /** The day from which it is known, itself included. */
  on: z.custom<CalendarDate>(isCalendarDate, { params: dayWanted }),
  /** Who decided. */
  by: z.string().min(1),
  why: bilingualSchema,
  /** The paper it stands in, such as `Quyết định 12/QĐ-UBND`. */
  document: z.string().min(1).optional(),
  targets: z.array(planTargetSchema),
  withdrawn: z.array(targetKeySchema).optional(),
});
/** One decision on a plan. */
export type PlanRevision = z.infer<typeof planRevisionSchema>;

/** A year's plan with everything that was ever decided on it, earliest first. */
export const planHistorySchema = z.strictObject({
  year: planYearSchema,
  revisions: z.array(planRevisionSchema).min(1),
});
/** The plan of a year with every decision on it. */
export type PlanHistory = z.infer<typeof planHistorySchema>;

/**
 * The plan as it was known at the end of a day: every revision up to it, that day's own included. Undefined before the first.
 *
 * @example
 * planOn(history, '2024-06-30')?.targets; // [{ indicator: 'newCooperatives', target: 40 }]
 * planOn(history, '2024-07-01')?.targets; // [{ indicator: 'newCooperatives', target: 50 }]
 */
export function planOn({ year, revisions }: PlanHistory, day: CalendarDate): Plan | undefined {
  const known = revisions.filter(({ on }) => on <= day);
  return known.length === 0 ? undefined : { year, targets: known.reduce(revised, []) };
}

/** Targets after a revision: in their old places, new ones after them. */
export function revised(
  targets: readonly PlanTarget[],
  { targets: set, withdrawn = [] }: Pick<PlanRevision, 'targets' | 'withdrawn'>,
): PlanTarget[] {
  const kept = targets.filter((target) => !withdrawn.some((key) => sameTarget(key, target)));
  const fresh = set.filter((target) => !kept.some((old) => sameTarget(old, target)));
  return [...kept.map((old) => set.find((target) => sameTarget(target, old)) ?? old), ...fresh];
}

/** What a revision did to one target; `from` is undefined for a new one and `to` for one withdrawn. */
export interface TargetChange extends Pick<PlanRevision, 'on' | 'by' | 'why' | 'document'> {
  from: PlanTarget | undefined;
  to: PlanTarget | undefined;
}

/**
 * Every change of one target known by a day, earliest first; the first is its setting. A revision that sets what already
 * stood changes nothing and is not listed.
 */
export function targetChanges(
  { revisions }: PlanHistory,
  key: TargetKey,
  { knownOn }: { knownOn?: CalendarDate | undefined } = {},
): TargetChange[] {
  const changes: TargetChange[] = [];
  let from: PlanTarget | undefined;
  for (const { on, by, why, document, targets, withdrawn = [] } of revisions) {
    if (knownOn !== undefined && on > knownOn) break;
    const set = targets.find((target) => sameTarget(target, key));
    const to = set ?? (withdrawn.some((gone) => sameTarget(gone, key)) ? undefined : from);
    if (!sameContent(from, to)) changes.push({ on, by, why, ...(document && { document }), from, to });
    from = to;
  }
  return changes;
}

function sameContent(one: PlanTarget | undefined, other: PlanTarget | undefined): boolean {
  const content = (target: PlanTarget | undefined) =>
    target && JSON.stringify([bounds(target), target.phasing ?? 'even', target.sample ?? false]);
  return content(one) === content(other);
}

function bounds({ target }: PlanTarget): readonly number[] {
  return typeof target === 'number' ? [target] : [target.from, target.to];
}
