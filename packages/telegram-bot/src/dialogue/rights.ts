import type { Role } from '@hoptac/adapters/store';
import type { Command } from './command';

/** What one may do. Everybody who is in may look at the plan board, ask the law, and see to their own data. */
export type Right =
  | 'readOwn'
  | 'submit'
  | 'review'
  | 'seeAll'
  | 'announce'
  | 'keepRegister'
  | 'keepPlans'
  | 'keepPeople'
  | 'keepIndicators'
  | 'openPage';

/**
 * What each role may do: a member reads their own cooperative, an officer hands in its figures, a reviewer looks after the
 * cooperatives of a place, an alliance officer after all of them, and an administrator after people and definitions.
 * These three may open the officer's page.
 */
export const RIGHTS: Readonly<Record<Role, readonly Right[]>> = {
  member: ['readOwn'],
  officer: ['readOwn', 'submit'],
  reviewer: ['review', 'openPage'],
  allianceOfficer: ['review', 'seeAll', 'announce', 'keepRegister', 'keepPlans', 'openPage'],
  administrator: ['seeAll', 'keepPeople', 'keepIndicators', 'openPage'],
};

/** The right that each command asks for; none for what concerns only whoever sends it. */
export const COMMAND_RIGHTS: Readonly<Record<Command['kind'], Right | undefined>> = {
  join: undefined,
  claimPerson: undefined,
  declineConsent: undefined,
  noteGuess: undefined,
  correctName: undefined,
  leaveRole: undefined,
  handOver: undefined,
  withdrawConsent: undefined,
  forgetMe: undefined,
  invite: 'keepPeople',
  inviteMany: 'keepPeople',
  withdrawInvitation: 'keepPeople',
  addPerson: 'keepPeople',
  giveRole: 'keepPeople',
  takeRole: 'keepPeople',
  detachChat: 'keepPeople',
  renamePerson: 'keepPeople',
  forgetPerson: 'keepPeople',
  submit: 'submit',
  tellFact: 'submit',
  withdraw: 'submit',
  resubmit: 'submit',
  approveMonth: 'review',
  returnMonth: 'review',
  foundOrganisation: 'keepRegister',
  correctOrganisation: 'keepRegister',
  noteEvents: 'keepRegister',
  undoEvents: 'keepRegister',
  revisePlan: 'keepPlans',
  importFile: 'keepRegister',
  importDefinitions: 'keepIndicators',
  publishAnnouncement: 'announce',
  correctAnnouncement: 'announce',
  withdrawAnnouncement: 'announce',
  remindUnread: 'announce',
  confirmRead: undefined,
  issuePageLink: 'openPage',
  closePages: 'openPage',
};

export function may(person: { role: Role } | undefined, right: Right | undefined): boolean {
  return right === undefined || (person !== undefined && RIGHTS[person.role].includes(right));
}
