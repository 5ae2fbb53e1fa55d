import type { HeldRole } from '@hoptac/adapters/store';
import type { Context } from '../turn';
import type { RoleNames } from './names';
import { words } from './words';

type Role = Pick<HeldRole, 'role' | 'organisation' | 'place'>;

/** `cán bộ HTX Cam`, `người duyệt số liệu ở Cao Phong`, `cán bộ liên minh`. */
export function roleName(
  { role, organisation, place }: Role,
  names: RoleNames,
  { state }: Pick<Context, 'state'>,
): string {
  const where = organisation ?? place;
  return words[state.language].role[role](where === undefined ? '' : (names[where] ?? where));
}

/** Several, as a list in a sentence. */
export function roleNames(roles: readonly Role[], names: RoleNames, context: Pick<Context, 'state'>): string {
  return roles.map((role) => roleName(role, names, context)).join('; ');
}
