import type { View } from '../view';

/** The year people mean when they name none: that of the last month that is over. */
export function boardYear(view: View): number {
  const [year, month] = view.today.split('-').map(Number) as [number, number];
  return month === 1 ? year - 1 : year;
}
