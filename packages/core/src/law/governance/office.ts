/** Offices the law keeps apart. The chair is a member of the board; a head of supervisors is a supervisor. */
export const OFFICES = ['boardMember', 'director', 'supervisor', 'chiefAccountant', 'treasurer'] as const;
/** An office that the law keeps apart from others. */
export type Office = (typeof OFFICES)[number];

/**
 * What one person is to another. All but `other` are family by law 17/2023, article 4 clause 11, and each has its
 * counterpart there, so it does not matter whose side a tie is told from.
 */
export const TIES = [
  'spouse',
  'parent',
  'adoptiveParent',
  'child',
  'adoptedChild',
  'sibling',
  'parentInLaw',
  'childInLaw',
  'siblingsSpouse',
  'spousesSibling',
  'other',
] as const;
/** A tie between two people that the law looks at. */
export type FamilyTie = (typeof TIES)[number];

/** The ties of law 17/2023, article 4 clause 11. */
export const FAMILY_2023: readonly FamilyTie[] = TIES.filter((tie) => tie !== 'other');

/** The ties that law 23/2012, article 40 names itself: no in-laws. */
export const FAMILY_2012: readonly FamilyTie[] = [
  'spouse',
  'parent',
  'adoptiveParent',
  'child',
  'adoptedChild',
  'sibling',
];
