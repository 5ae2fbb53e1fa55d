import type { Place } from '../../state';
import type { OrganisationSheet } from '../queries';

export type At = Extract<Place, { screen: 'splitOrganisation' }>;

/** Whether it can be divided or separated: cooperatives and unions that work or are suspended. */
export function canSplit({ organisation, standing }: OrganisationSheet): boolean {
  return organisation.kind !== 'group' && (standing === 'operating' || standing === 'suspended');
}
