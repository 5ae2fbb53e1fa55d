import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { isPostgres, openStore } from '@hoptac/adapters/command';
import { isStoreError, type Store } from '@hoptac/adapters/store';
import { createMask } from '../log';
import { VARIABLES, type Environment, type Settings } from '../settings';
import type { Finding } from './finding';
import { checkWords as words } from './words';

/** Whether nobody but the bot's user can read the files of secrets. */
export async function checkSecrets(environment: Environment, settings: Settings): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { name, secret } of VARIABLES) {
    const file = secret && environment[`${name}_FILE`];
    if (!file) continue;
    const { mode } = await stat(file);
    // Windows has no such bits.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      found.push({
        what: 'secrets',
        level: 'warning',
        told: words.openSecret(file),
        remedy: words.closeSecret(file),
      });
  }
  if (settings.alliance.phoneKey === undefined)
    found.push({ what: 'secrets', level: 'warning', told: words.noPhoneKey(), remedy: words.makePhoneKey() });
  return found.length > 0 ? found : [{ what: 'secrets', level: 'ok', told: words.secrets() }];
}

/** Whether the store can be used, and who looks after people. A new SQLite file is not made for it. */
export async function checkStore(settings: Settings): Promise<Finding[]> {
  const { store: address, alliance } = settings;
  if (!isPostgres(address) && !existsSync(address)) return [await checkFolder(address), nobody()];
  let store: Store | undefined;
  try {
    store = await openStore(address);
    return await store.transaction(alliance.tenant, async ({ upkeep, people }): Promise<Finding[]> => {
      const { inbox, answers, bulk, parked } = await upkeep.backlog();
      const administrators = (await people.all()).filter(
        ({ roles, chats }) => chats.length > 0 && roles.some(({ role }) => role === 'administrator'),
      );
      return [
        {
          what: 'database',
          level: 'ok',
          told: words.database(inbox.count + answers.count + bulk.count, parked),
        },
        administrators.length === 0
          ? nobody()
          : { what: 'people', level: 'ok', told: words.people(administrators.length) },
      ];
    });
  } catch (error) {
    const mask = createMask([settings.store]);
    const name = (error as Error).name;
    const { vi, en } = isStoreError(error) ? error.told : { vi: name, en: name };
    return [
      {
        what: 'database',
        level: 'wrong',
        told: words.databaseFails({ vi: mask(vi), en: mask(en) }),
        remedy: words.repairDatabase(),
      },
    ];
  } finally {
    await store?.close();
  }
}

const nobody = (): Finding => ({
  what: 'people',
  level: 'warning',
  told: words.nobody(),
  remedy: words.inviteOne(),
});

async function checkFolder(file: string): Promise<Finding> {
  const folder = dirname(resolve(file));
  try {
    await access(folder, constants.W_OK);
    return { what: 'database', level: 'ok', told: words.newDatabase(file) };
  } catch {
    return {
      what: 'database',
      level: 'wrong',
      told: words.folderFails(folder),
      remedy: words.repairFolder(folder),
    };
  }
}

export async function checkDisk({ store, alerts }: Settings): Promise<Finding[]> {
  if (isPostgres(store)) return [];
  const disk = await statfs(dirname(resolve(store))).catch(() => undefined);
  if (!disk || disk.blocks === 0) return [];
  const percent = Math.floor((disk.bavail / disk.blocks) * 100);
  if (percent >= alerts.diskFreePercent) return [{ what: 'disk', level: 'ok', told: words.disk(percent) }];
  return [{ what: 'disk', level: 'warning', told: words.diskFull(percent), remedy: words.makeRoom() }];
}

/** Midnight of 1 January 2024 in Việt Nam was 17:00 of the day before in UTC; a reduced Node does not know. */
export function checkTimeZone(): Finding {
  const told = new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date('2023-12-31T17:00:00Z'));
  const known = told.includes('00:00') && told.toLowerCase().includes('thứ hai');
  return known
    ? { what: 'timeZone', level: 'ok', told: words.timeZone() }
    : { what: 'timeZone', level: 'wrong', told: words.noTimeZone(), remedy: words.installNode() };
}
