import type { Screens } from '../turn';
import type { RolesPlace } from './places';
import { roles } from './roles';

export { rolesEntries } from './entries';
export { offerOtherRole } from './other-role';
export const rolesScreens: Screens<RolesPlace> = { roles };
