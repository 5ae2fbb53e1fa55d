import type { PlanTarget } from '@hoptac/core/plan';
import { drawChoices, soughtIn, takeChoice } from '../../choices';
import type { Load } from '../../query';
import type { Button, Screen } from '../../reply';
import type { Language } from '../../state';
import { go, type Context, type Input, type Turn } from '../../turn';
import type { Planning } from '../places';
import { indicatorOf, showOne, type YearPlan } from '../plan-lines';
import { exampleOf, readOneTarget } from '../read-targets';
import { words } from '../words';
import { isSame, planFor, step, type At, type PlanFound } from './standing';
import { takeTargets, withTargets } from './targets';

/** Which indicator is set, with what it is now. */
export function drawIndicators(
  { state: { language } }: Context,
  at: At,
  planning: Planning,
  { plan, standing }: PlanFound,
  head: string,
  out: Button[][],
): Screen {
  const choices = choicesFor(planning, standing, plan, language);
  const { lines, buttons } = drawChoices(choices, at.page, language);
  return {
    text: [head, words[language].whichIndicator, '', ...lines].join('\n'),
    buttons: [...buttons, ...out],
  };
}

export function takeIndicator(context: Context, at: At, planning: Planning, input: Input): Turn | Load {
  const { state } = context;
  const found = planFor(context, planning);
  if ('load' in found) return found;
  const choices = choicesFor(planning, found.standing, found.plan, state.language);
  const taken = takeChoice(choices, at.page, input);
  if (!taken) return { state };
  if ('page' in taken) return { state: go(state, { ...at, page: Math.max(1, taken.page) }) };
  if ('chosen' in taken)
    return {
      state: go(state, { screen: 'planRevise', step: 'value', indicator: taken.chosen, page: 1 }),
    };
  const [only, ...others] = soughtIn(choices, taken.sought);
  if (only && others.length === 0)
    return { state: go(state, { screen: 'planRevise', step: 'value', indicator: only.id, page: 1 }) };
  return takeTargets({ ...context, state: step(state, 'targets') }, taken.sought);
}

/** Asks for the target of one indicator. */
export function drawValue(
  { state: { language } }: Context,
  at: At,
  { unit }: Planning,
  { plan, standing }: PlanFound,
  out: Button[][],
): Screen {
  const say = words[language];
  const indicator = indicatorOf(at.indicator ?? '', plan.indicators);
  if (!indicator) return { text: say.whichIndicator, buttons: out };
  const stood = standing.find((one) => one.indicator === at.indicator && one.unit === unit);
  return {
    text: [
      say.askValue(indicator.name[language], stood && showOne(indicator.code, stood.target, plan, language)),
      say.example(exampleOf(indicator, language)),
    ].join('\n'),
    buttons: out,
  };
}

export function takeValue(context: Context, at: At, planning: Planning, input: Input): Turn | Load {
  const { state } = context;
  if (!('text' in input)) return { state };
  const found = planFor(context, planning);
  if ('load' in found) return found;
  const indicator = indicatorOf(at.indicator ?? '', found.plan.indicators);
  if (!indicator) return { state: step(state, 'choose') };
  const read = readOneTarget(context, input.text, indicator, found.plan);
  if (!read.ok) return { state, notice: read.notice };
  const { unit } = planning;
  const target = { indicator: indicator.code, ...(unit !== undefined && { unit }), target: read.target };
  if (isSame(target, found.standing))
    return { state, notice: words[state.language].sameAsBefore(indicator.name[state.language]) };
  return { state: withTargets(step(state, 'targets'), planning, [target]) };
}

function choicesFor(
  { targets, unit }: Planning,
  standing: readonly PlanTarget[],
  plan: YearPlan,
  language: Language,
) {
  return plan.indicators.map(({ code, name }) => {
    const target = [...targets, ...standing].find(
      (one) => one.indicator === code && one.unit === unit,
    )?.target;
    return {
      id: code,
      name: name[language],
      label: `${name[language]}: ${showOne(code, target, plan, language)}`,
    };
  });
}
