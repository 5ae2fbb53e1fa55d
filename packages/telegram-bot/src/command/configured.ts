import type { Alliance } from '../engine';
import { configuredAlliance, readSettings, type Settings } from '../operate';
import { CommandRefused, type Run } from './surroundings';

/** The settings and the alliance they name; refused with everything that is wrong in them. */
export function configured(run: Pick<Run, 'environment' | 'option'>): {
  settings: Settings;
  alliance: Alliance;
} {
  const read = readSettings(run.environment, run.option('settings') ?? run.environment['HOPTAC_SETTINGS']);
  if (!read.ok) throw new CommandRefused(read.problems, 3);
  const made = configuredAlliance(read.settings, read.file);
  if (!made.ok) throw new CommandRefused(made.problems, 3);
  return { settings: read.settings, alliance: made.alliance };
}
