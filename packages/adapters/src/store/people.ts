/** What somebody may do: read own cooperative, submit for it, or see the whole alliance. */
export type Role = 'member' | 'officer' | 'allianceOfficer';

/** Somebody who joined, in the one chat they joined from. */
export interface Person {
  /** `channel:chat`. */
  id: string;
  channel: string;
  chat: string;
  name: string;
  role: Role;
  /** The organisation they act for; an alliance officer has none. */
  organisation?: string;
  joinedAt: string;
}

/** A single-use invitation. Only the hash of its code is kept. */
export interface Invitation {
  codeHash: string;
  role: Role;
  organisation?: string;
  expiresAt: string;
  used?: { by: string; at: string };
}
