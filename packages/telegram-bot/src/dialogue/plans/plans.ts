import { planOn } from '@hoptac/core/plan';
import { formatDate } from '@hoptac/core/time';
import { hears } from '../hears';
import { lookUp, type Load } from '../query';
import type { Button } from '../reply';
import type { Place } from '../state';
import { go, type Context, type Flow, type Turn } from '../turn';
import { openYear } from './open-year';
import { nameOfDecider, nameOfTarget, showOne, withinMessage } from './plan-lines';
import { takeTargets } from './revise/targets';
import { words } from './words';

type At = Extract<Place, { screen: 'plans' }>;

const SPOKEN = {
  revise: ['dieu chinh', 'sua', 'giao', 'giao ke hoach', 'revise'],
  history: ['lich su', 'cac lan quyet dinh', 'history'],
  forPlace: ['theo dia ban', 'dia ban', 'by place'],
  whole: ['toan lien minh', 'toan tinh', 'whole alliance'],
};

/** The plan of a year as it stands, for the alliance or for a place. */
export const plans: Flow<At> = {
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

function beginRevision({ state, view }: Context, { year, unit }: At): Turn | Load {
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
