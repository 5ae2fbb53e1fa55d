import { may, type Right } from '../rights';
import type { Acting } from '../view';
import { exported, type Exported } from './places';

/** The rights of which one is needed; none for what everybody may see. How far it reaches, the making of the file knows. */
const ANY_OF: Readonly<Record<Exported, readonly Right[]>> = {
  register: ['review', 'seeAll'],
  organisation: ['readOwn'],
  figures: ['review', 'seeAll'],
  plan: [],
  report: ['review', 'seeAll'],
  forms: ['seeAll'],
  missing: ['review', 'seeAll'],
  reviews: ['review', 'seeAll'],
  audit: ['keepPeople'],
};

export function mayExport(person: Acting | undefined, what: Exported): boolean {
  const rights = ANY_OF[what];
  return rights.length === 0 || rights.some((right) => may(person, right));
}

/** What somebody may have as a file. */
export function exportable(person: Acting | undefined): Exported[] {
  return exported.filter((what) => mayExport(person, what));
}

export function isExported(what: string): what is Exported {
  return exported.some((one) => one === what);
}
