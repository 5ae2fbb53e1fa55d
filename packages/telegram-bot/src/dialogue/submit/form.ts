import type { Month } from '@hoptac/core/time';
import { lookUp, type Load } from '../query';
import type { Place } from '../state';
import { go, type Context, type Flow, type Turn } from '../turn';
import { hears } from '../hears';
import { lastMonth, monthIn } from './draft';
import { standingMonths } from './months';
import { whyNoMonth } from './take-report';
import { words } from './words';
import { words as menuWords } from '../menu/words';

/** The blank form of a month as a file to fill in and send back to the chat. */
export const form: Flow<Extract<Place, { screen: 'form' }>> = {
  right: 'submit',
  draw(context, { period, format }) {
    const say = words[context.state.language];
    const other =
      format === 'xlsx' ? { label: say.asCsv, action: 'csv' } : { label: say.asXlsx, action: 'xlsx' };
    return {
      text: say.form(monthIn(context, period)),
      buttons: [
        [other],
        [
          { label: say.typeInstead, action: `resume:${period}` },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },

  take(context, { period }, input) {
    const { state } = context;
    const format =
      'action' in input ? input.action : hears(input.text, { csv: ['csv'], xlsx: ['excel', 'xlsx'] });
    return format === 'csv' || format === 'xlsx'
      ? openForm(context, period, format)
      : { state, notice: menuWords[state.language].notUnderstood };
  },
};

/** Sends the blank form of a month; without one, of the month that is to be done first. */
export function openForm(
  context: Context,
  period: Month | undefined,
  format: 'xlsx' | 'csv' = 'xlsx',
): Turn | Load {
  const { state, view } = context;
  const month =
    period ?? standingMonths(view).find(({ standing }) => standing === 'missing')?.month ?? lastMonth(view);
  const refusal = whyNoMonth(context, month);
  if (refusal !== undefined) return { state, notice: refusal };
  const organisation = view.organisation?.id ?? '';
  const made = lookUp(view, { kind: 'monthForm', organisation, period: month, format });
  if ('load' in made) return made;
  return { state: go(state, { screen: 'form', period: month, format }), file: made.answer };
}
