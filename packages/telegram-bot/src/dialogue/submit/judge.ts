import { validateMonth, type MonthProblem } from '@hoptac/core/indicators';
import { shiftMonth, type Month } from '@hoptac/core/time';
import { lookUp, type Load } from '../query';
import type { Context } from '../turn';
import type { View } from '../view';
import { draftFor, valuesOf } from './draft';

/** With this many months of its own, an organisation is compared with itself and not with others. */
const OWN_MONTHS_ENOUGH = 6;

/** The problems of a month as it would be sent: beside its own earlier months, and while those are few, beside its peers. */
export function judge({ state, view }: Context, period: Month): { answer: MonthProblem[] } | Load {
  const values = valuesOf(view, period, draftFor(state, view, period));
  const peers = peersOf(view, period);
  if ('load' in peers) return peers;
  const context = { month: period, history: view.submissions, peers: peers.answer };
  return { answer: validateMonth(values, view.elements, context) };
}

function peersOf(view: View, period: Month) {
  const earliest = shiftMonth(period, -12);
  const own = view.submissions.filter((sent) => sent.period < period && sent.period >= earliest);
  if (!view.organisation || own.length >= OWN_MONTHS_ENOUGH) return { answer: [] };
  return lookUp(view, { kind: 'peers', organisation: view.organisation.id, period });
}
