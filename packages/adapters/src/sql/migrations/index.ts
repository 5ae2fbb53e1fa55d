import type { Migration } from 'kysely';
import { up as firstTables } from './0001-first-tables';
import { up as everyVersion } from './0002-every-version';
import { up as ownDefinitions } from './0003-own-definitions';
import { up as bulkMessages } from './0004-bulk-messages';
import { up as parkedUpdates } from './0005-parked-updates';
import { up as pageKeys } from './0006-page-keys';
import { up as placesSideBySide } from './0007-places-side-by-side';

/** By name, which orders them. Only ever add: one that has run somewhere is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': { up: firstTables },
  '0002-every-version': { up: everyVersion },
  '0003-own-definitions': { up: ownDefinitions },
  '0004-bulk-messages': { up: bulkMessages },
  '0005-parked-updates': { up: parkedUpdates },
  '0006-page-keys': { up: pageKeys },
  '0007-places-side-by-side': { up: placesSideBySide },
};
