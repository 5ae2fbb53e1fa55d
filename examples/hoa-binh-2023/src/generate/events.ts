import type { RegisterEvent } from '@hoptac/core/organisation';
import { calendarDate, type CalendarDate } from '@hoptac/core/time';
import type { Life } from './lives';
import type { SampleOrganisation } from './organisations';
import { unitCodes } from './places';
import { randomOf, shuffled, wholeBetween } from './random';
import { rateYear } from './rating';
import { isFund, worksThrough } from './working-life';

const LIFE_EVENTS: Record<keyof Life, RegisterEvent['type']> = {
  foundedOn: 'founded',
  suspendedOn: 'suspended',
  resumedOn: 'resumed',
  dissolutionProposedOn: 'dissolutionProposed',
  dissolvedOn: 'dissolved',
};

/** What the alliance did in a year, beside what happened to each organisation. */
const WORK = {
  2022: { recognisedExemplary: 15, consolidated: 38, legalEducationHeld: 30, memberGroupConsolidated: 6 },
  2023: { recognisedExemplary: 18, consolidated: 46, legalEducationHeld: 33, memberGroupConsolidated: 10 },
} as const;

/** Every event of the sample, by day and then id. */
export function recordEvents(organisations: readonly SampleOrganisation[]): RegisterEvent[] {
  const events = organisations.flatMap(lifeEvents);
  for (const year of [2022, 2023] as const)
    events.push(
      ...recognise(organisations, year),
      ...consolidate(organisations, year),
      ...rateYear(organisations, year),
      ...educate(year),
      ...consolidateMemberGroups(year),
    );
  return events.sort((a, b) => (a.on + a.id < b.on + b.id ? -1 : 1));
}

function lifeEvents({ id, life }: SampleOrganisation): RegisterEvent[] {
  return (Object.entries(life) as [keyof Life, CalendarDate][]).map(([day, on]) => ({
    id: `${LIFE_EVENTS[day]}:${id}`,
    type: LIFE_EVENTS[day],
    on,
    organisation: id,
  }));
}

/** The best run are recognised, at the end of a year; those of 2022 are not recognised once more. */
function recognise(organisations: readonly SampleOrganisation[], year: 2022 | 2023): RegisterEvent[] {
  const { recognisedExemplary: before } = WORK[2022];
  const best = organisations
    .filter((organisation) => worksThrough(organisation, 2022) && !isFund(organisation))
    .filter(
      ({ kind, sector }) => kind === 'cooperative' && (sector === 'agriculture' || sector === 'industry'),
    )
    .sort((a, b) => b.strength - a.strength);
  const chosen =
    year === 2022 ? best.slice(0, before) : best.slice(before, before + WORK[2023].recognisedExemplary);
  return chosen.map(({ id }) => ({
    id: `recognisedExemplary-${year}:${id}`,
    type: 'recognisedExemplary',
    on: calendarDate(year, 12, 15),
    organisation: id,
  }));
}

/** Advisers help those in the weaker half to put their house in order. */
function consolidate(organisations: readonly SampleOrganisation[], year: 2022 | 2023): RegisterEvent[] {
  const random = randomOf('consolidated', String(year));
  const weaker = organisations.filter(
    (organisation) =>
      organisation.kind === 'cooperative' && organisation.strength < 0.5 && worksThrough(organisation, year),
  );
  return shuffled(random, weaker)
    .slice(0, WORK[year].consolidated)
    .map(({ id }) => ({
      id: `consolidated-${year}:${id}`,
      type: 'consolidated',
      on: calendarDate(year, wholeBetween(random, 3, 11), wholeBetween(random, 1, 28)),
      organisation: id,
    }));
}

/** Sessions go round the units, three or four in each. */
function educate(year: 2022 | 2023): RegisterEvent[] {
  const random = randomOf('legalEducationHeld', String(year));
  return Array.from({ length: WORK[year].legalEducationHeld }, (_, at) => ({
    id: `legalEducationHeld-${year}:${String(at + 1).padStart(2, '0')}`,
    type: 'legalEducationHeld',
    on: calendarDate(
      year,
      2 + Math.floor((at * 10) / WORK[year].legalEducationHeld),
      wholeBetween(random, 3, 27),
    ),
    place: unitCodes[at % unitCodes.length]!,
  }));
}

function consolidateMemberGroups(year: 2022 | 2023): RegisterEvent[] {
  const random = randomOf('memberGroupConsolidated', String(year));
  return unitCodes.slice(0, WORK[year].memberGroupConsolidated).map((place) => ({
    id: `memberGroupConsolidated-${year}:${place}`,
    type: 'memberGroupConsolidated',
    on: calendarDate(year, wholeBetween(random, 4, 10), wholeBetween(random, 3, 27)),
    place,
  }));
}
