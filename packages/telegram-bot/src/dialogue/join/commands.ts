import type { Role } from '@hoptac/adapters/store';

/** What an invitation gives. */
export interface Invited {
  role: Role;
  organisation?: string;
  place?: string;
}

/** Takes the role of an invitation. A stranger agrees to their data being kept with it. */
export interface JoinCommand {
  kind: 'join';
  codeHash: string;
  name: string;
  invited: Invited;
  /** Whose lost chat it replaces. */
  person?: string;
  /** Which text they agreed to; left out where they had agreed before. */
  consentText?: string;
}

/** Somebody whom the alliance had entered with their telephone number comes in by it. */
export interface ClaimPersonCommand {
  kind: 'claimPerson';
  person: string;
  phoneHash: string;
  consentText: string;
}

/** A stranger does not want anything kept of them. */
export interface DeclineConsentCommand {
  kind: 'declineConsent';
}

/** A code that there is not was written. */
export interface NoteGuessCommand {
  kind: 'noteGuess';
}

export type JoinCommands = JoinCommand | ClaimPersonCommand | DeclineConsentCommand | NoteGuessCommand;
