import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { OpenFile } from './engine';

/** SQLite with its binary inside an npm package: nothing to compile and nothing to install beside it. */
export async function libsql(): Promise<OpenFile> {
  const { default: Libsql } = await import('libsql');
  // It has no option for reading only, and takes SQLite's own address for it.
  return (file, { readOnly }) => new Libsql(readOnly ? `${pathToFileURL(file).href}?mode=ro` : file);
}

/** A closed connection of libsql holds its file until the last of its statements is collected, so this has them collected. */
export async function collectStatements(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let round = 0; round < 2; round++) {
    collect();
    await nextTurn();
  }
}
