import type { HeldRole } from '@hoptac/adapters/store';
import type { Invited } from './commands';
import type { RoleNames } from '../roles/names';

/** Why a code opens nothing. `unknown` is a guess; whoever has one of the others was given it once. */
type CodeTrouble = 'unknown' | 'used' | 'expired' | 'withdrawn' | 'forAnother';

export interface FoundInvitation {
  codeHash: string;
  invited: Invited;
  /** Whose lost chat it replaces. */
  person?: string;
  names: RoleNames;
}

/** How long no code is taken from a chat. */
export interface CodeLock {
  minutes?: number;
  untilTomorrow?: true;
}

interface PhoneOwner {
  id: string;
  /** `B. T. L.`: enough to know oneself by. */
  initials: string;
}

export interface JoinQueries {
  /** By the code as it was written, or by its hash. */
  invitation: {
    asked: { code?: string; codeHash?: string };
    answer: { ok: true; found: FoundInvitation } | { ok: false; trouble: CodeTrouble };
  };
  /** How it stands, and how it will after one more wrong code. */
  codeLock: { asked: object; answer: { now: CodeLock; afterWrong: CodeLock } };
  /** The people entered with a number who have no chat yet; `taken` where all of them have one. */
  phoneOwners: {
    asked: { phone: string };
    answer: { owners: readonly PhoneOwner[]; taken: boolean; phoneHash: string };
  };
  personEntered: {
    asked: { person: string };
    answer: { name: string; roles: readonly HeldRole[]; names: RoleNames } | undefined;
  };
}
