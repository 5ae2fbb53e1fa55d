import { planOn, readPlan, type PlanRevision, type PlanTarget } from '@hoptac/core/plan';
import { formatDate, type CalendarDate } from '@hoptac/core/time';
import { drawChoices, soughtIn, takeChoice } from '../choices';
import { hears } from '../hears';
import { lookUp, type Load } from '../query';
import { readDay } from '../read-day';
import type { Button } from '../reply';
import type { DialogueState, Place } from '../state';
import { go, type Context, type Flow, type Input, type Turn } from '../turn';
import type { Planning } from './places';
import {
  changeLines,
  decisionLines,
  indicatorOf,
  nameOfTarget,
  showOne,
  type YearPlan,
  withinMessage,
} from './plan-lines';
import { exampleOf, isFarFrom, readOneTarget, readTargets } from './read-targets';
import { words } from './words';

type At = Extract<Place, { screen: 'planRevise' }>;
type Step = At['step'];

const SPOKEN = {
  back: ['quay lai', 'lui', 'back'],
  cancel: ['thoi', 'huy', 'cancel'],
  next: ['tiep', 'xong', 'next', 'done'],
  choose: ['chon', 'chon chi tieu', 'choose'],
  confirm: ['dung', 'dong y', 'ghi', 'ghi ke hoach', 'ok', 'yes', 'confirm'],
};
const BEFORE: Readonly<Record<Step, Step | undefined>> = {
  targets: undefined,
  choose: 'targets',
  value: 'choose',
  on: 'targets',
  why: 'on',
  check: 'why',
};
const LONGEST_REASON = 500;

/** A decision on a year's plan: targets as they are written, from when, why, and a read-back with old and new. */
export const planRevise: Flow<At> = {
  right: 'keepPlans',
  verbatim: true,
  draw(context, at) {
    const { language, planning } = context.state;
    const say = words[language];
    const out: Button[][] = [
      [
        { label: say.back, action: 'back' },
        { label: say.cancel, action: 'cancel' },
      ],
      [{ label: say.menu, action: 'menu' }],
    ];
    if (!planning) return { text: say.nothingYet, buttons: [[{ label: say.menu, action: 'menu' }]] };
    const found = planFor(context, planning);
    if ('load' in found) return found;
    const { plan, standing } = found;
    const head = say.revising(planning.year, planning.unit && (plan.names[planning.unit] ?? planning.unit));
    switch (at.step) {
      case 'targets':
        return {
          text: [
            head,
            '',
            ...(planning.targets.length === 0
              ? [say.nothingYet]
              : withinMessage(changeLines(planning, standing, plan, language), language)),
            ...warnings(planning, standing, plan, language).slice(0, 3),
            '',
            say.howToType,
          ].join('\n'),
          buttons: [
            ...(planning.targets.length > 0 ? [[{ label: say.next, action: 'next' }]] : []),
            [{ label: say.chooseIndicator, action: 'choose' }],
            ...planning.targets.slice(-3).map((target) => [
              {
                label: say.dropOne(nameOfTarget(target, plan, language)),
                action: `drop:${planning.targets.indexOf(target)}`,
              },
            ]),
            ...out,
          ],
        };
      case 'choose': {
        const { lines, buttons } = drawChoices(
          choicesFor(planning, standing, plan, language),
          at.page,
          language,
        );
        return { text: [head, say.whichIndicator, '', ...lines].join('\n'), buttons: [...buttons, ...out] };
      }
      case 'value': {
        const indicator = indicatorOf(at.indicator ?? '', plan.indicators);
        if (!indicator) return { text: say.whichIndicator, buttons: out };
        const stood = standing.find(
          ({ indicator: code, unit }) => code === at.indicator && unit === planning.unit,
        );
        return {
          text: [
            say.askValue(
              indicator.name[language],
              stood && showOne(indicator.code, stood.target, plan, language),
            ),
            say.example(exampleOf(indicator, language)),
          ].join('\n'),
          buttons: out,
        };
      }
      case 'on':
        return {
          text: say.askOn,
          buttons: [
            [
              ...(isInYear(context.view.today, planning) ? [{ label: say.today, action: 'today' }] : []),
              { label: say.yearStart(planning.year), action: 'yearStart' },
            ],
            ...out,
          ],
        };
      case 'why':
        return {
          text: say.askWhy,
          buttons: [
            ...(planning.basedOn === 0
              ? [[{ label: say.planOfYear(planning.year), action: 'planOfYear' }]]
              : []),
            ...out,
          ],
        };
      case 'check':
        return drawCheck(context, planning, found, out);
    }
  },

  take(context, at, input) {
    const { state } = context;
    const { planning } = state;
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    if (!planning) return { state: go(state, { screen: 'menu' }) };
    const { year, unit } = planning;
    const overview = { screen: 'plans', year, ...(unit !== undefined && { unit }) } as const;
    if (action === 'cancel') return { state: { ...go(state, overview), planning: undefined } };
    if (action === 'back') {
      const before = BEFORE[at.step];
      return { state: before ? step(state, before) : go(state, overview) };
    }
    switch (at.step) {
      case 'targets':
        if (action === 'next' && planning.targets.length > 0) return { state: step(state, 'on') };
        if (action === 'choose') return { state: step(state, 'choose') };
        if (action?.startsWith('drop:')) {
          const kept = planning.targets.filter((_, at) => `drop:${at}` !== action);
          return { state: { ...state, planning: { ...planning, targets: kept } } };
        }
        return 'text' in input ? takeTargets(context, input.text) : { state };
      case 'choose':
        return takeIndicator(context, at, planning, input);
      case 'value':
        return takeValue(context, at, planning, input);
      case 'on':
        return takeOn(context, planning, action, input);
      case 'why': {
        const given = action === 'planOfYear' ? words[state.language].planOfYear(year) : undefined;
        const why = given ?? ('text' in input ? input.text.trim().slice(0, LONGEST_REASON) : '');
        return why.length < 3
          ? { state, notice: words[state.language].noReason }
          : { state: { ...step(state, 'check'), planning: { ...planning, why } } };
      }
      case 'check':
        return takeCheck(context, planning, action);
    }
  },
};

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

