import type { Month } from '@hoptac/core/time';
import { lookUp, type Load } from '../query';
import type { Context } from '../turn';
import { monthIn, sentFor } from './draft';
import type { ReturnedMonth } from './queries';
import { words } from './words';

/** The months of the organisation that a reviewer returned; nothing is looked up where there are none. */
export function returnedMonths({ view }: Context): { answer: readonly ReturnedMonth[] } | Load {
  const some = view.submissions.some(({ state }) => state === 'returned');
  if (!view.organisation || !some) return { answer: [] };
  return lookUp(view, { kind: 'returnedMonths', organisation: view.organisation.id });
}

/** What the reviewer said of a month that was returned, to stand above it; nothing where it was not. */
export function returnedLines(context: Context, period: Month): { answer: string[] } | Load {
  if (sentFor(context.view, period)?.state !== 'returned') return { answer: [] };
  const found = returnedMonths(context);
  if ('load' in found) return found;
  const month = found.answer.find((one) => one.period === period);
  if (!month) return { answer: [] };
  const say = words[context.state.language];
  return { answer: [say.returned(monthIn(context, period), month.by, month.comment), ''] };
}
