import type { MonthlyReport } from '@hoptac/core/indicators';
import type { Register } from '@hoptac/core/organisation';
import type { Plan } from '@hoptac/core/plan';
import { recordEvents } from './events';
import { leaveGaps } from './gaps';
import { countHeads } from './headcount';
import { industryOf } from './industries';
import { openLedger, reportsOf } from './ledger';
import { countMoney } from './money';
import { foundOrganisations, type SampleOrganisation } from './organisations';
import { places, type Place } from './places';
import { plan2022, plan2023 } from './plans';
import { ALLIANCE_OFFICER_CODE, type SampleInvitation } from './try-out';

/** The sample alliance as plain data. */
export interface SampleAlliance {
  places: readonly Place[];
  register: Register;
  plan2022: Plan;
  plan2023: Plan;
  /** Monthly figures of 2022 and 2023, by organisation and then month. */
  submissions: MonthlyReport[];
  /** Ids of the three cooperatives that have not reported December 2023, which is left to the user. */
  tryoutOrganisations: string[];
  sampleInvitations: SampleInvitation[];
}

/** Generates the sample alliance. It is the same every time, and takes a fraction of a second. */
export function generateSampleYear(): SampleAlliance {
  const organisations = foundOrganisations().sort((a, b) => (a.id < b.id ? -1 : 1));
  const ledgers = organisations.map(openLedger).filter(({ months }) => months.length > 0);
  for (const ledger of ledgers) leaveGaps(ledger);
  countHeads(ledgers);
  countMoney(ledgers);
  const tryOut = organisations.filter((organisation) => organisation.tryOut);
  return {
    places,
    register: {
      organisations: organisations.map(({ id, name, kind, sector, place, facts }) => ({
        id,
        name,
        kind,
        sector,
        place,
        facts: { ...facts, industry: industryOf({ sector, name }) },
      })),
      events: recordEvents(organisations),
    },
    plan2022,
    plan2023,
    submissions: ledgers.flatMap(reportsOf),
    tryoutOrganisations: tryOut.map(({ id }) => id),
    sampleInvitations: invite(tryOut),
  };
}

function invite(tryOut: readonly SampleOrganisation[]): SampleInvitation[] {
  return [
    ...tryOut.map(({ id, tryOut: kept }): SampleInvitation => ({
      code: kept!.code,
      role: 'officer',
      organisation: id,
    })),
    { code: ALLIANCE_OFFICER_CODE, role: 'allianceOfficer' },
  ];
}
