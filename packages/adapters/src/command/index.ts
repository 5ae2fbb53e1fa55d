import { parseArgs } from 'node:util';
import type { Bilingual } from '@hoptac/core/vi';
import { ArchiveError } from '../archive';
import { isStoreError, type StoreErrorCode } from '../store';
import { runBackup, runCheck, runMigrate, runRestore } from './keeping';
import { runExport, runImport } from './moving';
import { CommandRefused, type ExitCode, type Run, type Surroundings } from './surroundings';
import { HELP, WORDS, type Language } from './words';

export type { ExitCode, Surroundings } from './surroundings';

const COMMANDS: Readonly<Record<string, (run: Run, file: string | undefined) => Promise<void>>> = {
  export: runExport,
  import: runImport,
  backup: runBackup,
  restore: runRestore,
  check: runCheck,
  migrate: runMigrate,
};

const OPTIONS = {
  store: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  tenant: { type: 'string', multiple: true },
  sha256: { type: 'string' },
  'dry-run': { type: 'boolean' },
  overwrite: { type: 'boolean' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const TRY_AGAIN: readonly StoreErrorCode[] = ['busy', 'uncertain'];
const MACHINERY: readonly StoreErrorCode[] = ['failed', 'diskFull', 'cannotOpen', 'noDriver'];
const PROGRESS_EVERY_MS = 500;

/**
 * Runs one `hoptac` command and tells its exit code: 0 done, 1 machinery failed, 2 wrong usage, 3 file or store refused,
 * 4 busy, try again. Never throws.
 *
 * @example
 * process.exitCode = await runCommand(['check', 'kho.db'], surroundings);
 */
export async function runCommand(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const asked = /^--language=?(?<own>\w*)$/.exec(words.find((word) => word.startsWith('--language')) ?? '');
  const own = asked?.groups?.['own'] || words[words.indexOf('--language') + 1];
  const language: Language = asked && own === 'en' ? 'en' : 'vi';
  const complain = (told: Bilingual) => surroundings.err(`${told[language]}\n`);
  try {
    const { values, positionals } = parsed(words);
    const [name, file] = positionals;
    if (values.help || name === undefined) {
      surroundings.out(HELP[language]);
      return name === undefined && !values.help ? 2 : 0;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new CommandRefused(WORDS.unknownCommand(name), 2);
    await command(runOf(values, surroundings, language), file);
    return 0;
  } catch (error) {
    if (error instanceof CommandRefused || error instanceof ArchiveError) {
      complain(error.told);
      return error instanceof CommandRefused ? error.exitCode : 3;
    }
    if (isStoreError(error)) {
      surroundings.err(`${error.message}\n`);
      return TRY_AGAIN.includes(error.code) ? 4 : MACHINERY.includes(error.code) ? 1 : 3;
    }
    complain(WORDS.failed(error instanceof Error ? error.message : String(error)));
    return 1;
  }
}

type Values = ReturnType<typeof parsed>['values'];

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new CommandRefused(WORDS.wrongOption(error instanceof Error ? error.message : String(error)), 2);
  }
}

function runOf(values: Values, surroundings: Surroundings, language: Language): Run {
  const given = values as Readonly<Record<string, string | boolean | string[] | undefined>>;
  const option = (name: string) => {
    const value = given[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  let toldAt = Number.NEGATIVE_INFINITY;
  return {
    ...surroundings,
    language,
    option,
    required(name) {
      const value = option(name);
      if (value === undefined) throw new CommandRefused(WORDS.missing(`--${name}`), 2);
      return value;
    },
    all: (name) => [given[name] ?? []].flat().filter((value) => typeof value === 'string'),
    flag: (name) => given[name] === true,
    say: (told) => surroundings.out(`${told[language]}\n`),
    progress(step, tenant, rows) {
      const now = surroundings.now().getTime();
      if (now - toldAt < PROGRESS_EVERY_MS) return;
      toldAt = now;
      surroundings.err(`… ${step[language]} ${tenant}: ${rows}\n`);
    },
  };
}
