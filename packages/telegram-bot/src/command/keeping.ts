import { runCommand } from '@hoptac/adapters/command';
import { configured } from './configured';
import { CommandRefused, type ExitCode, type Run } from './surroundings';
import { commandWords as words } from './words';

/** `backup` and `restore` are those of the store, on the store of the settings. */
async function keep(run: Run, command: 'backup' | 'restore', file: 'to' | 'from'): Promise<ExitCode> {
  const named = run.option(file);
  if (named === undefined) throw new CommandRefused([words.missing(`--${file}`)], 2);
  // Named by itself, so that a broken configuration is not in the way of a rescue.
  const store = run.option('store') ?? configured(run).settings.store;
  return runCommand(
    [
      command,
      `--${file}=${named}`,
      `--store=${store}`,
      `--language=${run.language}`,
      ...(run.flag('overwrite') ? ['--overwrite'] : []),
    ],
    run,
  );
}

export const runBackup = (run: Run) => keep(run, 'backup', 'to');
export const runRestore = (run: Run) => keep(run, 'restore', 'from');
