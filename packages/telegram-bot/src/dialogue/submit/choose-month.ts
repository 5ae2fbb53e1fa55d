import { isMonth } from '@hoptac/core/time';
import { parsePeriod } from '@hoptac/core/vi';
import { pageOf, pageTurned } from '../page';
import type { Button } from '../reply';
import type { Place } from '../state';
import { go, type Context, type Flow } from '../turn';
import { hasDraft, monthIn } from './draft';
import { standingMonths, type StandingMonth } from './months';
import { openMonth, openTypedMonth } from './open-month';
import { returnedMonths } from './returned';
import { looksLikeReport, takeReport } from './take-report';
import { words } from './words';

/** So many months without figures are named; of more only how many. */
const NAMED = 6;

/** Which month the figures are for, what is still to be done first; with a draft to move, to which month it goes. */
export const chooseMonth: Flow<Extract<Place, { screen: 'chooseMonth' }>> = {
  right: 'submit',
  draw(context, { moving, page = 1 }) {
    const { state, view } = context;
    const say = words[state.language];
    const returned = returnedMonths(context);
    if ('load' in returned) return returned;
    const months = standingMonths(view);
    const { shown, turning } = pageOf(months, page, state.language);
    const rows = shown.map((month): Button[] => [
      { label: labelOf(context, month), action: `month:${month.month}` },
    ]);
    const missing = months.filter(({ standing }) => standing === 'missing');
    const named = missing.slice(0, NAMED).map(({ month }) => monthIn(context, month));
    const first = [
      ...returned.answer.map(({ period, by, comment }) =>
        say.returned(monthIn(context, period), by, comment),
      ),
      ...(named.length > 0 ? [say.missingMonths(named.join(', '), missing.length - named.length)] : []),
    ];
    const text =
      moving === undefined
        ? [...first, ...(first.length > 0 ? [''] : []), say.whichMonth]
        : [say.moveTo(monthIn(context, moving))];
    return {
      text: text.join('\n'),
      buttons: [...rows, turning, [{ label: say.menu, action: 'menu' }]].filter((row) => row.length > 0),
    };
  },

  take(context, at, input) {
    const { state, view } = context;
    const { moving, page = 1 } = at;
    const turned = pageTurned(input, page);
    if (turned !== undefined) return { state: go(state, { ...at, page: turned }) };
    if ('action' in input) {
      const month = input.action.replace(/^month:/, '');
      return isMonth(month) ? openMonth(context, month, moving) : { state };
    }
    // Asked for a month, `11` is November.
    const text = /^\s*\d{1,2}\s*$/.test(input.text) ? `T${input.text.trim()}` : input.text;
    const opened = openTypedMonth(context, text, moving);
    if (opened) return opened;
    if (looksLikeReport(context, text)) return takeReport(context, text, moving);
    const read = parsePeriod(text, { today: view.today });
    const { language } = state;
    return { state, notice: read.ok ? words[language].onlyMonths : read.hint[language] };
  },
};

function labelOf(context: Context, { month, standing, lacking }: StandingMonth): string {
  const { state, view } = context;
  const say = words[state.language];
  const name = monthIn(context, month);
  const how = hasDraft(state, view, month) ? say.begun : say.standing[standing](lacking);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} – ${how}`;
}
