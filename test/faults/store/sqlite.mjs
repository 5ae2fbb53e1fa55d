// How the store under fire is opened: on one SQLite file. Another engine is a module with the same three functions.
import { join } from 'node:path';
import { checkFile, openSqliteStore, sqliteDriver } from '@hoptac/adapters/sqlite';

/** Where this run's store is: plain JSON, handed to every process of the run. */
export const settle = async (folder) => ({ file: join(folder, 'killed.db') });

export const open = ({ file }) => openSqliteStore({ file });

/** What the engine itself says of its files at the end; throws when they are not whole. */
export async function inspect({ file }) {
  const check = await checkFile({ file });
  if (!check.ok) throw check.problem;
  return `SQLite by ${await sqliteDriver()}`;
}
