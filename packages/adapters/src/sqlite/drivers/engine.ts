import type { SqliteDatabase } from 'kysely';

/** The SQLites that a store runs on, the one to prefer first. All keep the same file. */
export const SQLITE_DRIVERS = ['better-sqlite3', 'node:sqlite', 'libsql'] as const;
/** The name of an SQLite that can be used. */
export type SqliteDriver = (typeof SQLITE_DRIVERS)[number];

/** Opens a file; with `readOnly` it neither creates nor changes it. */
export type OpenFile = (file: string, mode: { readOnly: boolean }) => SqliteDatabase;
