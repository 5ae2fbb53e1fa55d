import { isMonth } from '@hoptac/core/time';
import { parsePeriod } from '@hoptac/core/vi';
import type { Button } from '../reply';
import type { Place } from '../state';
import type { Flow } from '../turn';
import { monthIn, monthsToChoose, sentFor } from './draft';
import { openMonth, openTypedMonth } from './open-month';
import { looksLikeReport, takeReport } from './take-report';
import { words } from './words';

/** Which month the figures are for; with a draft to move, to which month it goes. */
export const chooseMonth: Flow<Extract<Place, { screen: 'chooseMonth' }>> = {
  right: 'submit',
  draw(context, { moving }) {
    const { state, view } = context;
    const say = words[state.language];
    const rows = monthsToChoose(view).map((month): Button[] => {
      const name = monthIn(context, month);
      const label = `${name.charAt(0).toUpperCase()}${name.slice(1)} – ${sentFor(view, month) ? say.sent : say.notSent}`;
      return [{ label, action: `month:${month}` }];
    });
    return {
      text: moving === undefined ? say.whichMonth : say.moveTo(monthIn(context, moving)),
      buttons: [...rows, [{ label: say.menu, action: 'menu' }]],
    };
  },

  take(context, { moving }, input) {
    if ('text' in input) {
      const opened = openTypedMonth(context, input.text, moving);
      if (opened) return opened;
      if (looksLikeReport(context, input.text)) return takeReport(context, input.text, moving);
      const { language } = context.state;
      const read = parsePeriod(input.text, { today: context.view.today });
      return { state: context.state, notice: read.ok ? words[language].onlyMonths : read.hint[language] };
    }
    const month = input.action.replace(/^month:/, '');
    return isMonth(month) ? openMonth(context, month, moving) : { state: context.state };
  },
};
