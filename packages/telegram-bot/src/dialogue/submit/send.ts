import type { Month } from '@hoptac/core/time';
import type { Command } from '../command';
import { lookUp, type Load } from '../query';
import { go, type Context, type Turn } from '../turn';
import { draftFor, dropDraft, keepDraft, monthIn, sentFor, valuesOf } from './draft';
import { judge } from './judge';
import { receiptNumber } from './receipt-number';
import { words } from './words';

/** Writes the draft as the month's next version, with what its sender was asked about and confirmed. */
export function send(context: Context, period: Month, reason?: string): Turn | Load {
  const { state, view } = context;
  const { organisation } = view;
  const say = words[state.language];
  if (!organisation) return { state: go(state, { screen: 'menu' }) };
  const late = overtaken(context, period);
  if (late) return late;
  const judged = judge(context, period);
  if ('load' in judged) return judged;
  // What cannot be is said on the read-back; there is no way to send it.
  if (judged.answer.some(({ severity }) => severity === 'error'))
    return { state: go(state, { screen: 'review', period }) };
  const versions = lookUp(view, { kind: 'monthVersions', organisation: organisation.id, period });
  if ('load' in versions) return versions;
  const draft = draftFor(state, view, period);
  const doubts = judged.answer.map(({ message }) => message.vi);
  // Versions that were taken back count on in the numbering.
  const last = versions.answer.at(-1)?.version ?? 0;
  const command: Command = {
    kind: 'submit',
    organisation: organisation.id,
    period,
    values: valuesOf(view, period, draft),
    basedOn: last,
    ...(reason !== undefined && { reason }),
    ...(doubts.length > 0 && { doubts }),
  };
  const before = sentFor(view, period);
  const month = monthIn(context, period);
  return {
    state: go(dropDraft(state, view, period), { screen: 'sent', period }),
    notice: [
      before ? say.receiptCorrected(month, last + 1) : say.receipt(month, organisation.name),
      say.receiptNumber(receiptNumber(organisation.id, period, last + 1)),
      ...(before?.state === 'approved' ? [say.reviewedAgain] : []),
    ].join('\n'),
    commands: [command],
  };
}

/** Where somebody else sent the month meanwhile: what was typed stays, above the new version, to be looked at again. */
export function overtaken(context: Context, period: Month): Turn | undefined {
  const { state, view } = context;
  const draft = draftFor(state, view, period);
  const basedOn = sentFor(view, period)?.version ?? 0;
  if (draft.basedOn === basedOn) return undefined;
  return {
    state: go(keepDraft(state, view, period, { ...draft, basedOn }), { screen: 'review', period }),
    notice: words[state.language].overtaken(monthIn(context, period)),
  };
}

/** Sends a returned month again as it is, with what its sender says to the reviewer. */
export function resubmit(context: Context, period: Month, comment: string): Turn {
  const { state, view } = context;
  const say = words[state.language];
  const sent = sentFor(view, period);
  if (!view.organisation || sent?.state !== 'returned')
    return { state: go(state, { screen: 'review', period }), notice: say.notReturned };
  const { version, state: from } = sent;
  const number = receiptNumber(view.organisation.id, period, version);
  return {
    state: go(state, { screen: 'sent', period }),
    notice: [say.sentAgain(monthIn(context, period)), say.receiptNumber(number)].join('\n'),
    commands: [{ kind: 'resubmit', organisation: view.organisation.id, period, version, from, comment }],
  };
}
