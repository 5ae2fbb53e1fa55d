import { formatPeriod } from '@hoptac/core/time';
import type { Load } from '../query';
import type { Context, Turn } from '../turn';
import type { UnderReview } from './places';
import { asShown, waitsIn } from './standing';
import { openNext } from './waiting';
import { words } from './words';

/** The month as it was shown, if there is something to decide on it and the person may. */
export function decidable(context: Context, at: UnderReview): ReturnType<typeof asShown> {
  const shown = asShown(context, at);
  if (!('month' in shown)) return shown;
  const { state } = context;
  const say = words[state.language];
  const { month } = shown;
  if (month.own) return { turn: { state, notice: say.ownMonth } };
  return waitsIn(month) === undefined && month.submission.state !== 'approved'
    ? { turn: { state, notice: say.nothingToDecide(say.state[month.submission.state]) } }
    : shown;
}

/** Approves a month as it was shown, and goes on to the next. */
export function approve(context: Context, at: UnderReview): Turn | Load {
  const { state } = context;
  const say = words[state.language];
  const shown = decidable(context, at);
  if ('load' in shown) return shown;
  if ('turn' in shown) return shown.turn;
  const { month } = shown;
  const { organisation, period, version } = month.submission;
  const from = waitsIn(month);
  if (from === undefined) return { state, notice: say.nothingToDecide(say.state[month.submission.state]) };
  const next = openNext(context, at, at.filter, true);
  if ('load' in next) return next;
  const name = formatPeriod(period, { language: state.language });
  return {
    ...next,
    notice: [say.approvedNow(month.name, name), next.notice].filter(Boolean).join('\n'),
    commands: [{ kind: 'approveMonth', organisation, period, version, from }],
  };
}