function withTargets(state: DialogueState, planning: Planning, fresh: readonly PlanTarget[]): DialogueState {
  const kept = planning.targets.filter(
    ({ indicator }) => !fresh.some((target) => target.indicator === indicator),
  );
  return { ...state, planning: { ...planning, targets: [...kept, ...fresh] } };
}

function isSame(target: PlanTarget, standing: readonly PlanTarget[]): boolean {
  const stood = standing.find(
    ({ indicator, unit }) => indicator === target.indicator && unit === target.unit,
  );
  return stood !== undefined && JSON.stringify(stood.target) === JSON.stringify(target.target);
}

function step(state: DialogueState, to: Step): DialogueState {
  return go(state, { screen: 'planRevise', step: to, page: 1 });
}

interface Found {
  plan: YearPlan;
  /** The targets that stand after every decision so far. */
  standing: readonly PlanTarget[];
}

function planFor({ view }: Context, { year }: Planning): Found | Load {
  const found = lookUp(view, { kind: 'yearPlan', year });
  if ('load' in found) return found;
  const { history } = found.answer;
  return {
    plan: found.answer,
    standing: (history && planOn(history, history.revisions.at(-1)!.on)?.targets) ?? [],
  };
}

function choicesFor(
  { targets, unit }: Planning,
  standing: readonly PlanTarget[],
  plan: YearPlan,
  language: DialogueState['language'],
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

function takeIndicator(context: Context, at: At, planning: Planning, input: Input): Turn | Load {
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

function takeValue(context: Context, at: At, planning: Planning, input: Input): Turn | Load {
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

function takeOn(
  { state, view }: Context,
  planning: Planning,
  action: string | undefined,
  input: Input,
): Turn {
  const say = words[state.language];
  const { year } = planning;
  const buttons: Record<string, CalendarDate> = { today: view.today, yearStart: `${year}-01-01` };
  const on = buttons[action ?? ''] ?? ('text' in input ? readDay(input.text, view.today) : undefined);
  if (on === undefined) return { state, notice: say.notADay };
  return isInYear(on, planning)
    ? { state: { ...step(state, 'why'), planning: { ...planning, on } } }
    : { state, notice: say.notInYear(year) };
}

function isInYear(day: CalendarDate, { year }: Planning): boolean {
  return day >= `${year - 1}-01-01` && day <= `${year}-12-31`;
}

function warnings(
  { targets }: Planning,
  standing: readonly PlanTarget[],
  plan: YearPlan,
  language: DialogueState['language'],
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

function revisionOf({ view }: Context, { on, why = '', targets }: Planning): PlanRevision {
  return { on: on ?? view.today, by: view.person?.id ?? '?', why: { vi: why, en: why }, targets };
}

/** What keeps a plan from being written with this decision in it. */
function problemsWith(
  revision: PlanRevision,
  { year }: Planning,
  { history, indicators, elements }: YearPlan,
  language: DialogueState['language'],
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

function drawCheck(context: Context, planning: Planning, { plan, standing }: Found, out: Button[][]) {
  const { language } = context.state;
  const say = words[language];
  const mine = [
    ...withinMessage(changeLines(planning, standing, plan, language), language, 1400),
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
        1400,
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

function takeCheck(context: Context, planning: Planning, action: string | undefined): Turn | Load {
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
