import { planOn } from '@hoptac/core/plan';
import { hears } from '../hears';
import { pageOf, pageTurned } from '../page';
import { lookUp } from '../query';
import type { Place } from '../state';
import { go, type Flow } from '../turn';
import { openYear } from './open-year';
import { changeLines, decisionLines } from './plan-lines';
import { words } from './words';

const LINES_A_PAGE = 16;
/** A reason may be long; sixteen such lines still are one message. */
const LONGEST_LINE = 230;

/** Every decision on a year's plan: from when, who, why and what it changed. */
export const planHistory: Flow<Extract<Place, { screen: 'planHistory' }>> = {
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
