import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { StoreError } from '../store';
import { copyDatabase, makeNamesDurable } from './copy';
import { inspect, type Inspection } from './inspect';
import type { DriverChoice } from './driver';

export interface BackedUp extends Inspection {
  /** Where the backup stands. */
  to: string;
}

/**
 * Backs a store's file up while it is in use. The backup has its name only when it is whole: every page, index and record
 * of it was read, and its rows counted against the store's.
 *
 * Throws a StoreError and leaves nothing behind: `exists` (there is such a file already), `diskFull`, `readOnly`, `damaged`,
 * `otherProgram`, `newerSchema`, `busy`, `cannotOpen`.
 *
 * @example
 * const { bytes, counts } = await backUp({ file: '.data/hoa-binh.db', to: '/backup/2024-03-01.db' });
 */
export async function backUp({
  file,
  to,
  ...choice
}: DriverChoice & { file: string; to: string }): Promise<BackedUp> {
  const [source, target] = [resolve(file), resolve(to)];
  if (existsSync(target)) throw new StoreError('exists', { file: target });
  // Not thorough: the copy is, which holds all that the source does.
  await inspect(source, { ...choice, thorough: false });
  await mkdir(dirname(target), { recursive: true });
  const copy = await copyDatabase(source, `${target}.part`, choice);
  await rename(`${target}.part`, target);
  await makeNamesDurable(target);
  return { to: target, ...copy };
}
