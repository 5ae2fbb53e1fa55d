import { planOn, type PlanTarget } from '@hoptac/core/plan';
import { lookUp, type Load } from '../../query';
import { go, type Context } from '../../turn';
import type { DialogueState, Language, Place } from '../../state';
import type { Planning } from '../places';
import { nameOfTarget, type YearPlan } from '../plan-lines';
import { isFarFrom } from '../read-targets';
import { words } from '../words';

export type At = Extract<Place, { screen: 'planRevise' }>;
export type Step = At['step'];

/** The revision at another step. */
export function step(state: DialogueState, to: Step): DialogueState {
  return go(state, { screen: 'planRevise', step: to, page: 1 });
}

/** The year that is being planned. */
export interface PlanFound {
  plan: YearPlan;
  /** The targets that stand after every decision so far. */
  standing: readonly PlanTarget[];
}

export function planFor({ view }: Context, { year }: Planning): PlanFound | Load {
  const found = lookUp(view, { kind: 'yearPlan', year });
  if ('load' in found) return found;
  const { history } = found.answer;
  return {
    plan: found.answer,
    standing: (history && planOn(history, history.revisions.at(-1)!.on)?.targets) ?? [],
  };
}

/** Whether a target says what stands already. */
export function isSame(target: PlanTarget, standing: readonly PlanTarget[]): boolean {
  const stood = standing.find(
    ({ indicator, unit }) => indicator === target.indicator && unit === target.unit,
  );
  return stood !== undefined && JSON.stringify(stood.target) === JSON.stringify(target.target);
}

/** Targets that are far from those that stand: a slip of the unit, perhaps. */
export function warnings(
  { targets }: Planning,
  standing: readonly PlanTarget[],
  plan: YearPlan,
  language: Language,
): string[] {
  return targets.flatMap((target) => {
    const stood = standing.find(
      ({ indicator, unit }) => indicator === target.indicator && unit === target.unit,
    );
    return isFarFrom(target.target, stood?.target)
      ? [words[language].farApart(nameOfTarget(target, plan, language))]
      : [];
  });
}
