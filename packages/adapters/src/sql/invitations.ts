import { decode, encode, type Guesses, type Invitation, type InvitationRecords } from '../store';
import { compareText } from '../store';
import { chunks } from './chunks';
import type { Database, Row } from './schema';

export function sqlInvitations(database: Database, tenant: string): InvitationRecords {
  async function get(codeHash: string): Promise<Invitation | undefined> {
    const row = await database
      .selectFrom('invitations')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('code_hash', '=', codeHash)
      .executeTakeFirst();
    return row && invitationOf(row);
  }

  function open(codeHash: string) {
    return database
      .updateTable('invitations')
      .where('tenant', '=', tenant)
      .where('code_hash', '=', codeHash)
      .where('used', 'is', null)
      .where('withdrawn', 'is', null);
  }

  async function guesses(guesser: string): Promise<Guesses | undefined> {
    const row = await database
      .selectFrom('guesses')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('guesser', '=', guesser)
      .executeTakeFirst();
    return row && { count: row.count, firstAt: row.first_at, lastAt: row.last_at };
  }

  return {
    async add(invitations) {
      const rows = invitations.map(({ used, withdrawn, ...invitation }) => ({
        tenant,
        code_hash: invitation.codeHash,
        body: encode(invitation),
        used: used ? encode(used) : null,
        withdrawn: withdrawn ? encode(withdrawn) : null,
      }));
      for (const values of chunks(rows))
        await database
          .insertInto('invitations')
          .values(values)
          .onConflict((same) => same.columns(['tenant', 'code_hash']).doNothing())
          .execute();
    },
    get,
    async all() {
      const rows = await database
        .selectFrom('invitations')
        .selectAll()
        .where('tenant', '=', tenant)
        .execute();
      return rows.map(invitationOf).sort((a, b) => compareText(a.codeHash, b.codeHash));
    },
    async redeem(codeHash, used) {
      const invitation = await get(codeHash);
      if (!invitation || invitation.expiresAt <= used.at) return false;
      const { numUpdatedRows } = await open(codeHash)
        .set({ used: encode(used) })
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async withdraw(codeHash, withdrawn) {
      const { numUpdatedRows } = await open(codeHash)
        .set({ withdrawn: encode(withdrawn) })
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async noteGuess(guesser, at) {
      const before = await guesses(guesser);
      const now = { count: (before?.count ?? 0) + 1, firstAt: before?.firstAt ?? at, lastAt: at };
      const row = { count: now.count, first_at: now.firstAt, last_at: now.lastAt };
      await database
        .insertInto('guesses')
        .values({ tenant, guesser, ...row })
        .onConflict((same) => same.columns(['tenant', 'guesser']).doUpdateSet(row))
        .execute();
      return now;
    },
    guesses,
    async forgiveGuesses(guesser) {
      await database
        .deleteFrom('guesses')
        .where('tenant', '=', tenant)
        .where('guesser', '=', guesser)
        .execute();
    },
  };
}

type Use = NonNullable<Invitation['used']>;

function invitationOf({ body, used, withdrawn }: Row<'invitations'>): Invitation {
  return {
    ...decode<Invitation>(body),
    ...(used !== null && { used: decode<Use>(used) }),
    ...(withdrawn !== null && { withdrawn: decode<Use>(withdrawn) }),
  };
}
