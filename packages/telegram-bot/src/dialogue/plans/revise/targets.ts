import type { PlanTarget } from '@hoptac/core/plan';
import type { Load } from '../../query';
import type { DialogueState } from '../../state';
import type { Context, Turn } from '../../turn';
import type { Planning } from '../places';
import { nameOfTarget } from '../plan-lines';
import { readTargets } from '../read-targets';
import { words } from '../words';
import { isSame, planFor } from './standing';

/** Takes targets from a message into the revision under way, and says what was not taken. */
export function takeTargets(context: Context, text: string): Turn | Load {
  const { state } = context;
  const { language, planning } = state;
  const say = words[language];
  if (!planning) return { state };
  const found = planFor(context, planning);
  if ('load' in found) return found;
  const { targets, problems } = readTargets(context, text, found.plan, planning);
  const same = targets.filter((target) => isSame(target, found.standing));
  const told = [
    ...(problems.length > 0 ? [say.notTaken, ...problems.map((problem) => `• ${problem}`)] : []),
    ...same.map((target) => say.sameAsBefore(nameOfTarget(target, found.plan, language))),
  ];
  const fresh = targets.filter((target) => !same.includes(target));
  return {
    state: withTargets(state, planning, fresh),
    ...(told.length > 0 && { notice: told.join('\n') }),
  };
}

/** The revision with some targets more, each in place of an earlier one of its indicator. */
export function withTargets(
  state: DialogueState,
  planning: Planning,
  fresh: readonly PlanTarget[],
): DialogueState {
  const kept = planning.targets.filter(
    ({ indicator }) => !fresh.some((target) => target.indicator === indicator),
  );
  return { ...state, planning: { ...planning, targets: [...kept, ...fresh] } };
}
