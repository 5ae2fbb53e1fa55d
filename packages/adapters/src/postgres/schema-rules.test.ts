import { describe, expect, it } from 'vitest';
import { preparedDatabase, query } from './server/shared';

const { admin } = await preparedDatabase();

/** All tables but the two that say which migrations have run. */
const TABLES = `select c.oid, c.relname as name from pg_class c
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname not like 'hoptac_migrations%'`;
const names = async (statement: string) =>
  (await query<{ name: string }>(admin, statement)).map(({ name }) => name);
const tables = await names(`${TABLES} order by 2`);

describe('the catalogue of a live PostgreSQL', () => {
  it('has tables, each with a primary key and a tenant that is never null', async () => {
    expect(tables.length).toBeGreaterThan(10);
    expect(
      await names(
        `select t.name from (${TABLES}) t join pg_index i on i.indrelid = t.oid and i.indisprimary order by 1`,
      ),
    ).toEqual(tables);
    expect(
      await names(`select t.name from (${TABLES}) t
        join pg_attribute a on a.attrelid = t.oid and a.attname = 'tenant' and a.attnotnull order by 1`),
    ).toEqual(tables);
  });

  it('has the tenant first in every primary key and every index', async () => {
    const first = `select i.indexrelid::regclass::text as name, a.attname as first
      from (${TABLES}) t join pg_index i on i.indrelid = t.oid
      left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]`;
    const indexes = await query<{ name: string; first: string }>(admin, first);
    expect(indexes.length).toBeGreaterThan(tables.length);
    expect(indexes.filter((index) => index.first !== 'tenant')).toEqual([]);
  });

  it('has no sequence, no trigger, no foreign key', async () => {
    expect(await names(`select relname as name from pg_class where relkind = 'S'`)).toEqual([]);
    expect(await names(`select tgname as name from pg_trigger`)).toEqual([]);
    expect(await names(`select conname as name from pg_constraint where contype = 'f'`)).toEqual([]);
  });

  it('compares every text by its bytes, though the database compares as Vietnamese does', async () => {
    const [locale] = await names(
      `select datlocale as name from pg_database where datname = current_database()`,
    );
    expect(locale).toBe('vi-VN');
    expect(
      await names(`select t.name || '.' || a.attname as name from (${TABLES}) t
        join pg_attribute a on a.attrelid = t.oid and a.atttypid = 'text'::regtype
        where a.attcollation <> '"C"'::regcollation`),
    ).toEqual([]);
  });

  it('secures every table by row', async () => {
    expect(
      await names(`select t.name from (${TABLES}) t join pg_class c on c.oid = t.oid
        where c.relrowsecurity and c.relforcerowsecurity order by 1`),
    ).toEqual(tables);
  });
});
