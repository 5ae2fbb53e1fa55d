import { existsSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Bilingual } from '@hoptac/core/vi';
import { appliedMigrations, pendingMigrations, requireKnownSchema } from '../sql/migrate';
import { StoreError } from '../store';
import { sqliteDatabase } from './dialect';
import { openDriver, type DriverChoice, type OpenDriver } from './driver';
import type { SqliteDriver } from './drivers/engine';

/** What a database holds, told by the database itself. */
export interface Inspection {
  driver: SqliteDriver;
  bytes: number;
  /** Rows by table. */
  counts: Readonly<Record<string, number>>;
  /** Those that have run, in their order. */
  migrations: readonly string[];
  /** Those of this program that have yet to run. */
  pending: readonly string[];
}

/**
 * Looks through a file without changing it. `thorough` reads every index and every record as well, which takes some
 * seconds a gigabyte; without it only the structure is looked through.
 *
 * Throws a StoreError: `cannotOpen` (no such file), `damaged`, `otherProgram`, `newerSchema`, `busy`.
 */
export async function inspect(
  file: string,
  { driver, thorough }: DriverChoice & { thorough: boolean },
): Promise<Inspection> {
  if (!existsSync(file)) throw new StoreError('cannotOpen', { database: file, reason: 'noFile' });
  const opened = await openForReading(file, { driver });
  try {
    requireWhole(opened, file, thorough ? 'integrity_check' : 'quick_check');
    const database = sqliteDatabase(opened);
    await requireKnownSchema(database, file);
    if (thorough) requireReadable(opened, file);
    const migrations = hasTables(opened) ? await appliedMigrations(database) : [];
    return {
      driver: opened.driver,
      bytes: (await stat(file)).size,
      counts: countsOf(opened),
      migrations,
      pending: await pendingMigrations(database),
    };
  } finally {
    opened.close();
  }
}

/**
 * A connection that changes nothing. One that may write would, on closing, bring what a killed process left in the
 * write-ahead log into a file that may turn out to be damaged, or newer than this program.
 */
export async function openForReading(file: string, choice: DriverChoice): Promise<OpenDriver> {
  // Only a connection that may write can undo the transaction that is half done in such a journal.
  const readOnly = !existsSync(`${file}-journal`);
  const opened = await openDriver(file, { ...choice, readOnly });
  opened.prepare('pragma busy_timeout = 5000').all([]);
  return opened;
}

/** Rows by table. */
export function countsOf(opened: OpenDriver): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const table of tablesOf(opened)) {
    const [row] = opened.prepare(`select count(*) as rows from "${table}"`).all([]) as { rows: number }[];
    counts[table] = row!.rows;
  }
  return counts;
}

const FINDINGS_TOLD = 5;

/** Throws `damaged` when the pages, trees or indexes of the file do not fit together. */
export function requireWhole(
  opened: OpenDriver,
  file: string,
  check: 'quick_check' | 'integrity_check',
): void {
  const rows = opened.prepare(`pragma ${check}(${FINDINGS_TOLD})`).all([]) as Record<string, string>[];
  const findings = rows.flatMap((row) => Object.values(row)).filter((finding) => finding !== 'ok');
  // SQLite takes a last page that was cut short for a whole one with zeros at its end.
  const [page] = opened.prepare('pragma page_size').all([]) as { page_size: number }[];
  if (statSync(file).size % page!.page_size !== 0) findings.push('the last page is cut short');
  if (findings.length > 0) throw new StoreError('damaged', { database: file, findings });
}

/** The check of the structure does not see a text that changed within its page; one that is no JSON any more shows here. */
function requireReadable(opened: OpenDriver, file: string): void {
  const findings = tablesOf(opened).flatMap((table): Bilingual[] => {
    const columns = opened.prepare(`pragma table_info("${table}")`).all([]) as { name: string }[];
    if (!columns.some(({ name }) => name === 'body')) return [];
    const query = `select count(*) as broken from "${table}" where not json_valid(body)`;
    const [row] = opened.prepare(query).all([]) as { broken: number }[];
    return row!.broken === 0
      ? []
      : [
          {
            vi: `${table}: ${row!.broken} bản ghi không đọc được`,
            en: `${table}: ${row!.broken} unreadable records`,
          },
        ];
  });
  const foreign = opened.prepare('pragma foreign_key_check').all([]);
  if (foreign.length > 0)
    findings.push({
      vi: `${foreign.length} bản ghi trỏ tới thứ không có`,
      en: `${foreign.length} records refer to what is not there`,
    });
  if (findings.length > 0) throw new StoreError('damaged', { database: file, findings });
}

const hasTables = (opened: OpenDriver) =>
  opened.prepare(`select 1 from sqlite_schema where type = 'table' limit 1`).all([]).length > 0;

function tablesOf(opened: OpenDriver): string[] {
  const rows = opened
    .prepare(
      `select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like 'hoptac_migrations%' order by name`,
    )
    .all([]) as { name: string }[];
  return rows.map(({ name }) => name);
}
