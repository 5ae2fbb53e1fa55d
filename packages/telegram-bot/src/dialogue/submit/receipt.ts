import { formatDate, vietnamDate } from '@hoptac/core/time';
import { may } from '../rights';
import { lookUp } from '../query';
import type { Button } from '../reply';
import type { Place } from '../state';
import { go, type Context, type Flow, type Turn } from '../turn';
import { hears } from '../hears';
import { asksCertificate, certificateButton, sendCertificate } from './certificate';
import { monthIn } from './draft';
import type { Receipt } from './queries';
import { readReceiptNumber } from './receipt-number';
import { showValues } from './show-value';
import { openWithdraw } from './withdraw';
import { words } from './words';
import { words as menuWords } from '../menu/words';

const SPOKEN = {
  edit: ['sua', 'sai', 'change', 'edit'],
  withdraw: ['rut lai', 'rut', 'thu hoi', 'withdraw'],
};

/** A version that was sent, by the number of its receipt, and what became of it. */
export const receipt: Flow<Extract<Place, { screen: 'receipt' }>> = {
  ownWords: ['submit', 'withdraw'],
  draw(context, { number }) {
    const { state, view } = context;
    const say = words[state.language];
    const found = lookUp(view, { kind: 'receipt', number });
    if ('load' in found) return found;
    const menu: Button[] = [{ label: say.menu, action: 'menu' }];
    if (!found.answer) return { text: say.noReceipt(number), buttons: [menu] };
    const { submission } = found.answer;
    const { period, version } = submission;
    const own =
      may(view.person, 'submit') &&
      submission.organisation === view.organisation?.id &&
      found.answer.counts === version;
    const actions: Button[] = [
      { label: say.editSent, action: `resume:${period}` },
      ...(submission.state === 'approved' ? [] : [{ label: say.withdraw, action: `withdraw:${period}` }]),
    ];
    return {
      text: describe(context, number, found.answer),
      buttons: [...(own ? [actions] : []), [certificateButton(context)], menu],
    };
  },

  take(context, { number }, input) {
    if (asksCertificate(input)) return sendCertificate(context, number);
    const { state } = context;
    const action = 'action' in input ? undefined : hears(input.text, SPOKEN);
    const period = readReceiptNumber(number)?.period;
    if (action === undefined || period === undefined || !may(context.view.person, 'submit'))
      return { state, notice: menuWords[state.language].notUnderstood };
    return action === 'edit'
      ? { state: go(state, { screen: 'review', period }) }
      : openWithdraw(context, period);
  },
};

/** Opens the receipt whose number a message is; undefined where it is none. */
export function openReceipt({ state }: Context, text: string): Turn | undefined {
  const read = readReceiptNumber(text);
  if (!read) return undefined;
  const { period, digits, version } = read;
  const number = `BN-${period.slice(2, 4)}${period.slice(5)}-${digits}-${version}`;
  return { state: go(state, { screen: 'receipt', number }) };
}

function describe(context: Context, number: string, found: Receipt): string {
  const { state, view } = context;
  const say = words[state.language];
  const { submission, organisationName, steps, counts } = found;
  const { period, version, at, values, reason } = submission;
  const replaced = counts !== undefined && counts > version;
  const sentOn = formatDate(vietnamDate(new Date(at)));
  const comment = steps.findLast((step) => step.version === version && step.state === 'returned')?.comment;
  return [
    say.receiptOf(number, monthIn(context, period), organisationName),
    say.receiptVersion(version, sentOn),
    replaced ? say.replacedBy(counts) : say.receiptState[submission.state],
    ...(submission.state === 'withdrawn' && counts !== undefined && !replaced ? [say.nowCounts(counts)] : []),
    ...(reason === undefined ? [] : [say.receiptReason(reason)]),
    ...(submission.state === 'returned' && comment !== undefined ? [say.receiptComment(comment)] : []),
    '',
    ...showValues(view.elements, values, state.language),
  ].join('\n');
}
