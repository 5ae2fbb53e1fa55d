import type { Invited } from '../join/commands';

export interface CorrectNameCommand {
  kind: 'correctName';
  name: string;
}

/** Gives one role up; with the last one, the chat leaves too. */
export interface LeaveRoleCommand {
  kind: 'leaveRole';
  role: string;
}

/** Makes an invitation to the same role; unless `keeps`, one's own ends when it is taken. */
export interface HandOverCommand {
  kind: 'handOver';
  codeHash: string;
  handed: Invited;
  keeps: boolean;
  expiresAt: string;
}

/** Nothing more is done with somebody's data: roles and chats end. What was kept stays until it is erased. */
export interface WithdrawConsentCommand {
  kind: 'withdrawConsent';
}

/** Erases what tells who somebody is. */
export interface ForgetMeCommand {
  kind: 'forgetMe';
}

export type MyDataCommand =
  | CorrectNameCommand
  | LeaveRoleCommand
  | HandOverCommand
  | WithdrawConsentCommand
  | ForgetMeCommand;
