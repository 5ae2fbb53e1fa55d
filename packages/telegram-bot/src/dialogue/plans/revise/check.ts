import { planOn, readPlan, type PlanRevision } from '@hoptac/core/plan';
import { formatDate } from '@hoptac/core/time';
import type { Load } from '../../query';
import type { Button, Screen } from '../../reply';
import type { Language } from '../../state';
import { go, type Context, type Turn } from '../../turn';
import type { Planning } from '../places';
import { changeLines, decisionLines, withinMessage, type YearPlan } from '../plan-lines';
import { words } from '../words';
import { planFor, warnings, type PlanFound } from './standing';

/** How much of each side is told, in characters. */
const LONGEST_SIDE = 1400;

/** Reads the decision back with old and new; where another came meanwhile, beside theirs. */
export function drawCheck(
  context: Context,
  planning: Planning,
  { plan, standing }: PlanFound,
  out: Button[][],
): Screen {
  const { language } = context.state;
  const say = words[language];
  const mine = [
    ...withinMessage(changeLines(planning, standing, plan, language), language, LONGEST_SIDE),
    ...warnings(planning, standing, plan, language).slice(0, 3),
    say.from(formatDate(planning.on ?? context.view.today)),
    say.why(planning.why ?? ''),
  ];
  const problems = problemsWith(revisionOf(context, planning), planning, plan, language);
  if (problems.length > 0)
    return {
      text: [say.refused, ...problems.map((problem) => `• ${problem}`), '', ...mine].join('\n'),
      buttons: out,
    };
  const since = plan.history?.revisions.slice(planning.basedOn) ?? [];
  if ((plan.history?.revisions.length ?? 0) === planning.basedOn)
    return {
      text: [say.check, say.revising(planning.year, undefined), '', ...mine].join('\n'),
      buttons: [[{ label: say.confirm, action: 'confirm' }], ...out],
    };
  const before = plan.history
    ? (planOn(
        { year: planning.year, revisions: plan.history.revisions.slice(0, planning.basedOn) },
        '9999-12-31',
      )?.targets ?? [])
    : [];
  return {
    text: [
      say.overtaken,
      ...withinMessage(
        since.flatMap((revision) => [
          ...decisionLines(revision, plan, language),
          ...changeLines(revision, before, plan, language).map((line) => `  ${line}`),
        ]),
        language,
        LONGEST_SIDE,
      ),
      '',
      say.yours,
      ...mine,
    ].join('\n'),
    buttons: [
      [{ label: say.keepMine, action: 'keepMine' }],
      [{ label: say.keepTheirs, action: 'keepTheirs' }],
      ...out,
    ],
  };
}

/** Writes the decision, or leaves it to who was quicker. */
export function takeCheck(context: Context, planning: Planning, action: string | undefined): Turn | Load {
  const { state } = context;
  const say = words[state.language];
  const found = planFor(context, planning);
  if ('load' in found) return found;
  const { year, unit, targets } = planning;
  const count = found.plan.history?.revisions.length ?? 0;
  const overtaken = count !== planning.basedOn;
  const done = {
    ...go(state, { screen: 'planDone', year, ...(unit !== undefined && { unit }) }),
    planning: undefined,
  };
  if (overtaken && action === 'keepTheirs') return { state: done, notice: say.keptTheirs };
  if (action !== (overtaken ? 'keepMine' : 'confirm')) return { state };
  const revision = revisionOf(context, planning);
  if (problemsWith(revision, planning, found.plan, state.language).length > 0) return { state };
  return {
    state: done,
    notice: say.done(year, targets.length),
    commands: [{ kind: 'revisePlan', year, revision, basedOn: count }],
  };
}

function revisionOf({ view }: Context, { on, why = '', targets }: Planning): PlanRevision {
  return { on: on ?? view.today, by: view.person?.id ?? '?', why: { vi: why, en: why }, targets };
}

/** What keeps a plan from being written with this decision in it. */
function problemsWith(
  revision: PlanRevision,
  { year }: Planning,
  { history, indicators, elements }: YearPlan,
  language: Language,
): string[] {
  const revisions = [...(history?.revisions ?? []), revision].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  );
  const read = readPlan({ year, revisions }, { indicators, elements });
  const place = revisions.indexOf(revision);
  return read.ok
    ? []
    : read.problems
        .filter(({ path }) => path.startsWith(`revisions.${place}.`))
        .map(({ message }) => message[language]);
}
