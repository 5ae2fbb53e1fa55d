import type { OrganisationKind, Sector } from '@hoptac/core/organisation';
import { cohorts, type Fate } from './cohorts';
import { establishFacts, type Facts } from './facts';
import { liveThrough, type Life } from './lives';
import { claimName, inventName } from './names';
import { unitsFor, type UnitCode } from './places';
import { normal, pickWeighted, randomOf, shuffled, type Random } from './random';
import { tryOutCooperatives, type TryOutCooperative } from './try-out';

/** A sample organisation with what its figures and events are drawn from. */
export interface SampleOrganisation {
  id: string;
  name: string;
  kind: OrganisationKind;
  sector: Sector;
  place: UnitCode;
  facts: Facts;
  fate: Fate;
  life: Life;
  /** Times the middle one; skewed, as cooperatives are: many small, a few large. */
  size: number;
  /** 0 to 1: how well it is run; decides profit, rating and recognition. */
  strength: number;
  /** Kept for people to try the bot with. */
  tryOut?: TryOutCooperative;
}

const SECTORS: Record<OrganisationKind, Partial<Record<Sector, number>>> = {
  cooperative: {
    agriculture: 68,
    industry: 7,
    trade: 9,
    transport: 4,
    construction: 4,
    environment: 4,
    other: 4,
  },
  group: { agriculture: 84, trade: 5, environment: 4, other: 7 },
  union: {},
};

/** People's credit funds are few, old and large; their figures are drawn around a size of their own. */
const CREDIT_FUND_UNITS: readonly UnitCode[] = ['tp-hoa-binh', 'luong-son', 'lac-thuy'];

/** A place in the list, before it has a name. */
interface Slot {
  kind: OrganisationKind;
  fate: Fate;
  rank: number;
  place: UnitCode;
  sector?: Sector;
  tryOut?: TryOutCooperative;
}

/** Every organisation of the sample, dissolved ones included. */
export function foundOrganisations(): SampleOrganisation[] {
  const slots = [...slotsOf('cooperative'), ...creditFunds(), ...slotsOf('group')];
  const taken = new Set<string>();
  for (const tryOut of tryOutCooperatives) {
    const slot = slots.find(
      ({ kind, fate, place }) => kind === 'cooperative' && fate === 'established' && place === tryOut.place,
    )!;
    slot.tryOut = tryOut;
    claimName(tryOut.name, taken);
  }
  const counts = new Map<string, number>();
  return slots.map((slot) => {
    const series = `${slot.place}-${prefixOf(slot)}`;
    const number = (counts.get(series) ?? 0) + 1;
    counts.set(series, number);
    return found(`${series}-${String(number).padStart(2, '0')}`, slot, taken);
  });
}

function slotsOf(kind: 'cooperative' | 'group'): Slot[] {
  const fates = cohorts
    .filter((cohort) => cohort.kind === kind)
    .flatMap(({ fate, count }) => Array.from({ length: count }, (_, rank) => ({ fate, rank })));
  const units = shuffled(randomOf('units', kind), unitsFor(fates.length));
  return fates.map((fate, at) => ({ kind, ...fate, place: units[at]! }));
}

function creditFunds(): Slot[] {
  return CREDIT_FUND_UNITS.map((place, rank) => ({
    kind: 'cooperative',
    fate: 'established',
    rank,
    place,
    sector: 'credit',
  }));
}

function prefixOf({ kind, sector }: Slot): string {
  if (kind === 'group') return 'tht';
  return sector === 'credit' ? 'qtdnd' : 'htx';
}

function found(id: string, slot: Slot, taken: Set<string>): SampleOrganisation {
  const { kind, fate, place, rank, tryOut } = slot;
  const random = randomOf('organisation', id);
  const sector = tryOut?.sector ?? slot.sector ?? pickWeighted(random, SECTORS[kind]);
  const name = tryOut?.name ?? inventName(random, { kind, sector, place }, taken);
  const size = sizeOf(random, sector);
  const facts =
    tryOut?.facts ??
    (kind === 'group' ? {} : establishFacts(random, fate, sector === 'credit' ? 8 * size : size));
  const life = liveThrough(random, fate, rank);
  const strength = tryOut ? 0.7 : random();
  return { id, name, kind, sector, place, facts, fate, life, size, strength, ...(tryOut && { tryOut }) };
}

function sizeOf(random: Random, sector: Sector): number {
  if (sector === 'credit') return 0.8 + 0.4 * random();
  return Math.min(9, Math.max(0.25, Math.exp(0.75 * normal(random))));
}
