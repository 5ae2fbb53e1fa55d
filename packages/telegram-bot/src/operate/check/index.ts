import { configuredAlliance, readSettings, type Environment } from '../settings';
import { checkDisk, checkSecrets, checkStore, checkTimeZone } from './check-machine';
import { checkTelegram } from './check-telegram';
import type { Finding } from './finding';
import { checkWords as words } from './words';

export type { Finding } from './finding';

/**
 * Looks at everything that a bot needs, and says what to do where something is wrong. It changes nothing in a store that
 * is up to date, and makes none.
 */
export async function checkBot(
  environment: Environment,
  now: () => Date,
  settingsFile?: string,
): Promise<Finding[]> {
  const read = readSettings(environment, settingsFile);
  if (!read.ok) return read.problems.map((told) => ({ what: 'settings', level: 'wrong', told }));
  const { settings, file } = read;
  const alliance = configuredAlliance(settings, file);
  const found: Finding[] = alliance.ok
    ? [{ what: 'settings', level: 'ok', told: words.settings(file) }]
    : alliance.problems.map((told) => ({ what: 'settings', level: 'wrong', told }));
  return [
    ...found,
    ...(await checkSecrets(environment, settings)),
    ...(await checkStore(settings)),
    ...(await checkTelegram(settings, now)),
    ...(await checkDisk(settings)),
    checkTimeZone(),
  ];
}
