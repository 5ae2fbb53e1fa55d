import type { Invited } from '../join/commands';

/** Gives an invitation out. */
export interface InviteCommand {
  kind: 'invite';
  codeHash: string;
  invited: Invited;
  expiresAt: string;
}

/** Gives out an invitation for each of several cooperatives. */
export interface InviteManyCommand {
  kind: 'inviteMany';
  place: string;
  invitations: readonly { codeHash: string; invited: Invited }[];
  expiresAt: string;
}

export interface WithdrawInvitationCommand {
  kind: 'withdrawInvitation';
  codeHash: string;
}

/** Enters somebody who will come in by their telephone number. */
export interface AddPersonCommand {
  kind: 'addPerson';
  name: string;
  phoneHash: string;
  given: Invited;
}

/** `basedOn` is the revision of the person that was seen. */
interface OfPerson {
  person: string;
  basedOn: number;
}

export interface GiveRoleCommand extends OfPerson {
  kind: 'giveRole';
  given: Invited;
}

export interface TakeRoleCommand extends OfPerson {
  kind: 'takeRole';
  role: string;
}

/** A lost telephone: its chats are strangers at once, and the invitation gives the person a new one. */
export interface DetachChatCommand extends OfPerson {
  kind: 'detachChat';
  codeHash: string;
  expiresAt: string;
}

export interface RenamePersonCommand extends OfPerson {
  kind: 'renamePerson';
  name: string;
}

export interface ForgetPersonCommand extends OfPerson {
  kind: 'forgetPerson';
}

export type PeopleCommand =
  | InviteCommand
  | InviteManyCommand
  | WithdrawInvitationCommand
  | AddPersonCommand
  | GiveRoleCommand
  | TakeRoleCommand
  | DetachChatCommand
  | RenamePersonCommand
  | ForgetPersonCommand;
