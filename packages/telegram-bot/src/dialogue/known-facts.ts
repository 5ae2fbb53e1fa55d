import { factCatalogue, type Facts } from '@hoptac/core/law';
import type { Organisation } from '@hoptac/core/organisation';
import type { View } from './view';

/** What is known for the law: the register's standing facts, with its founding where that was looked up, and the members of the latest report. */
export function knownFacts({ organisation, submissions }: Pick<View, 'organisation' | 'submissions'>): Facts {
  const officialMembers = submissions.findLast(({ values }) => values['officialMembers'] !== undefined)
    ?.values['officialMembers'];
  return {
    ...(organisation && factsForLaw(organisation)),
    kind: organisation?.kind ?? 'cooperative',
    ...(officialMembers !== undefined && { officialMembers }),
  };
}

/** A register keeps facts for the statistical forms too, such as the industry, which the law knows nothing of. */
export function factsForLaw({ facts }: Pick<Organisation, 'facts'>): Partial<Facts> {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => fact in factCatalogue));
}
