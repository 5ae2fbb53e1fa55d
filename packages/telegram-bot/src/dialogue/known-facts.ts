import type { Facts } from '@hoptac/core/law';
import type { View } from './view';

/** What is known for the law: the register's standing facts, with its founding where that was looked up, and the members of the latest report. */
export function knownFacts({ organisation, submissions }: Pick<View, 'organisation' | 'submissions'>): Facts {
  const officialMembers = submissions.findLast(({ values }) => values['officialMembers'] !== undefined)
    ?.values['officialMembers'];
  return {
    ...(organisation?.facts as Partial<Facts>),
    kind: organisation?.kind ?? 'cooperative',
    ...(officialMembers !== undefined && { officialMembers }),
  };
}
