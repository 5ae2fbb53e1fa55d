import { decode, encode, type Invitation, type PeopleRecords, type Person } from '../store';
import { chunks } from './chunks';
import type { Database } from './schema';

export function sqlPeople(database: Database, tenant: string): PeopleRecords {
  return {
    async put(person) {
      const { channel, chat } = person;
      const body = encode(person);
      await database
        .insertInto('people')
        .values({ tenant, channel, chat, body })
        .onConflict((same) => same.columns(['tenant', 'channel', 'chat']).doUpdateSet({ body }))
        .execute();
    },
    async ofChat(channel, chat) {
      const row = await database
        .selectFrom('people')
        .select('body')
        .where('tenant', '=', tenant)
        .where('channel', '=', channel)
        .where('chat', '=', chat)
        .executeTakeFirst();
      return row && decode<Person>(row.body);
    },
    async putInvitations(invitations) {
      const rows = invitations.map(({ used, ...invitation }) => ({
        tenant,
        code_hash: invitation.codeHash,
        body: encode(invitation),
        used: used ? encode(used) : null,
      }));
      for (const values of chunks(rows))
        await database
          .insertInto('invitations')
          .values(values)
          .onConflict((same) => same.columns(['tenant', 'code_hash']).doNothing())
          .execute();
    },
    async invitation(codeHash) {
      const row = await database
        .selectFrom('invitations')
        .select(['body', 'used'])
        .where('tenant', '=', tenant)
        .where('code_hash', '=', codeHash)
        .executeTakeFirst();
      if (!row) return undefined;
      const invitation = decode<Invitation>(row.body);
      return row.used === null
        ? invitation
        : { ...invitation, used: decode<{ by: string; at: string }>(row.used) };
    },
    async redeem(codeHash, used) {
      const { numUpdatedRows } = await database
        .updateTable('invitations')
        .set({ used: encode(used) })
        .where('tenant', '=', tenant)
        .where('code_hash', '=', codeHash)
        .where('used', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}
