import { monthOf, shiftMonth, type Month } from '@hoptac/core/time';
import type { View } from '../view';
import { lastMonth, sentFor } from './draft';

/** How a month stands with its cooperative; `running` is the one that is not over. */
type Standing = 'returned' | 'missing' | 'incomplete' | 'running' | 'sent' | 'approved';

export interface StandingMonth {
  month: Month;
  standing: Standing;
  /** How many of the figures that are asked for it lacks. */
  lacking: number;
}

/** Months whose gaps are worth coming back to. */
const RECENT = 3;
const ORDER: readonly Standing[] = ['returned', 'missing', 'incomplete', 'running', 'sent', 'approved'];

/**
 * The months from the first that was reported up to the one that runs, what is still to be done first: what was returned,
 * what was never sent, what was sent with gaps lately. Within each the latest first.
 */
export function standingMonths(view: View): StandingMonth[] {
  const last = lastMonth(view);
  const first = view.submissions[0]?.period ?? shiftMonth(last, 1 - RECENT);
  const recent = shiftMonth(last, 1 - RECENT);
  const months: Month[] = [monthOf(view.today)];
  for (let month = last; month >= first; month = shiftMonth(month, -1)) months.push(month);
  return months
    .map((month) => ({ month, ...standingOf(view, month, recent) }))
    .sort(
      (one, other) =>
        ORDER.indexOf(one.standing) - ORDER.indexOf(other.standing) || (one.month < other.month ? 1 : -1),
    );
}

function standingOf(view: View, month: Month, recent: Month): Omit<StandingMonth, 'month'> {
  const sent = sentFor(view, month);
  const lacking = view.asked.filter(({ code }) => sent?.values[code] === undefined).length;
  const running = month === monthOf(view.today);
  if (!sent) return { standing: running ? 'running' : 'missing', lacking };
  if (sent.state === 'returned') return { standing: 'returned', lacking };
  if (lacking > 0 && month >= recent && sent.state !== 'approved') return { standing: 'incomplete', lacking };
  return { standing: sent.state === 'approved' ? 'approved' : 'sent', lacking };
}
