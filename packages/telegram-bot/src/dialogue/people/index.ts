import type { Screens } from '../turn';
import { addName, addPhone } from './add-person';
import { bulkPlace, bulkSure } from './bulk';
import { peopleDone } from './done';
import { grantRole, grantWhere, inviteUntil } from './grant';
import { openInvitation, openInvitations } from './open-invitations';
import { people } from './people';
import { person } from './person';
import { personSure, renamePerson, takeRole } from './person-changes';
import type { PeoplePlace } from './places';

export { peopleEntries } from './entries';
export const peopleScreens: Screens<PeoplePlace> = {
  people,
  person,
  peopleDone,
  renamePerson,
  takeRole,
  personSure,
  addName,
  addPhone,
  grantRole,
  grantWhere,
  inviteUntil,
  openInvitations,
  openInvitation,
  bulkPlace,
  bulkSure,
};
