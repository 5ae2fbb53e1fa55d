import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { inject } from 'vitest';
import { openPostgresStore } from '..';
import './provided';

const ROLES = new URL('../../../docs/roles.sql', import.meta.url);

/** The address of a new database on the PostgreSQL of this test run, as its superuser. */
export async function newDatabase(): Promise<string> {
  const response = await fetch(inject('postgres'), { method: 'POST' });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}

/** A new database as an operator sets it up: roles by the script, tables by their owner. */
export async function preparedDatabase(): Promise<{ admin: string; owner: string; bot: string }> {
  const admin = await newDatabase();
  await query(admin, await readFile(ROLES, 'utf8'));
  const owner = asRole(admin, 'hoptac_owner');
  await (await openPostgresStore({ url: owner })).close();
  return { admin, owner, bot: asRole(admin, 'hoptac_bot') };
}

export function asRole(url: string, role: string): string {
  return url.replace('//postgres@', `//${role}@`);
}

/** Runs statements on a connection of its own, past hoptac; gives the rows of the last. */
export async function query<Row extends pg.QueryResultRow>(url: string, statements: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return [await client.query<Row>(statements)].flat().at(-1)?.rows ?? [];
  } finally {
    await client.end();
  }
}
