import { lookUp, type Load } from '../query';
import type { View } from '../view';
import type { Audience } from './queries';

/** Looks up what the places and cooperatives of an audience are called. */
export function audienceNames(
  view: View,
  { places, organisations }: Audience,
): { nameOf(kind: 'place' | 'organisation', id: string): string } | Load {
  const names = new Map<string, string>();
  if (places) {
    const found = lookUp(view, { kind: 'audiencePlaces' });
    if ('load' in found) return found;
    for (const { code, name } of found.answer) names.set(`place ${code}`, name);
  }
  if (organisations) {
    const found = lookUp(view, { kind: 'audienceOrganisations', ids: organisations });
    if ('load' in found) return found;
    for (const { id, name } of found.answer) names.set(`organisation ${id}`, name);
  }
  return { nameOf: (kind, id) => names.get(`${kind} ${id}`) ?? id };
}
