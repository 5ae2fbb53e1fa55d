import type { DataElement } from '@hoptac/core/indicators';
import { fold } from '@hoptac/core/vi';
import { hears } from '../hears';
import { pageOf, pageTurned, placeNamed } from '../page';
import { showValue } from '../submit/show-value';
import { go, type Context, type Flow } from '../turn';
import { drawMonth } from './draw-month';
import type { ReviewPlace } from './places';
import type { ReviewedMonth } from './queries';
import { asShown } from './standing';
import { words } from './words';

/** Which figure is questioned: those in doubt first, and at the end what is missing. */
export const reviewElement: Flow<Extract<ReviewPlace, { screen: 'reviewElement' }>> = {
  right: 'review',
  verbatim: true,
  draw(context, at) {
    const { language } = context.state;
    const say = words[language];
    const back = [{ label: say.backToMonth, action: 'back' }];
    return drawMonth(context, at, back, (month, name) => {
      const { shown, first, turning } = pageOf(questionable(context, month), at.page, language);
      const rows = shown.map((element, index) => {
        const value = month.submission.values[element.code];
        const given = value === undefined ? say.lacking : showValue(element, value, language);
        const label = `${first + index + 1}. ${element.name[language]}: ${given}`;
        return [{ label, action: `element:${element.code}` }];
      });
      return {
        text: say.whichElement(month.name, name, month.submission.state === 'approved'),
        buttons: [
          ...rows,
          ...(turning.length > 0 ? [turning] : []),
          [{ label: say.wholeMonth, action: 'all' }],
          back,
        ],
      };
    });
  },

  take(context, at, input) {
    const { state, view } = context;
    const { filter, organisation, period, seen } = at;
    const turned = pageTurned(input, at.page);
    const month = { filter, organisation, period, seen };
    const spoken = {
      back: ['quay lai', 'back'],
      all: ['ca thang', 'tat ca', 'toan bo', 'het', 'all', 'whole month'],
      ...Object.fromEntries(
        view.elements.map(({ code, synonyms }) => [`element:${code}`, synonyms.map(fold)]),
      ),
    };
    const action = 'action' in input ? input.action : hears(input.text, spoken);
    if (action === 'back') return { state: go(state, { screen: 'reviewMonth', ...month, page: 1 }) };
    const shown = asShown(context, at);
    if ('load' in shown) return shown;
    if ('turn' in shown) return shown.turn;
    if (turned !== undefined) return { state: go(state, { ...at, page: Math.max(1, turned) }) };
    if (action === 'all') return { state: go(state, { screen: 'reviewComment', ...month }) };
    const offered = questionable(context, shown.month);
    const element =
      offered[placeNamed(input, offered.length) ?? -1] ??
      view.elements.find(({ code }) => action === `element:${code}`);
    return element
      ? { state: go(state, { screen: 'reviewComment', ...month, element: element.code }) }
      : { state, notice: words[state.language].chooseElement };
  },
};

function questionable({ view }: Context, { submission, problems }: ReviewedMonth): DataElement[] {
  const doubted = new Set(problems.map(({ element }) => element));
  const given = view.elements.filter(({ code }) => submission.values[code] !== undefined);
  return [
    ...given.filter(({ code }) => doubted.has(code)),
    ...given.filter(({ code }) => !doubted.has(code)),
    ...view.asked.filter(({ code }) => submission.values[code] === undefined),
  ];
}
