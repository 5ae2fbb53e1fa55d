import { planOn } from '@hoptac/core/plan';
import { formatDate } from '@hoptac/core/time';
import { hears } from '../hears';
import { pageOf, pageTurned } from '../page';
import { lookUp, type Load } from '../query';
import { drawPlaces, takePlace } from '../register/choose-place';
import { withoutUndefined } from '../register/register-by-place';
import type { Button } from '../reply';
import type { Place } from '../state';
import { go, type Context, type Flow, type Turn } from '../turn';
import {
  changeLines,
  decisionLines,
  nameOfDecider,
  nameOfTarget,
  showOne,
  withinMessage,
} from './plan-lines';
import { takeTargets } from './revise';
import { words } from './words';

type At<S extends Place['screen']> = Extract<Place, { screen: S }>;

const SPOKEN = {
  revise: ['dieu chinh', 'sua', 'giao', 'giao ke hoach', 'revise'],
  history: ['lich su', 'cac lan quyet dinh', 'history'],
  forPlace: ['theo dia ban', 'dia ban', 'by place'],
  whole: ['toan lien minh', 'toan tinh', 'whole alliance'],
};
const LINES_A_PAGE = 16;
/** A reason may be long; sixteen such lines still are one message. */
const LONGEST_LINE = 230;

/** The plan of a year as it stands, for the alliance or for a place. */
export const plans: Flow<At<'plans'>> = {
  right: 'keepPlans',
  verbatim: true,
  draw({ state, view }, { year, unit }) {
    const { language, planning } = state;
    const say = words[language];
    const found = lookUp(view, { kind: 'yearPlan', year });
    if ('load' in found) return found;
    const { history, names } = found.answer;
    const standing = (history && planOn(history, view.today)?.targets) ?? [];
    const own = standing.filter((target) => target.unit === unit);
    const later =
      history?.revisions.filter(({ on }) => on > view.today).map(({ on }) => formatDate(on)) ?? [];
    const decisions = (history?.revisions ?? []).filter(({ targets, withdrawn = [] }) =>
      [...targets, ...withdrawn].some((key) => key.unit === unit),
    );
    const last = decisions.at(-1);
    const unitName = unit === undefined ? undefined : (names[unit] ?? unit);
    const resumed: Button[][] = planning
      ? [[{ label: say.resume(planning.year), action: 'resumePlan' }]]
      : [];
    return {
      text: [
        say.title(year, unitName),
        ...(own.length === 0
          ? [say.noPlan]
          : [
              say.inForce(formatDate(view.today)),
              ...withinMessage(
                own.map(
                  ({ indicator, target }, at) =>
                    `${at + 1}. ${say.line(nameOfTarget({ indicator }, found.answer, language), showOne(indicator, target, found.answer, language))}`,
                ),
                language,
              ),
            ]),
        ...(later.length > 0 ? [say.laterOnes([...new Set(later)].join(', '))] : []),
        ...(last
          ? ['', say.last(decisions.length, formatDate(last.on), nameOfDecider(last, names, language))]
          : []),
        '',
        say.ask,
      ].join('\n'),
      buttons: [
        ...resumed,
        [
          { label: own.length === 0 ? say.setFirst : say.revise, action: 'revise' },
          { label: say.history, action: 'history' },
        ],
        [year - 1, year + 1].map((other) => ({ label: say.year(other), action: `year:${other}` })),
        [
          unit === undefined
            ? { label: say.forPlace, action: 'forPlace' }
            : { label: say.wholeAlliance, action: 'whole' },
        ],
        [
          { label: say.importFile, action: 'import:plans' },
          { label: say.export, action: `export:plan,${year}` },
        ],
        [{ label: say.menu, action: 'menu' }],
      ],
    };
  },

  take(context, at, input) {
    const { state } = context;
    const { year, unit } = at;
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    switch (action) {
      case 'history':
        return {
          state: go(state, { screen: 'planHistory', year, ...(unit !== undefined && { unit }), page: 1 }),
        };
      case 'forPlace':
        return { state: go(state, { screen: 'planForPlace', year, page: 1 }) };
      case 'whole':
        return { state: go(state, { screen: 'plans', year }) };
      case 'resumePlan':
        return {
          state: state.planning ? go(state, { screen: 'planRevise', step: 'targets', page: 1 }) : state,
        };
      case 'revise':
        return beginRevision(context, at);
      default: {
        const named = 'action' in input ? input.action.replace(/^year:/, '') : input.text.trim();
        const other = /^(?:năm |nam )?(\d{4})$/iu.exec(named)?.[1];
        if (other !== undefined) return openYear(context, Number(other), unit);
        if ('action' in input) return { state };
        const begun = beginRevision(context, at);
        if ('load' in begun) return begun;
        return takeTargets({ ...context, state: begun.state }, input.text);
      }
    }
  },
};

