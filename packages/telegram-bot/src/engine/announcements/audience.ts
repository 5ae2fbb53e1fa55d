import { readRegister, type HeldRole, type Person, type Transaction } from '@hoptac/adapters/store';
import { operatingOn, type Organisation } from '@hoptac/core/organisation';
import type { CalendarDate } from '@hoptac/core/time';
import type { Audience } from '../../dialogue/announcements/queries';
import { readPlaces, type PlacesOfDay } from './places-of-day';

/** Where everything lay and who was at work on the day of an announcement. */
export interface AudienceGround {
  places: PlacesOfDay;
  operating: readonly Organisation[];
}

export async function readAudienceGround(
  transaction: Transaction,
  on: CalendarDate,
): Promise<AudienceGround> {
  const register = await readRegister(transaction);
  return {
    places: readPlaces(register, await transaction.places.all(), on),
    operating: operatingOn(register, on),
  };
}

/** Whether an announcement is for whoever holds a role. Who belongs to no place gets what goes to the whole alliance. */
export function isForRole(
  { roles, places, organisations }: Audience,
  { role, organisation, place }: HeldRole,
  where: PlacesOfDay,
): boolean {
  if (roles && !roles.includes(role)) return false;
  if (organisations && (organisation === undefined || !organisations.includes(organisation))) return false;
  if (!places) return true;
  const path =
    organisation !== undefined
      ? where.pathOf(organisation)
      : place === undefined
        ? []
        : where.pathOfPlace(place);
  return path.some((code) => places.includes(code));
}

/** The roles of somebody by which an announcement is for them; none where it is not. */
export function rolesFor(
  audience: Audience,
  { roles }: Pick<Person, 'roles'>,
  where: PlacesOfDay,
): HeldRole[] {
  return roles.filter((held) => isForRole(audience, held, where));
}

/** The cooperatives at work that an announcement is for; none where it is for no one in them. */
export function cooperativesFor(
  audience: Audience,
  { operating, places: where }: AudienceGround,
): Organisation[] {
  const { roles, places, organisations } = audience;
  if (roles && !roles.includes('officer') && !roles.includes('member')) return [];
  return operating.filter(
    ({ id }) =>
      (organisations?.includes(id) ?? true) &&
      (!places || where.pathOf(id).some((code) => places.includes(code))),
  );
}
