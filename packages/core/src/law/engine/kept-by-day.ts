import type { CalendarDate } from '../../time';
import { frozen } from './frozen';

/** Keeps what follows from a day alone: a province is judged on one day, and its years end on a handful. */
export function keptByDay<Made>(make: (day: CalendarDate) => Made, days = 100): (day: CalendarDate) => Made {
  const kept = new Map<CalendarDate, Made>();
  return (day) => {
    let made = kept.get(day);
    if (made === undefined) {
      if (kept.size === days) kept.clear();
      kept.set(day, (made = frozen(make(day))));
    }
    return made;
  };
}
