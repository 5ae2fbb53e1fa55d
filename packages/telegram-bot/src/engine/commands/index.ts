import { importDefinitions } from './definitions';
import { importFile } from './imports';
import { revisePlan } from './plans';
import type { Command } from '../../dialogue/command';
import { COMMAND_RIGHTS, may } from '../../dialogue/rights';
import type { Act } from '../act';
import {
  confirmRead,
  correctAnnouncement,
  publishAnnouncement,
  remindUnread,
  withdrawAnnouncement,
} from './announcements';
import { claimPerson, declineConsent, join, noteGuess } from './join';
import { correctName, forgetMe, handOver, leaveRole, withdrawConsent } from './my-data';
import { closePages, issuePageLink } from './officer-page';
import {
  addPerson,
  detachChat,
  forgetPerson,
  giveRole,
  invite,
  inviteMany,
  renamePerson,
  takeRole,
  withdrawInvitation,
} from './people';
import { correctOrganisation, foundOrganisation, noteEvents, undoEvents } from './register';
import { approveMonth, returnMonth } from './review';
import { tellFact } from './status';
import { resubmit, submit, withdraw } from './submit';

/** How each command is carried out, one file for a subject. A command that comes too late throws, and is answered anew. */
const commands: {
  [Kind in Command['kind']]: (act: Act, command: Extract<Command, { kind: Kind }>) => Promise<void>;
} = {
  publishAnnouncement,
  correctAnnouncement,
  withdrawAnnouncement,
  remindUnread,
  confirmRead,
  join,
  claimPerson,
  declineConsent,
  noteGuess,
  correctName,
  leaveRole,
  handOver,
  withdrawConsent,
  forgetMe,
  invite,
  inviteMany,
  withdrawInvitation,
  addPerson,
  giveRole,
  takeRole,
  detachChat,
  renamePerson,
  forgetPerson,
  submit,
  withdraw,
  resubmit,
  approveMonth,
  returnMonth,
  tellFact,
  foundOrganisation,
  correctOrganisation,
  noteEvents,
  undoEvents,
  revisePlan,
  importFile,
  importDefinitions,
  issuePageLink,
  closePages,
};

/** What somebody may do who is not in yet. */
const BEFORE_COMING_IN = new Set<Command['kind']>(['join', 'claimPerson', 'declineConsent', 'noteGuess']);

/** Carries out a command inside the transaction of the message it came from, whoever asked for it having the right. */
export async function carryOut(act: Act, command: Command): Promise<void> {
  const { person } = act.view;
  const foreign =
    'organisation' in command &&
    person?.organisation !== undefined &&
    command.organisation !== person.organisation;
  const outside = !person && !BEFORE_COMING_IN.has(command.kind);
  if (!may(person, COMMAND_RIGHTS[command.kind]) || foreign || outside)
    throw new Error(`The dialogue asked for ${command.kind}, which is not among this person's rights.`);
  await (commands[command.kind] as (act: Act, command: Command) => Promise<void>)(act, command);
}
