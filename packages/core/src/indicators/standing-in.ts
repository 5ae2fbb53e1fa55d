import { NO_END, type Roster } from '../organisation';
import type { Window } from './window';

/** How the organisations of a roster stood in a window, by row. */
export interface StandingIn {
  /** In how many of its months figures are expected: those at whose end the organisation stood so. */
  months: Int16Array;
  /** 1 where it stood so on the window's last day. */
  atEnd: Uint8Array;
  /** The other months, counted from the window's first, and their rows: a row's from `absentFrom[row]` up to `absentFrom[row + 1]`. */
  absentMonths: Int16Array;
  absentRows: Int32Array;
  absentFrom: Int32Array;
}

/** Counts for each organisation the months of a window at whose end it operated, or was registered at all. */
export function standingIn(
  roster: Roster,
  { to, monthEnds }: Window,
  standing: 'operating' | 'registered',
): StandingIn {
  const { spans } = roster;
  const { first, from, until, suspended } = spans;
  const rows = first.length - 1;
  const months = new Int16Array(rows);
  const atEnd = new Uint8Array(rows);
  const [absentMonths, absentRows]: [number[], number[]] = [[], []];
  const absentFrom = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    for (let span = first[row]!; span < first[row + 1]!; span++) {
      if (standing === 'operating' && suspended[span] === 1) continue;
      const [begins, stops] = [from[span]!, until[span]!];
      if (begins <= to && to < stops) atEnd[row] = 1;
      months[row]! += countBefore(monthEnds, stops) - countBefore(monthEnds, begins);
    }
    if (months[row]! < monthEnds.length)
      for (const [month, day] of monthEnds.entries())
        if (!stoodOn(roster, row, day, standing)) {
          absentMonths.push(month);
          absentRows.push(row);
        }
    absentFrom[row + 1] = absentRows.length;
  }
  return {
    months,
    atEnd,
    absentMonths: Int16Array.from(absentMonths),
    absentRows: Int32Array.from(absentRows),
    absentFrom,
  };
}

/** Whether an organisation stood so on a day. */
export function stoodOn(
  { spans: { first, from, until, suspended } }: Roster,
  row: number,
  day: number,
  standing: 'operating' | 'registered' | 'suspended',
): boolean {
  for (let span = first[row]!; span < first[row + 1]!; span++)
    if (from[span]! <= day && day < until[span]!)
      return standing === 'registered' || (suspended[span] === 1) === (standing === 'suspended');
  return false;
}

/** How many of the sorted days come before a day. */
function countBefore(days: Int32Array, day: number): number {
  if (day === NO_END) return days.length;
  let count = 0;
  while (count < days.length && days[count]! < day) count++;
  return count;
}
