import { lookUp, type Load } from '../query';
import { go, type Context, type Turn } from '../turn';
import type { UnderReview } from './places';
import type { ReviewedMonth } from './queries';
import { stepLine } from './step-words';
import { words } from './words';

/** The last of what happened, and how much of each; the report below has it whole. */
const MOST_TOLD = 3;
const LONGEST_TOLD = 200;

/** What has happened to a month since it was shown, a line each; empty where nothing has. */
export function happenedSince(context: Context, { steps }: ReviewedMonth, { seen }: UnderReview): string[] {
  const { state, view } = context;
  const since = steps.slice(seen).slice(-MOST_TOLD);
  if (since.length === 0) return [];
  const lines = since.map((step) => stepLine(step, steps, state.language, view.person?.id));
  return [words[state.language].happened, ...lines.map((line) => `• ${clipped(line)}`)];
}

/**
 * The month that is decided on, if it still is as it was shown. Where somebody was quicker, or the sender has sent another
 * version, the person sees that first.
 */
export function asShown(context: Context, at: UnderReview): { month: ReviewedMonth } | { turn: Turn } | Load {
  const { state, view } = context;
  const { filter, organisation, period } = at;
  const found = lookUp(view, { kind: 'reviewedMonth', organisation, period });
  if ('load' in found) return found;
  const say = words[state.language];
  const month = found.answer;
  if (!month)
    return { turn: { state: go(state, { screen: 'reviewQueue', filter, page: 1 }), notice: say.notThere } };
  const happened = happenedSince(context, month, at);
  if (happened.length === 0) return { month };
  const seen = month.steps.length;
  return {
    turn: {
      state: go(state, { screen: 'reviewMonth', filter, organisation, period, seen, page: 1 }),
      notice: [...happened, ...(waitsIn(month) ? [say.lookAgain] : [])].join('\n'),
    },
  };
}

/** From which state the month can be approved or returned; undefined where there is nothing to decide. */
export function waitsIn({ submission: { state } }: ReviewedMonth): 'submitted' | 'resubmitted' | undefined {
  return state === 'submitted' || state === 'resubmitted' ? state : undefined;
}

function clipped(line: string): string {
  return line.length > LONGEST_TOLD ? `${line.slice(0, LONGEST_TOLD)}…` : line;
}
