import { vietnamDate, type CalendarDate } from '@hoptac/core/time';
import { readDay } from '../spreadsheet/day-cell';
import type { Store } from '../store';
import { SHEET_WORDS } from './sheet-words';
import { CommandRefused, type Run } from './surroundings';

/** The alliance that is named, or the only one there is. */
export async function tenantOf(run: Run, store: Store): Promise<string> {
  const [named, ...more] = run.all('tenant');
  if (named !== undefined && named !== '' && more.length === 0) return named;
  const there = named === undefined ? ((await store.tenants?.()) ?? []) : [];
  if (there.length === 1) return there[0]!;
  throw new CommandRefused(SHEET_WORDS.whichTenant(there), 2);
}

/** The day in Việt Nam. */
export const todayOf = (run: Run): CalendarDate => vietnamDate(run.now());

/** The day that `--on` names. */
export function dayOf(run: Run): CalendarDate | undefined {
  const typed = run.option('on');
  if (typed === undefined) return undefined;
  const read = readDay({ value: typed });
  if (!read.ok) throw new CommandRefused(SHEET_WORDS.wrong('--on', read.message), 2);
  return read.value;
}
