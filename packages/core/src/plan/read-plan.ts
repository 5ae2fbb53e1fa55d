import type { Bilingual } from '../vi';
import { shapeProblems, type PlanProblem, type PlanProblemReason } from './plan-problem';
import { planHistorySchema, planRevisionSchema, revised, type PlanHistory } from './revisions';
import { amountProblems, unknownNames, type PlanSurroundings } from './target-problems';
import { planTargetSchema, sameTarget, targetKeySchema, type PlanTarget, type TargetKey } from './target';

/** The plan that was read, or everything that is wrong with it. */
export type ReadPlan = { ok: true; plan: PlanHistory } | { ok: false; problems: PlanProblem[] };

/**
 * Reads a year's plan from parsed JSON. A bad one is refused with everything that is wrong with it at once, each with its
 * path and what to do. Names of indicators and units are checked where they are given.
 *
 * @example
 * readPlan({ year: 2024, revisions: [] });
 * // { ok: false, problems: [{ path: 'revisions', reason: 'malformed', message: { vi: …, en: … } }] }
 */
export function readPlan(value: unknown, surroundings: PlanSurroundings = {}): ReadPlan {
  const problems = [...shapeProblems(planHistorySchema, value), ...meaningProblems(value, surroundings)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, plan: planHistorySchema.parse(value) };
}

/** Checks every piece that has its shape, so that one malformed target does not hide what is wrong elsewhere. */
function meaningProblems(value: unknown, surroundings: PlanSurroundings): PlanProblem[] {
  const problems: PlanProblem[] = [];
  let standing: PlanTarget[] = [];
  let latest = '';
  for (const [at, raw] of listOf(value, 'revisions').entries()) {
    const path = ['revisions', at];
    const say = (reason: PlanProblemReason, where: readonly (string | number)[], message: Bilingual) =>
      problems.push({ path: [...path, ...where].join('.'), reason, message });
    const on = planRevisionSchema.shape.on.safeParse(fieldOf(raw, 'on')).data;
    if (on !== undefined && on < latest)
      say('outOfOrder', ['on'], {
        vi: `Lần điều chỉnh này (${on}) đứng sau lần ngày ${latest}. Xếp các lần theo thứ tự ngày.`,
        en: `This revision (${on}) stands after that of ${latest}. Put revisions in the order of their days.`,
      });
    latest = on !== undefined && on > latest ? on : latest;
    const named: TargetKey[] = [];
    const once = (key: TargetKey, where: readonly (string | number)[]) => {
      if (named.some((earlier) => sameTarget(earlier, key)))
        say('repeatedTarget', where, {
          vi: `${keyText(key)} có hai lần trong cùng một lần giao kế hoạch. Giữ lại một.`,
          en: `${keyText(key)} stands twice in the same revision. Keep one.`,
        });
      named.push(key);
      for (const [reason, field, message] of unknownNames(key, surroundings))
        say(reason, [...where, field], message);
    };
    const targets: PlanTarget[] = [];
    for (const [index, entry] of listOf(raw, 'targets').entries()) {
      const target = planTargetSchema.safeParse(entry).data;
      if (!target) continue;
      once(target, ['targets', index]);
      for (const [reason, field, message] of amountProblems(target, surroundings))
        say(reason, ['targets', index, field], message);
      targets.push(target);
    }
    const withdrawn: TargetKey[] = [];
    for (const [index, entry] of listOf(raw, 'withdrawn').entries()) {
      const key = targetKeySchema.safeParse(entry).data;
      if (!key) continue;
      once(key, ['withdrawn', index]);
      if (!standing.some((target) => sameTarget(target, key)))
        say('nothingToWithdraw', ['withdrawn', index], {
          vi: `${keyText(key)} chưa được giao trước đó nên không có gì để rút. Bỏ dòng này.`,
          en: `${keyText(key)} was not set before, so there is nothing to withdraw. Remove this line.`,
        });
      withdrawn.push(key);
    }
    standing = revised(standing, { targets, withdrawn });
  }
  return problems;
}

function keyText({ indicator, unit }: TargetKey): string {
  return unit === undefined ? `“${indicator}”` : `“${indicator}” (${unit})`;
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined;
}

function listOf(value: unknown, field: string): unknown[] {
  const list = fieldOf(value, field);
  return Array.isArray(list) ? list : [];
}
