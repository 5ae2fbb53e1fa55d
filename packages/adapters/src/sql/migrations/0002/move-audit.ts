import type { Kysely } from 'kysely';
import type { Tables } from './taken-over';

const PAGE = 1000;

/** Writes beside each entry who it is about, page by page: an audit trail is long. */
export async function moveAudit(database: Kysely<unknown>): Promise<void> {
  const tables = database as Tables;
  const tenants = await tables.selectFrom('audit').select('tenant').distinct().execute();
  for (const { tenant } of tenants)
    for (let after = 0; ;) {
      const rows = await tables
        .selectFrom('audit')
        .select(['id', 'position', 'body'])
        .where('tenant', '=', tenant!)
        .where('position', '>', after)
        .orderBy('position')
        .limit(PAGE)
        .execute();
      for (const { id, body } of rows)
        await tables
          .updateTable('audit')
          .set({ person: whoDid(String(body)) })
          .where('tenant', '=', tenant!)
          .where('id', '=', id!)
          .execute();
      if (rows.length < PAGE) break;
      after = Number(rows.at(-1)!['position']);
    }
}

function whoDid(body: string): string {
  const { by } = JSON.parse(body) as { by?: string };
  return (by ?? '').replace(/[\0\p{Surrogate}]/gu, '');
}
