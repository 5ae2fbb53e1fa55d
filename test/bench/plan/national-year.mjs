import { dataElements } from '@hoptac/core/indicators';
import { rosterFrom } from '@hoptac/core/organisation';
import { monthsOf } from '@hoptac/core/time';
import { chanceFrom } from '../chance.mjs';

export const YEAR = '2025';
const PROVINCES = 34;
const ELEMENTS = 20;
const MISSING = 0.03;

/** What a cooperative's month is around, by element; others are small numbers. */
const USUAL = {
  revenue: 380_000_000,
  internalRevenue: 120_000_000,
  cost: 345_000_000,
  profit: 35_000_000,
  wageBill: 48_000_000,
  taxesPaid: 3_000_000,
  insurancePaid: 5_000_000,
  supportReceived: 2_000_000,
  officialMembers: 170,
  regularWorkers: 24,
  workerMonths: 24,
  managers: 7,
  managersIntermediate: 5,
  managersCollege: 2,
};

/**
 * A national year, the same each time: organisations in 34 provinces, a few of them founded or dissolved within it, with
 * 20 data elements a month of which three in a hundred are missing.
 *
 * Each report is an array in the order of `elements`, with undefined for what is missing.
 */
export function nationalYear(howMany) {
  const chance = chanceFrom(4);
  const months = monthsOf(YEAR);
  const codes = chosenElements();
  const territory = Array.from({ length: PROVINCES }, (_, index) => ({
    code: `province-${index + 1}`,
    name: `Tỉnh ${index + 1}`,
  }));
  const organisations = [];
  const events = [];
  for (let index = 0; index < howMany; index++) {
    const id = `htx-${index}`;
    organisations.push({
      id,
      name: id,
      kind: chance.oneOf(['cooperative', 'cooperative', 'cooperative', 'cooperative', 'union']),
      sector: 'agriculture',
      place: chance.oneOf(territory).code,
      facts: {},
    });
    const founded = chance.fraction() < 0.08 ? within(chance) : `20${chance.whole(10, 24)}-06-01`;
    events.push({ id: `founded:${id}`, type: 'founded', on: founded, organisation: id });
    if (founded < YEAR && chance.fraction() < 0.03)
      events.push({ id: `dissolved:${id}`, type: 'dissolved', on: within(chance), organisation: id });
  }
  const register = { organisations, events };
  const roster = rosterFrom({ register, territory, on: `${YEAR}-12-31` });
  const life = new Map(organisations.map(({ id }) => [id, { from: '', until: '9999' }]));
  for (const { type, on, organisation } of events)
    life.get(organisation)[type === 'founded' ? 'from' : 'until'] = on;
  // In the order of the provinces, as figures are kept.
  const reports = roster.ids.flatMap((organisation) => {
    const { from, until } = life.get(organisation);
    // Nobody reports of a month at whose end they did not work.
    return months
      .filter((month) => from <= `${month}-31` && `${month}-31` < until)
      .map((period) => ({ organisation, period, values: valuesOf(codes, chance) }));
  });
  return {
    register,
    territory,
    roster,
    reports,
    elements: dataElements.filter(({ code }) => codes.includes(code)),
  };
}

/** The elements of the catalogue that the usual amounts name, and as many more as make twenty. */
function chosenElements() {
  const wanted = [...Object.keys(USUAL), 'newMembers', 'highTechnology'];
  const others = dataElements.map(({ code }) => code).filter((code) => !wanted.includes(code));
  return [...wanted, ...others].slice(0, ELEMENTS);
}

function within(chance) {
  return `${YEAR}-${String(chance.whole(1, 12)).padStart(2, '0')}-${String(chance.whole(1, 28)).padStart(2, '0')}`;
}

function valuesOf(codes, chance) {
  const values = {};
  for (const code of codes)
    if (chance.fraction() >= MISSING)
      values[code] =
        code === 'highTechnology' ? Number(chance.fraction() < 0.1) : chance.whole(0, 2 * (USUAL[code] ?? 5));
  return values;
}
