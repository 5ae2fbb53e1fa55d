import type { Version, VersionedRecords } from './version';

/**
 * What somebody may do: read their own cooperative, submit for it, review the cooperatives of a place, see and plan the
 * whole alliance, or look after people and indicators.
 */
export type Role = 'member' | 'officer' | 'reviewer' | 'allianceOfficer' | 'administrator';

/** A role, and for what it is held. */
export interface HeldRole {
  role: Role;
  /** For a member and an officer: their cooperative. */
  organisation?: string;
  /** For a reviewer: code of the place. */
  place?: string;
  since: string;
}

/** A chat on a channel. */
export interface Chat {
  channel: string;
  chat: string;
  /** Since when nothing arrives there, because they have blocked the bot; left out where they are reached. */
  unreachableSince?: string;
}

/** Somebody known to the alliance, with all they may do at present. Leaving and handing over are new versions. */
export interface Person {
  id: string;
  name: string;
  /** Where they are reached; empty before they have joined and after they have left. */
  chats: readonly Chat[];
  roles: readonly HeldRole[];
  /** Hash of the telephone number that the register knows them by. */
  phoneHash?: string;
  joinedAt?: string;
  /** When they agreed to their data being kept. */
  consentedAt?: string;
  /** Which text they agreed to. */
  consentText?: string;
}

/** A single-use invitation. Only the hash of its code is kept. */
export interface Invitation {
  codeHash: string;
  role: Role;
  organisation?: string;
  place?: string;
  expiresAt: string;
  /** Somebody known, whom it gives a chat again in place of a lost one; it adds no other person. */
  person?: string;
  /** Who gives the role up to whoever takes it. */
  handedOverBy?: string;
  /** Who gave it out, and when. */
  issued?: { by: string; at: string };
  used?: { by: string; at: string };
  /** Taken back before it was used. */
  withdrawn?: { by: string; at: string };
}

/** Wrong codes of one guesser since the last right one. */
export interface Guesses {
  count: number;
  firstAt: string;
  lastAt: string;
}

export interface PeopleRecords extends VersionedRecords<Person> {
  /** The person of a chat; where two name the same chat, the one written last. */
  ofChat(channel: string, chat: string): Promise<Version<Person> | undefined>;
  /** The people with a telephone number, by id. */
  ofPhone(phoneHash: string): Promise<Version<Person>[]>;
  /**
   * Takes what tells who somebody is out of every version: the name is replaced; chats, telephone number and the reasons
   * written with the versions go. What they might do and when stays. Gives the chats they ever had and that no one else
   * has now, for the other records to forget; empty where nobody has that id.
   */
  forget(id: string, replacement: { name: string }): Promise<Chat[]>;
}

/** Single-use invitations and the wrong guesses at them. */
export interface InvitationRecords {
  /** Adds invitations; one whose code is known already is left as it is, so that a used one stays used. */
  add(invitations: readonly Invitation[]): Promise<void>;
  get(codeHash: string): Promise<Invitation | undefined>;
  /** By hash, also those that are used, withdrawn or expired. */
  all(): Promise<Invitation[]>;
  /** Marks one as used. False when there is none, or it was used or withdrawn, or had expired by `at`. */
  redeem(codeHash: string, used: { by: string; at: string }): Promise<boolean>;
  /** Takes one back. False when there is none, or it was used or withdrawn. */
  withdraw(codeHash: string, withdrawn: { by: string; at: string }): Promise<boolean>;
  /** Counts a wrong code of a guesser (a chat, say) and tells how many there are now. */
  noteGuess(guesser: string, at: string): Promise<Guesses>;
  guesses(guesser: string): Promise<Guesses | undefined>;
  /** Forgets the guesser, because the right code came, the lock has ended, or they want nothing kept of them. */
  forgiveGuesses(guesser: string): Promise<void>;
}
