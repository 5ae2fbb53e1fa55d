import { compareText, decode, encode, type PageKey, type PageKeyRecords } from '../store';
import type { Database, Row } from './schema';

export function sqlPageKeys(database: Database, tenant: string): PageKeyRecords {
  async function get(keyHash: string): Promise<PageKey | undefined> {
    const row = await database
      .selectFrom('page_keys')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('key_hash', '=', keyHash)
      .executeTakeFirst();
    return row && pageKeyOf(row);
  }

  return {
    async add({ endedAt, ...key }) {
      await database
        .insertInto('page_keys')
        .values({
          tenant,
          key_hash: key.keyHash,
          person: key.person,
          expires_at: key.expiresAt,
          ended_at: endedAt ?? null,
          body: encode(key),
        })
        .execute();
    },
    get,
    async end(keyHash, at) {
      const { numUpdatedRows } = await database
        .updateTable('page_keys')
        .set({ ended_at: at })
        .where('tenant', '=', tenant)
        .where('key_hash', '=', keyHash)
        .where('ended_at', 'is', null)
        .where('expires_at', '>', at)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async endAllOf(person, at) {
      const open = await database
        .selectFrom('page_keys')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('person', '=', person)
        .where('ended_at', 'is', null)
        .where('expires_at', '>', at)
        .execute();
      await database
        .updateTable('page_keys')
        .set({ ended_at: at })
        .where('tenant', '=', tenant)
        .where('person', '=', person)
        .where('ended_at', 'is', null)
        .where('expires_at', '>', at)
        .execute();
      return open.filter((row) => pageKeyOf(row).kind === 'session').length;
    },
    async forgetExpired(before, limit) {
      const old = await database
        .selectFrom('page_keys')
        .select('key_hash')
        .where('tenant', '=', tenant)
        .where('expires_at', '<', before)
        .limit(limit)
        .execute();
      const hashes = old.map((row) => row.key_hash).sort(compareText);
      for (const keyHash of hashes)
        await database
          .deleteFrom('page_keys')
          .where('tenant', '=', tenant)
          .where('key_hash', '=', keyHash)
          .execute();
      return hashes.length;
    },
    async forgetPerson(person) {
      await database
        .deleteFrom('page_keys')
        .where('tenant', '=', tenant)
        .where('person', '=', person)
        .execute();
    },
  };
}

function pageKeyOf({ body, ended_at }: Row<'page_keys'>): PageKey {
  return { ...decode<PageKey>(body), ...(ended_at !== null && { endedAt: ended_at }) };
}
