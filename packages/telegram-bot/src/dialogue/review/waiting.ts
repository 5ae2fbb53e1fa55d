import { isMonth } from '@hoptac/core/time';
import { fold } from '@hoptac/core/vi';
import { lookUp, type Load } from '../query';
import { go, type Context, type Turn } from '../turn';
import type { QueueFilter } from './places';
import type { WaitingMonth } from './queries';
import { words } from './words';

type Named = Pick<WaitingMonth, 'organisation' | 'period'>;

/** What names a month of an organisation: `o-1/2024-03`. */
export function monthKey({ organisation, period }: Named): string {
  return `${organisation}/${period}`;
}

/** What names one version: with another, what was shown is no longer what waits. */
export function versionKey(month: Named & { version: number }): string {
  return `${monthKey(month)}/${month.version}`;
}

export function monthNamed(what = ''): Named | undefined {
  const bar = what.lastIndexOf('/');
  const period = what.slice(bar + 1);
  return bar > 0 && isMonth(period) ? { organisation: what.slice(0, bar), period } : undefined;
}

export function fits({ place, period, name, placeName }: WaitingMonth, filter: QueueFilter): boolean {
  const { called } = filter;
  return (
    (filter.place === undefined || filter.place === place) &&
    (filter.month === undefined || filter.month === period) &&
    (called === undefined || [name, placeName].some((one) => fold(one).includes(fold(called).trim())))
  );
}

/** What of the queue is looked at. */
export function queueFor({ view }: Context, filter: QueueFilter): { waiting: WaitingMonth[] } | Load {
  const found = lookUp(view, { kind: 'reviewQueue' });
  if ('load' in found) return found;
  return { waiting: found.answer.waiting.filter((month) => fits(month, filter)) };
}

/** Those that follow a month in the queue and are the person's to decide; all of them where it does not wait. */
export function comingAfter(waiting: readonly WaitingMonth[], current: Named): WaitingMonth[] {
  const place = waiting.findIndex((month) => monthKey(month) === monthKey(current));
  return waiting.slice(place + 1).filter((month) => !month.own && monthKey(month) !== monthKey(current));
}

/** Opens one month, as it stands now. */
export function openReview(context: Context, named: Named, filter: QueueFilter): Turn | Load {
  const { state, view } = context;
  const { organisation, period } = named;
  const found = lookUp(view, { kind: 'reviewedMonth', organisation, period });
  if ('load' in found) return found;
  if (!found.answer)
    return {
      state: go(state, { screen: 'reviewQueue', filter, page: 1 }),
      notice: words[state.language].notThere,
    };
  const seen = found.answer.steps.length;
  return { state: go(state, { screen: 'reviewMonth', filter, organisation, period, seen, page: 1 }) };
}

/** Goes on to what follows a month that is decided or put off; with nothing left, to the end of the round. */
export function openNext(
  context: Context,
  current: Named,
  filter: QueueFilter,
  decided: boolean,
): Turn | Load {
  const found = queueFor(context, filter);
  if ('load' in found) return found;
  const [next] = comingAfter(found.waiting, current);
  if (next) return openReview(context, next, filter);
  const others = found.waiting.filter((month) => !decided || monthKey(month) !== monthKey(current));
  return { state: go(context.state, { screen: 'reviewDone', filter, left: others.length }) };
}
