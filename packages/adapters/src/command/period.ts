import { isPeriod, monthsOf, type CalendarDate, type Month, type Period } from '@hoptac/core/time';
import { parsePeriod } from '@hoptac/core/vi';
import { CommandRefused } from './surroundings';
import { SHEET_WORDS } from './sheet-words';

/** The months of a period as it is typed: `2024`, `quý 1/2024`, `9/2023`, `2024-Q1`, or from one to another by `..`. */
export function monthsTyped(typed: string, today: CalendarDate): Month[] {
  const [first, last = first, ...more] = typed.split('..').map((side) => periodTyped(side.trim(), today));
  const [from, to] = [monthsOf(first!)[0]!, monthsOf(last!).at(-1)!];
  if (more.length > 0 || from > to) throw new CommandRefused(SHEET_WORDS.notAPeriod(typed), 2);
  const months: Month[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    months.push(...monthsOf(`${year}` as Period).filter((month) => month >= from && month <= to));
  return months;
}

function periodTyped(typed: string, today: CalendarDate): Period {
  if (isPeriod(typed)) return typed;
  const read = parsePeriod(typed, { today });
  if (!read.ok) throw new CommandRefused(SHEET_WORDS.wrong('--period', read.hint), 2);
  return read.period;
}