/** Opens the plan of a year, where there can be one. */
export function openYear({ state }: Context, year: number, unit?: string): Turn {
  if (year < 1990 || year > 2200) return { state, notice: words[state.language].noSuchYear };
  return { state: go(state, { screen: 'plans', year, ...(unit !== undefined && { unit }) }) };
}

/** The year that people mean when they name none. */
export function planYear({ view }: Context): number {
  return Number(view.today.slice(0, 4));
}

function beginRevision({ state, view }: Context, { year, unit }: At<'plans'>): Turn | Load {
  const found = lookUp(view, { kind: 'yearPlan', year });
  if ('load' in found) return found;
  const kept = state.planning?.year === year && state.planning.unit === unit ? state.planning : undefined;
  const planning = kept ?? {
    year,
    ...(unit !== undefined && { unit }),
    basedOn: found.answer.history?.revisions.length ?? 0,
    targets: [],
  };
  return { state: { ...go(state, { screen: 'planRevise', step: 'targets', page: 1 }), planning } };
}

/** Every decision on a year's plan: from when, who, why and what it changed. */
export const planHistory: Flow<At<'planHistory'>> = {
  right: 'keepPlans',
  draw({ state, view }, { year, page }) {
    const { language } = state;
    const say = words[language];
    const found = lookUp(view, { kind: 'yearPlan', year });
    if ('load' in found) return found;
    const { history } = found.answer;
    const decisions = (history?.revisions ?? []).map((revision, at, revisions) => {
      const before =
        planOn({ year, revisions: revisions.slice(0, at) }, revisions[at - 1]?.on ?? revision.on)?.targets ??
        [];
      return [
        ...decisionLines(revision, found.answer, language),
        ...changeLines(revision, before, found.answer, language).map((line) => `  ${line}`),
      ];
    });
    const { shown, turning } = pageOf(decisions.toReversed().flat(), page, language, LINES_A_PAGE);
    return {
      text: [say.historyTitle(year), '', ...(shown.length === 0 ? [say.noPlan] : shown)]
        .map((line) => line.slice(0, LONGEST_LINE))
        .join('\n'),
      buttons: [
        ...(turning.length > 0 ? [turning] : []),
        [
          { label: say.back, action: 'back' },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },
  take(context, at, input) {
    const { state } = context;
    const turned = pageTurned(input, at.page);
    if (turned !== undefined) return { state: go(state, { ...at, page: Math.max(1, turned) }) };
    const action = 'action' in input ? input.action : hears(input.text, { back: ['quay lai', 'back'] });
    return action === 'back' ? openYear(context, at.year, at.unit) : { state };
  },
};

/** Whose part of the plan to see. */
export const planForPlace: Flow<At<'planForPlace'>> = {
  right: 'keepPlans',
  verbatim: true,
  draw(context, { sought, page }) {
    const say = words[context.state.language];
    const drawn = drawPlaces(context, { on: context.view.today, sought, page });
    if ('load' in drawn) return drawn;
    return {
      text: [say.whichPlace, '', ...drawn.lines].join('\n'),
      buttons: [
        ...drawn.buttons,
        [
          { label: say.back, action: 'back' },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },
  take(context, at, input) {
    const { state, view } = context;
    const action = 'action' in input ? input.action : hears(input.text, { back: ['quay lai', 'back'] });
    if (action === 'back') return openYear(context, at.year);
    const taken = takePlace(context, { on: view.today, sought: at.sought, page: at.page }, input);
    if (!taken) return { state };
    if ('load' in taken) return taken;
    return 'chosen' in taken
      ? openYear(context, at.year, taken.chosen)
      : { state: go(state, { screen: 'planForPlace', year: at.year, ...withoutUndefined(taken) }) };
  },
};
