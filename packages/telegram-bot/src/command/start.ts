import { createLog, runBot, stopOnSignal } from '../operate';
import { configured } from './configured';
import { CommandRefused, type ExitCode, type Run } from './surroundings';
import { commandWords as words } from './words';

export async function runStart(run: Run): Promise<ExitCode> {
  const { settings, alliance } = configured(run);
  const { telegram } = settings;
  const secrets = [
    telegram.token,
    telegram.webhook?.secret,
    alliance.phoneKey,
    settings.store,
    telegram.proxy,
  ];
  const log = createLog({
    level: settings.log.level,
    secrets: secrets.filter((secret) => secret !== undefined),
    base: { alliance: alliance.tenant },
    now: run.now,
    destination: { write: run.out },
  });
  const bot = await runBot({ settings, alliance, version: run.version, now: run.now, log }).catch(
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
        throw new CommandRefused([words.portTaken(settings.health.port)], 3);
      throw error;
    },
  );
  const { stopped, stopNow } = stopOnSignal({
    signals: run.signals,
    stop: bot.stop,
    deadlineSeconds: settings.stopSeconds,
    onError: (error) => log.error('stopFailed', error),
  });
  let refused = false;
  bot.connected.catch(() => {
    refused = true;
    stopNow();
  });
  let broken: unknown;
  bot.broken.catch((error: unknown) => {
    broken = error;
    stopNow();
  });
  const code = await stopped;
  if (code !== 0) log.warn('ended', { code });
  // The next start opens the store again, and goes on with what it has.
  if (broken !== undefined) throw broken;
  // What Telegram refuses now it refuses at the next start too; one that was asked to stop before it was connected is well.
  if (refused && code === 0 && (await isRefused(bot.connected)))
    throw new CommandRefused([words.refused()], 3);
  return code;
}

async function isRefused(connected: Promise<unknown>): Promise<boolean> {
  return connected.then(
    () => false,
    (error: unknown) => error instanceof Error && error.name !== 'AbortError',
  );
}
