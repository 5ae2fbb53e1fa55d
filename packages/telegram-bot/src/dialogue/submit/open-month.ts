import { isMonth, type Month } from '@hoptac/core/time';
import { parsePeriod } from '@hoptac/core/vi';
import { go, type Context, type Turn } from '../turn';
import { draftFor, dropDraft, hasDraft, missingElements, sentFor, withChanges } from './draft';
import { whyNoMonth } from './take-report';

/** Opens the month that a message names and nothing else; undefined when it is no month. */
export function openTypedMonth(context: Context, text: string, moving?: Month): Turn | undefined {
  const read = parsePeriod(text, { today: context.view.today });
  if (!read.ok || !isMonth(read.period)) return undefined;
  const refusal = whyNoMonth(context, read.period);
  return refusal === undefined
    ? openMonth(context, read.period, moving)
    : { state: context.state, notice: refusal };
}

/** Opens a month for figures; with `moving`, what was typed for that month goes with it. */
export function openMonth(context: Context, month: Month, moving: Month | undefined): Turn {
  const { state, view } = context;
  if (moving !== undefined && moving !== month) {
    const moved = withChanges(
      dropDraft(state, view, moving),
      view,
      month,
      draftFor(state, view, moving).changes,
    );
    return { state: go(moved, { screen: 'review', period: month }) };
  }
  // A month that is untouched is asked step by step; one that has figures is shown first.
  const untouched = !sentFor(view, month) && !hasDraft(state, view, month);
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
