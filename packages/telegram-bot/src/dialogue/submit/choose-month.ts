import { formatPeriod, isMonth, type Month } from '@hoptac/core/time';
import { parsePeriod } from '@hoptac/core/vi';
import type { Button } from '../reply';
import type { Place } from '../state';
import { go, type Context, type Flow, type Turn } from '../turn';
import { draftFor, dropDraft, monthsToChoose, sentFor, withChanges } from './draft';
import { missingElements, monthIn } from './review';
import { looksLikeReport, takeReport, whyNoMonth } from './take-report';
import { words } from './words';

/** Which month the figures are for; with a draft to move, to which month it goes. */
export const chooseMonth: Flow<Extract<Place, { screen: 'chooseMonth' }>> = {
  draw(context, { moving }) {
    const { state, view } = context;
    const say = words[state.language];
    const rows = monthsToChoose(view).map((month): Button[] => {
      const name = formatPeriod(month, { language: state.language });
      return [
        { label: `${name} – ${sentFor(view, month) ? say.sent : say.notSent}`, action: `month:${month}` },
      ];
    });
    return {
      text: moving === undefined ? say.whichMonth : say.moveTo(monthIn(context, moving)),
      buttons: [...rows, [{ label: say.menu, action: 'menu' }]],
    };
  },

  take(context, { moving }, input) {
    const { state, view } = context;
    if ('text' in input) {
      const read = parsePeriod(input.text, { today: view.today });
      if (!read.ok)
        return looksLikeReport(context, input.text)
          ? takeReport(context, input.text)
          : { state, notice: read.hint };
      const refusal = whyNoMonth(context, read.period);
      if (refusal !== undefined || !isMonth(read.period))
        return { state, notice: refusal ?? words[state.language].onlyMonths };
      return openMonth(context, read.period, moving);
    }
    const month = input.action.replace(/^month:/, '');
    return isMonth(month) ? openMonth(context, month, moving) : { state };
  },
};

function openMonth(context: Context, month: Month, moving: Month | undefined): Turn {
  const { state, view } = context;
  if (moving !== undefined && moving !== month) {
    const moved = withChanges(dropDraft(state, moving), view, month, draftFor(state, view, moving).changes);
    return { state: go(moved, { screen: 'review', period: month }) };
  }
  // A month that is untouched is asked step by step; one that has figures is shown first.
  const untouched = !sentFor(view, month) && state.drafts[month] === undefined;
  const first = missingElements(context, month)[0];
  return {
    state: go(
      state,
      untouched && first !== undefined
        ? { screen: 'ask', period: month, element: first, guided: true }
        : { screen: 'review', period: month },
    ),
  };
}
