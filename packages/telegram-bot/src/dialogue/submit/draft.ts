import type { Submission } from '@hoptac/adapters/store';
import { formatPeriod, monthOf, shiftMonth, type Month } from '@hoptac/core/time';
import type { DialogueState } from '../state';
import type { Context } from '../turn';
import type { View } from '../view';
import type { Draft } from './places';

type Values = Readonly<Record<string, number>>;

/** The last version of a month that has been sent. */
export function sentFor(view: View, period: Month): Submission | undefined {
  return view.submissions.find((submission) => submission.period === period);
}

/** The draft of a month; a new one stands on what has been sent. */
export function draftFor(state: DialogueState, view: View, period: Month): Draft {
  return (
    state.drafts[draftKey(view, period)] ?? { basedOn: sentFor(view, period)?.version ?? 0, changes: {} }
  );
}

/** A month as it would be sent: the last version with the draft's changes over it. */
export function valuesOf(view: View, period: Month, draft: Draft): Values {
  return { ...sentFor(view, period)?.values, ...draft.changes };
}

export function hasDraft(state: DialogueState, view: View, period: Month): boolean {
  return draftKey(view, period) in state.drafts;
}

/** Whether a draft says anything that has not been sent. */
export function hasNews(state: DialogueState, view: View, period: Month): boolean {
  const before = sentFor(view, period)?.values;
  const { changes } = draftFor(state, view, period);
  return Object.entries(changes).some(([element, value]) => before?.[element] !== value);
}

/** The months of the organisation one acts for that are typed and not sent. */
export function draftMonths({ drafts }: DialogueState, { organisation }: View): Month[] {
  const before = `${organisation?.id ?? ''}/`;
  return Object.keys(drafts).flatMap((key) =>
    key.startsWith(before) ? [key.slice(before.length) as Month] : [],
  );
}

export function keepDraft(state: DialogueState, view: View, period: Month, draft: Draft): DialogueState {
  return { ...state, drafts: { ...state.drafts, [draftKey(view, period)]: draft } };
}

export function dropDraft(state: DialogueState, view: View, period: Month): DialogueState {
  const { [draftKey(view, period)]: _dropped, ...drafts } = state.drafts;
  return { ...state, drafts };
}

/** Adds figures to a month's draft. */
export function withChanges(state: DialogueState, view: View, period: Month, changes: Values): DialogueState {
  const draft = draftFor(state, view, period);
  return keepDraft(state, view, period, { ...draft, changes: { ...draft.changes, ...changes } });
}

/** The month people mean when they name none: the last that is over. */
export function lastMonth(view: View): Month {
  return shiftMonth(monthOf(view.today), -1);
}

/** The first month the dialogue still takes figures for: January of last year. */
export function firstMonth(view: View): Month {
  return `${Number(view.today.slice(0, 4)) - 1}-01` as Month;
}

/** What nobody has given for the month yet, in the order of asking. */
export function missingElements({ state, view }: Context, period: Month): string[] {
  const values = valuesOf(view, period, draftFor(state, view, period));
  return view.asked.map(({ code }) => code).filter((code) => values[code] === undefined);
}

export function monthIn({ state }: Context, period: Month): string {
  return formatPeriod(period, { language: state.language });
}

function draftKey({ organisation }: View, period: Month): string {
  return `${organisation?.id ?? ''}/${period}`;
}
