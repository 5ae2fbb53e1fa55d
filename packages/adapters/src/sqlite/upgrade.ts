import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { migrate, plannedMigration, type VersionStep } from '../sql/migrate';
import type { Database } from '../sql/schema';
import { copyDatabase, freeName, makeNamesDurable } from './copy';
import type { DriverChoice } from './driver';

export interface Upgrade extends VersionStep {
  /** Where the file stands as it was before; there is none of a file that held nothing. */
  backup?: string;
}

/**
 * Runs the migrations that a file has yet to see, all in one transaction: interrupted half way, none of them has happened.
 * A backup of the file is taken and looked through first.
 */
export async function upgrade(database: Database, file: string, choice: DriverChoice): Promise<Upgrade> {
  const step = await plannedMigration(database);
  const [first] = step.applied;
  const backup =
    step.from !== undefined && first !== undefined ? await backUpBefore(first, file, choice) : undefined;
  await migrate(database);
  return { ...step, ...(backup !== undefined && { backup }) };
}

async function backUpBefore(migration: string, file: string, choice: DriverChoice): Promise<string> {
  const name = `${file}.before-${migration}`;
  await copyDatabase(file, `${name}.part`, choice);
  const kept = await sameAs(`${name}.part`, name);
  if (kept !== undefined) {
    await rm(`${name}.part`);
    return kept;
  }
  const backup = freeName(name);
  await rename(`${name}.part`, backup);
  await makeNamesDurable(backup);
  return backup;
}

/** Of an upgrade that was interrupted and begins again, the backup stands there already. */
async function sameAs(copy: string, name: string): Promise<string | undefined> {
  const wanted = await fingerprint(copy);
  for (let number = 1; existsSync(`${name}-${number}`); number++)
    if ((await fingerprint(`${name}-${number}`)) === wanted) return `${name}-${number}`;
  return undefined;
}

async function fingerprint(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
