import { isMonth } from '@hoptac/core/time';
import type { Button } from '../reply';
import type { Place } from '../state';
import { go, type Context, type Flow } from '../turn';
import { hears } from '../hears';
import { asksCertificate, certificateButton, sendCertificate } from './certificate';
import { draftMonths, hasDraft, monthIn, sentFor } from './draft';
import { standingMonths } from './months';
import { receiptNumber } from './receipt-number';
import { openMonth } from './open-month';
import { openWithdraw } from './withdraw';
import { words } from './words';
import { words as menuWords } from '../menu/words';

const SPOKEN = {
  edit: ['sua', 'sai', 'sai roi', 'nham', 'nham roi', 'change', 'edit'],
  withdraw: ['rut lai', 'rut', 'thu hoi', 'withdraw'],
  other: ['gui', 'gui tiep', 'tiep', 'thang khac', 'send', 'more'],
};

/** Months that are offered to go on with. */
const NEXT_OFFERED = 2;

/** After sending: what can still be done about it, and what is missing next. */
export const sent: Flow<Extract<Place, { screen: 'sent' }>> = {
  right: 'submit',
  ownWords: ['submit', 'withdraw'],
  draw(context, { period }) {
    const { state, view } = context;
    const say = words[state.language];
    // The figures just sent are not in the view yet.
    const open = standingMonths(view).filter(
      ({ month, standing }) =>
        month !== period &&
        !hasDraft(state, view, month) &&
        (standing === 'returned' || standing === 'missing'),
    );
    const begun = draftMonths(state, view).map((month): Button[] => [
      { label: menuWords[state.language].resume(monthIn(context, month)), action: `resume:${month}` },
    ]);
    const next = open.slice(0, NEXT_OFFERED).map(({ month, standing }): Button[] => {
      const name = monthIn(context, month);
      return standing === 'returned'
        ? [{ label: menuWords[state.language].returned(name), action: `returned:${month}` }]
        : [{ label: say.goOnWith(name), action: `month:${month}` }];
    });
    return {
      text: open.length + begun.length > 0 ? say.afterSending : `${say.afterSending}\n${say.allSent}`,
      buttons: [
        ...begun,
        ...next,
        [
          { label: say.editSent, action: `resume:${period}` },
          { label: say.withdraw, action: `withdraw:${period}` },
        ],
        [certificateButton(context)],
        [
          { label: say.otherMonth, action: 'submit' },
          { label: say.status, action: 'status' },
        ],
        [{ label: say.menu, action: 'menu' }],
      ],
    };
  },

  take(context, { period }, input) {
    const { state, view } = context;
    const sent = sentFor(view, period);
    if (sent && asksCertificate(input))
      return sendCertificate(context, receiptNumber(sent.organisation, period, sent.version));
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    switch (action) {
      case 'edit':
        return { state: go(state, { screen: 'chooseElement', period }) };
      case 'withdraw':
        return openWithdraw(context, period);
      case 'other':
        return { state: go(state, { screen: 'chooseMonth' }) };
      default:
        return openNext(context, action) ?? { state, notice: menuWords[state.language].notUnderstood };
    }
  },
};

function openNext(context: Context, action: string | undefined) {
  const month = action?.replace(/^month:/, '');
  return isMonth(month) ? openMonth(context, month, undefined) : undefined;
}
