import type { SqliteDatabase } from 'kysely';
import type { OpenFile } from './engine';

interface Installed {
  default: new (file: string, options: { readonly: boolean; fileMustExist: boolean }) => SqliteDatabase;
}

/** Not a literal, so that neither a compiler nor a bundler looks for what is installed by few. */
const PACKAGE: string = 'better-sqlite3';

/** The SQLite of an operator who installed it. */
export async function betterSqlite3(): Promise<OpenFile | undefined> {
  let installed: Installed;
  try {
    installed = (await import(PACKAGE)) as Installed;
    // The package may be there without its binary, which is only looked for now.
    new installed.default(':memory:', { readonly: false, fileMustExist: false }).close();
  } catch {
    return undefined;
  }
  return (file, { readOnly }) => new installed.default(file, { readonly: readOnly, fileMustExist: readOnly });
}
