import type { CalendarDate } from '@hoptac/core/time';
import { readDay } from '../../read-day';
import type { Input, Context, Turn } from '../../turn';
import type { Planning } from '../places';
import { words } from '../words';
import { step } from './standing';

/** From which day the decision holds. */
export function takeOn(
  { state, view }: Context,
  planning: Planning,
  action: string | undefined,
  input: Input,
): Turn {
  const say = words[state.language];
  const { year } = planning;
  const buttons: Record<string, CalendarDate> = { today: view.today, yearStart: `${year}-01-01` };
  const on = buttons[action ?? ''] ?? ('text' in input ? readDay(input.text, view.today) : undefined);
  if (on === undefined) return { state, notice: say.notADay };
  return isInYear(on, planning)
    ? { state: { ...step(state, 'why'), planning: { ...planning, on } } }
    : { state, notice: say.notInYear(year) };
}

/** A plan is decided in its year or the one before. */
export function isInYear(day: CalendarDate, { year }: Pick<Planning, 'year'>): boolean {
  return day >= `${year - 1}-01-01` && day <= `${year}-12-31`;
}
