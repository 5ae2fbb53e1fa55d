import type { CalendarDate } from '../../time';
import { law2012, law2023, type Citation } from '../engine/citation';
import { UNDER_LAW_2023 } from '../engine/instrument';
import { FAMILY_2012, FAMILY_2023, type FamilyTie, type Office } from './office';

/** Two offices kept apart: from one person, from one family, or both, each by its citations. */
export interface Ban {
  between: readonly [Office, Office];
  onePerson?: readonly Citation[];
  family?: readonly Citation[];
}

const FAMILY = law2023('d4.k11');

/** The points say the same from the side of each office; both are cited where both speak. */
const BANS_2023: readonly Ban[] = [
  { between: ['boardMember', 'boardMember'], family: [law2023('d62.k1.c'), FAMILY] },
  {
    between: ['boardMember', 'supervisor'],
    onePerson: [law2023('d62.k1.b'), law2023('d62.k3.b')],
    family: [law2023('d62.k1.c'), law2023('d62.k3.c'), FAMILY],
  },
  {
    between: ['boardMember', 'chiefAccountant'],
    onePerson: [law2023('d62.k1.b')],
    family: [law2023('d62.k1.c'), FAMILY],
  },
  {
    between: ['boardMember', 'treasurer'],
    onePerson: [law2023('d62.k1.b')],
    family: [law2023('d62.k1.c'), FAMILY],
  },
  {
    between: ['director', 'supervisor'],
    onePerson: [law2023('d62.k2.b'), law2023('d62.k3.b')],
    family: [law2023('d62.k2.c'), law2023('d62.k3.c'), FAMILY],
  },
  {
    between: ['director', 'chiefAccountant'],
    onePerson: [law2023('d62.k2.b')],
    family: [law2023('d62.k2.c'), FAMILY],
  },
  {
    between: ['director', 'treasurer'],
    onePerson: [law2023('d62.k2.b')],
    family: [law2023('d62.k2.c'), FAMILY],
  },
  { between: ['supervisor', 'supervisor'], family: [law2023('d62.k3.c'), FAMILY] },
  {
    between: ['supervisor', 'chiefAccountant'],
    onePerson: [law2023('d62.k3.b')],
    family: [law2023('d62.k3.c'), FAMILY],
  },
  {
    between: ['supervisor', 'treasurer'],
    onePerson: [law2023('d62.k3.b')],
    family: [law2023('d62.k3.c'), FAMILY],
  },
];

/** Points of law 23/2012 on board members and on supervisors: the same words for cooperatives and for unions. */
const POINTS_2012 = {
  cooperative: { board: [law2012('d40.k1.b')], supervisors: [law2012('d40.k3.b')] },
  union: { board: [law2012('d40.k2.b')], supervisors: [law2012('d40.k4.b')] },
  either: {
    board: [law2012('d40.k1.b'), law2012('d40.k2.b')],
    supervisors: [law2012('d40.k3.b'), law2012('d40.k4.b')],
  },
};

function bans2012(kind: keyof typeof POINTS_2012): readonly Ban[] {
  const { board, supervisors } = POINTS_2012[kind];
  const both = [...board, ...supervisors];
  return [
    { between: ['boardMember', 'boardMember'], family: board },
    { between: ['boardMember', 'supervisor'], onePerson: both, family: both },
    { between: ['boardMember', 'chiefAccountant'], onePerson: board },
    { between: ['boardMember', 'treasurer'], onePerson: board },
    { between: ['director', 'supervisor'], onePerson: supervisors },
    { between: ['supervisor', 'supervisor'], family: supervisors },
    { between: ['supervisor', 'chiefAccountant'], onePerson: supervisors },
    { between: ['supervisor', 'treasurer'], onePerson: supervisors },
  ];
}

/** What the law of a day keeps apart, and the ties it counts. */
export function bansOn(
  on: CalendarDate,
  kind: 'cooperative' | 'union' | undefined,
): { bans: readonly Ban[]; ties: readonly FamilyTie[] } {
  return on >= UNDER_LAW_2023.from
    ? { bans: BANS_2023, ties: FAMILY_2023 }
    : { bans: bans2012(kind ?? 'either'), ties: FAMILY_2012 };
}
