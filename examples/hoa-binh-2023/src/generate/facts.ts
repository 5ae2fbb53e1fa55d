import type { CalendarDate } from '@hoptac/core/time';
import { calendarDate, addDays } from '@hoptac/core/time';
import type { Fate } from './cohorts';
import { normal, wholeBetween, type Random } from './random';

/** What the law's rules ask about. A fact that is absent is unknown. Type and not interface, to fit a plain record. */
export type Facts = {
  charterCapital?: number;
  largestContribution?: number;
  lastAnnualMeetingOn?: CalendarDate;
  outstandingTaxDebt?: number;
};

/** Facts of one cooperative; groups have no charter capital and no annual meeting, and so none of these. */
export function establishFacts(random: Random, fate: Fate, size: number): Facts {
  const idle = fate === 'keptByTaxDebt' || fate === 'dissolvedIn2022' || fate === 'dissolvedIn2023';
  return {
    ...capital(random, size),
    ...annualMeeting(random, fate, idle),
    ...taxDebt(random, fate, idle),
  };
}

function capital(random: Random, size: number): Facts {
  if (random() < 0.06) return {};
  const charterCapital = Math.max(10, Math.round(60 * size * Math.exp(0.5 * normal(random)))) * 10_000_000;
  if (random() < 0.04) return { charterCapital };
  const largestContribution =
    Math.round((charterCapital * contributionShare(random)) / 1_000_000) * 1_000_000;
  return { charterCapital, largestContribution };
}

/** Law 23/2012 article 17 allows 20 % of the charter capital; law 17/2023, from 2024-07-01, 30 %. A few are beyond either. */
function contributionShare(random: Random): number {
  const chance = random();
  if (chance < 0.015) return 0.32 + 0.15 * random();
  if (chance < 0.04) return 0.22 + 0.07 * random();
  // With seven members the largest share cannot be below a seventh.
  return 0.145 + 0.05 * random();
}

function annualMeeting(random: Random, fate: Fate, idle: boolean): Facts {
  // No year had ended yet for them to meet about.
  if (fate === 'foundedIn2023') return {};
  const chance = random();
  if (chance < 0.05) return {};
  if (idle) return { lastAnnualMeetingOn: calendarDate(2019, 2, wholeBetween(random, 1, 28)) };
  if (chance < 0.08 && fate !== 'foundedIn2022')
    return { lastAnnualMeetingOn: calendarDate(2022, 3, wholeBetween(random, 1, 31)) };
  if (chance < 0.13) return { lastAnnualMeetingOn: addDays('2023-04-05', wholeBetween(random, 0, 60)) };
  return { lastAnnualMeetingOn: addDays('2023-01-15', wholeBetween(random, 0, 75)) };
}

function taxDebt(random: Random, fate: Fate, idle: boolean): Facts {
  if (fate === 'keptByTaxDebt') return { outstandingTaxDebt: wholeBetween(random, 1_200, 96_000) * 1000 };
  if (idle || random() > 0.08) return { outstandingTaxDebt: 0 };
  return {};
}
