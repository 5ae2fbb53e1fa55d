import type { Context } from '../turn';
import { roleName } from './role-name';
import { words } from './words';

/** In which of several roles somebody acts; undefined where they have one only, or its name is not known yet. */
export function actingLine({ state, view }: Pick<Context, 'state' | 'view'>): string | undefined {
  const { person, organisation, placeName } = view;
  if (!person || person.roles.length < 2) return undefined;
  const where = person.organisation ?? person.place;
  const name = organisation?.name ?? placeName;
  if (where !== undefined && name === undefined) return undefined;
  const names = where === undefined || name === undefined ? {} : { [where]: name };
  return words[state.language].acting(roleName(person, names, { state }));
}
