import { sql } from 'kysely';
import type { Database } from '../sql/schema';

/**
 * Lets a role erase personal data, and change nothing else of a written version or entry: by a policy, which sees what is
 * to be, and by rights on those columns only. What comes of it is somebody without chats, telephone number and reasons, or
 * an entry without its details, under the id and the author it had. (A trigger could compare with what was; the schema
 * has none, so that it goes onto distributed servers.)
 */
export async function allowForgettingOnly(database: Database, role: string): Promise<void> {
  const to = sql.id(role);
  await sql`grant update (found_by, change, body) on person_versions to ${to}`.execute(database);
  await sql`grant update (body) on audit to ${to}`.execute(database);
  await sql`drop policy if exists hoptac_forget on person_versions`.execute(database);
  await sql`drop policy if exists hoptac_forget on audit`.execute(database);
  await sql`
    create policy hoptac_forget on person_versions as restrictive for update to ${to} using (true)
    with check (
      found_by = '' and body::json ->> 'id' is not distinct from id
      and (body::json -> 'chats')::text is not distinct from '[]' and body::json -> 'phoneHash' is null
      and change::json ->> 'at' is not distinct from at and change::json -> 'why' is null
    )`.execute(database);
  await sql`
    create policy hoptac_forget on audit as restrictive for update to ${to} using (true)
    with check (
      body::json ->> 'id' is not distinct from id and body::json ->> 'by' is not distinct from person
      and (body::json -> 'detail')::text is not distinct from '{"forgotten":true}'
    )`.execute(database);
}
