import { sql } from 'kysely';
import { sqlTenants } from '../sql/tenants';
import type { Database } from '../sql/schema';
import type { Connection } from './connection';

/**
 * Row-level security: the server itself shows a transaction the rows of its tenant and takes no others from it, whatever
 * the query says. A transaction names its tenant by the setting `hoptac.tenant`; without it, nothing is seen. That holds
 * for the tables' owner too, unless it asks for all with `hoptac.every_tenant`, as migrations do. Superusers and roles
 * with BYPASSRLS are above it, so the bot is none (docs/roles.sql). Every table with a column `tenant` is secured.
 */
export async function secureTables(database: Database): Promise<void> {
  // Asked for once in a query, not once in a row.
  const own = sql`tenant = (select nullif(current_setting('hoptac.tenant', true), ''))`;
  const every = sql`(select current_setting('hoptac.every_tenant', true)) = 'on'`;
  for (const table of await unsecuredTables(database)) {
    const on = sql.table(table);
    await sql`create policy hoptac_tenant on ${on} using (${own}) with check (${own})`.execute(database);
    await sql`create policy hoptac_owner on ${on} to current_user using (${every}) with check (${every})`.execute(
      database,
    );
    await sql`alter table ${on} enable row level security, force row level security`.execute(database);
  }
}

/** Tables with a tenant of which the server would show every row. */
async function unsecuredTables(database: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant' and not a.attisdropped
    where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace
      and not (c.relrowsecurity and c.relforcerowsecurity)
    order by c.relname`.execute(database);
  return rows.map(({ name }) => name);
}

export const SEE_EVERY_TENANT = 'set hoptac.every_tenant = on';
export const SEE_ONE_TENANT = 'reset hoptac.every_tenant';

/** Whether this role may list the alliances: the owner of the tables and who stands above row-level security. */
export async function maySeeEveryTenant(database: Database): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select pg_has_role(relowner, 'usage') or not row_security_active(oid) as may
    from pg_class where oid = 'submissions'::regclass`.execute(database);
  return rows[0]?.may === true;
}

export async function tenantsOn(connection: Connection): Promise<string[]> {
  await connection.command(SEE_EVERY_TENANT);
  try {
    return await sqlTenants(connection.database);
  } finally {
    await connection.command(SEE_ONE_TENANT).catch(() => connection.spoil());
  }
}
