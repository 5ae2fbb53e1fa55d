import type { OrganisationKind, Sector } from '@hoptac/core/organisation';
import { ACTIVITIES, FEATURES, GROUP_ACTIVITIES, LANDSCAPES, SPECIALITIES } from './name-words';
import type { UnitCode } from './places';
import { pick, type Random } from './random';

/** Ends every sample name, so that none can be taken for an organisation that exists. */
const SAMPLE_MARK = '(mẫu)';

export interface Named {
  kind: OrganisationKind;
  sector: Sector;
  place: UnitCode;
}

/** Names an organisation. `taken` holds the names given so far, without accents, and gets this one too. */
export function inventName(random: Random, named: Named, taken: Set<string>): string {
  for (;;) {
    const hamlet = `${pick(random, LANDSCAPES)} ${pick(random, FEATURES)}`;
    const name = [prefix(named), activity(random, named), hamlet, SAMPLE_MARK].filter(Boolean).join(' ');
    if (claimName(name, taken)) return name;
  }
}

/** Whether a name was free. Two names that differ by accents alone would be the same to someone typing without them. */
export function claimName(name: string, taken: Set<string>): boolean {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase();
  if (taken.has(plain)) return false;
  taken.add(plain);
  return true;
}

function prefix({ kind, sector }: Named): string {
  if (kind === 'group') return 'THT';
  return sector === 'credit' ? 'QTDND' : 'HTX';
}

function activity(random: Random, { kind, sector, place }: Named): string {
  if (kind === 'group') return pick(random, GROUP_ACTIVITIES[sector] ?? ACTIVITIES[sector]);
  // Half of the farming cooperatives go by what their district is known for.
  const speciality = sector === 'agriculture' && random() < 0.5;
  return pick(random, speciality ? SPECIALITIES[place] : ACTIVITIES[sector]);
}
