import { addDays, calendarDate, type CalendarDate } from '@hoptac/core/time';
import type { Fate } from './cohorts';
import { wholeBetween, type Random } from './random';

/** The days that decide whether an organisation works. */
export interface Life {
  foundedOn: CalendarDate;
  suspendedOn?: CalendarDate;
  resumedOn?: CalendarDate;
  dissolutionProposedOn?: CalendarDate;
  dissolvedOn?: CalendarDate;
}

/** A life for a fate. `rank` counts within the cohort and spreads what happens in a year over its months. */
export function liveThrough(random: Random, fate: Fate, rank: number): Life {
  const day = (firstYear: number, lastYear = firstYear) =>
    calendarDate(
      wholeBetween(random, firstYear, lastYear),
      wholeBetween(random, 1, 12),
      wholeBetween(random, 1, 28),
    );
  const inMonth = (year: number, month: number) => calendarDate(year, month, wholeBetween(random, 2, 28));
  switch (fate) {
    case 'established':
      return { foundedOn: day(2006, 2021) };
    case 'resumedIn2022':
      return { foundedOn: day(2008, 2018), suspendedOn: day(2021), resumedOn: inMonth(2022, 2 + rank) };
    case 'foundedIn2022':
      return { foundedOn: inMonth(2022, (rank % 12) + 1) };
    case 'foundedIn2023':
      return { foundedOn: inMonth(2023, (rank % 12) + 1) };
    case 'suspended':
      return { foundedOn: day(2012, 2018), suspendedOn: day(2020, 2022) };
    case 'keptByTaxDebt':
    case 'dissolvedIn2022':
    case 'dissolvedIn2023':
      return idle(random, fate, day(2004, 2017), day(2020, 2021));
  }
}

function idle(random: Random, fate: Fate, foundedOn: CalendarDate, suspendedOn: CalendarDate): Life {
  // The list was drawn up after the new year, long after they had stopped.
  const listedIn = fate === 'dissolvedIn2022' ? 2022 : 2023;
  const dissolutionProposedOn = addDays(calendarDate(listedIn, 1, 16), wholeBetween(random, 0, 60));
  const listed = { foundedOn, suspendedOn, dissolutionProposedOn };
  if (fate === 'keptByTaxDebt') return listed;
  return { ...listed, dissolvedOn: addDays(dissolutionProposedOn, wholeBetween(random, 70, 270)) };
}
