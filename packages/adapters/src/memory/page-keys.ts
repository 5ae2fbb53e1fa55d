import type { Row } from '../sql/schema';
import { decode, encode, type PageKey, type PageKeyRecords } from '../store';
import type { MemoryTables } from './tables';

export function memoryPageKeys({ page_keys }: MemoryTables): PageKeyRecords {
  const isOpen = (row: Row<'page_keys'>, at: string) => row.ended_at === null && row.expires_at > at;

  return {
    async add({ endedAt, ...key }) {
      if (page_keys.get(key.keyHash)) throw new Error('There is a page key with this hash already.');
      page_keys.put({
        key_hash: key.keyHash,
        person: key.person,
        expires_at: key.expiresAt,
        ended_at: endedAt ?? null,
        body: encode(key),
      });
    },
    async get(keyHash) {
      const row = page_keys.get(keyHash);
      return row && pageKeyOf(row);
    },
    async end(keyHash, at) {
      const row = page_keys.get(keyHash);
      if (!row || !isOpen(row, at)) return false;
      page_keys.put({ ...row, ended_at: at });
      return true;
    },
    async endAllOf(person, at) {
      const open = page_keys.ofGroup(person).filter((row) => isOpen(row, at));
      for (const row of open) page_keys.put({ ...row, ended_at: at });
      return open.filter((row) => pageKeyOf(row).kind === 'session').length;
    },
    async forgetExpired(before, limit) {
      const old = page_keys
        .rows()
        .filter((row) => row.expires_at < before)
        .slice(0, limit);
      for (const { key_hash } of old) page_keys.remove(key_hash);
      return old.length;
    },
    async forgetPerson(person) {
      for (const { key_hash } of page_keys.ofGroup(person)) page_keys.remove(key_hash);
    },
  };
}

function pageKeyOf({ body, ended_at }: Row<'page_keys'>): PageKey {
  return { ...decode<PageKey>(body), ...(ended_at !== null && { endedAt: ended_at }) };
}
