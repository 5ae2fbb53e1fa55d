import type { View } from '../view';
import type { RoleNames } from './names';

export interface RolesQueries {
  /** The names of what one's own roles are held for. */
  roleNames: { asked: object; answer: RoleNames };
  /** What is seen of the data in a role that one acts in from now on. */
  viewOfRole: {
    asked: { organisation: string | undefined; place: string | undefined };
    answer: Pick<View, 'organisation' | 'placeName' | 'submissions'>;
  };
}
