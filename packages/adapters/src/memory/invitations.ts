import type { Row } from '../sql/schema';
import { compareText, decode, encode, type Guesses, type Invitation, type InvitationRecords } from '../store';
import type { MemoryTables } from './tables';

type InvitationRow = Row<'invitations'>;
type Use = NonNullable<Invitation['used']>;

export function memoryInvitations({ invitations, guesses }: MemoryTables): InvitationRecords {
  function guessesOf(guesser: string): Guesses | undefined {
    const row = guesses.get(guesser);
    return row && { count: row.count, firstAt: row.first_at, lastAt: row.last_at };
  }

  /** The row of an invitation that can still be used or taken back. */
  function open(codeHash: string): InvitationRow | undefined {
    const row = invitations.get(codeHash);
    return row && row.used === null && row.withdrawn === null ? row : undefined;
  }

  return {
    async add(added) {
      for (const { used, withdrawn, ...invitation } of added) {
        if (invitations.get(invitation.codeHash)) continue;
        invitations.put({
          code_hash: invitation.codeHash,
          body: encode(invitation),
          used: used ? encode(used) : null,
          withdrawn: withdrawn ? encode(withdrawn) : null,
        });
      }
    },
    async get(codeHash) {
      const row = invitations.get(codeHash);
      return row && invitationOf(row);
    },
    async all() {
      return invitations
        .rows()
        .map(invitationOf)
        .sort((a, b) => compareText(a.codeHash, b.codeHash));
    },
    async redeem(codeHash, used) {
      const row = open(codeHash);
      if (!row || invitationOf(row).expiresAt <= used.at) return false;
      invitations.put({ ...row, used: encode(used) });
      return true;
    },
    async withdraw(codeHash, withdrawn) {
      const row = open(codeHash);
      if (!row) return false;
      invitations.put({ ...row, withdrawn: encode(withdrawn) });
      return true;
    },
    async noteGuess(guesser, at) {
      const before = guessesOf(guesser);
      const now = { count: (before?.count ?? 0) + 1, firstAt: before?.firstAt ?? at, lastAt: at };
      guesses.put({ guesser, count: now.count, first_at: now.firstAt, last_at: now.lastAt });
      return now;
    },
    async guesses(guesser) {
      return guessesOf(guesser);
    },
    async forgiveGuesses(guesser) {
      guesses.remove(guesser);
    },
  };
}

function invitationOf({ body, used, withdrawn }: InvitationRow): Invitation {
  return {
    ...decode<Invitation>(body),
    ...(used !== null && { used: decode<Use>(used) }),
    ...(withdrawn !== null && { withdrawn: decode<Use>(withdrawn) }),
  };
}
