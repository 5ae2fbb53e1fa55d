import { lastDayOfMonth, monthsOf, type CalendarDate, type Month } from '@hoptac/core/time';
import type { SampleOrganisation } from './organisations';

/** The months of the sample. */
export const sampleMonths: readonly Month[] = [...monthsOf('2022'), ...monthsOf('2023')];

const MONTH_ENDS: readonly CalendarDate[] = sampleMonths.map((month) => {
  const [year, index] = month.split('-').map(Number) as [number, number];
  return lastDayOfMonth(year, index);
});

/** The months at whose end an organisation works, and so reports. */
export function workingMonths(organisation: SampleOrganisation): Month[] {
  return sampleMonths.filter((_, at) => worksOn(organisation, MONTH_ENDS[at]!));
}

/** Whether it worked from the year's first day to its last. */
export function worksThrough(organisation: SampleOrganisation, year: number): boolean {
  return worksOn(organisation, `${year}-01-01`) && worksOn(organisation, `${year}-12-31`);
}

export function isFund({ sector }: SampleOrganisation): boolean {
  return sector === 'credit';
}

function worksOn({ life }: SampleOrganisation, on: CalendarDate): boolean {
  const { foundedOn, suspendedOn, resumedOn, dissolvedOn } = life;
  if (foundedOn > on || (dissolvedOn !== undefined && dissolvedOn <= on)) return false;
  const stopped = suspendedOn !== undefined && suspendedOn <= on;
  return !stopped || (resumedOn !== undefined && resumedOn <= on);
}
