import type { OrganisationKind } from '@hoptac/core/organisation';

/** What has become of an organisation by the end of 2023. */
export type Fate =
  | 'established'
  | 'resumedIn2022'
  | 'foundedIn2022'
  | 'foundedIn2023'
  | 'suspended'
  | 'keptByTaxDebt'
  | 'dissolvedIn2022'
  | 'dissolvedIn2023';

export interface Cohort {
  kind: OrganisationKind;
  fate: Fate;
  count: number;
}

/**
 * The sector at the end of 2023: 546 cooperatives and 209 groups registered (the three people's credit funds come
 * beside them), of which 465 and 172 operate: with the funds, the 640 of the article. The alliance listed 100 idle
 * cooperatives for dissolution; 19 were dissolved, 81 could not be because they owe taxes.
 */
export const cohorts: readonly Cohort[] = [
  { kind: 'cooperative', fate: 'established', count: 337 },
  { kind: 'cooperative', fate: 'resumedIn2022', count: 6 },
  { kind: 'cooperative', fate: 'foundedIn2022', count: 52 },
  { kind: 'cooperative', fate: 'foundedIn2023', count: 70 },
  { kind: 'cooperative', fate: 'keptByTaxDebt', count: 81 },
  { kind: 'cooperative', fate: 'dissolvedIn2022', count: 11 },
  { kind: 'cooperative', fate: 'dissolvedIn2023', count: 19 },
  { kind: 'group', fate: 'established', count: 151 },
  { kind: 'group', fate: 'foundedIn2022', count: 9 },
  { kind: 'group', fate: 'foundedIn2023', count: 12 },
  { kind: 'group', fate: 'suspended', count: 37 },
];
