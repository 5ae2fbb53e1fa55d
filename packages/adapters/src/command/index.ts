import { parseArgs } from 'node:util';
import type { Bilingual } from '@hoptac/core/vi';
import { ArchiveError } from '../archive';
import { SpreadsheetError } from '../spreadsheet';
import { isStoreError, type StoreErrorCode } from '../store';
import { runExportSheet } from './export-sheet';
import { HELP } from './help';
import { runImportSheet } from './import-sheet';
import { runBackup, runCheck, runMigrate, runRestore } from './keeping';
import { isLanguage, languageOf, type Language } from './language';
import { runExport, runImport } from './moving';
import { CommandRefused, type ExitCode, type Run, type Surroundings } from './surroundings';
import { systemErrorWords } from './system-error';
import { runTemplate } from './template';
import { WORDS } from './words';

export { isPostgres, openStore } from './stores';
export type { ExitCode, Surroundings } from './surroundings';

const COMMANDS: Readonly<Record<string, (run: Run, file: string | undefined) => Promise<void>>> = {
  export: runExport,
  import: runImport,
  backup: runBackup,
  restore: runRestore,
  check: runCheck,
  migrate: runMigrate,
  template: runTemplate,
  'import-sheet': runImportSheet,
  'export-sheet': runExportSheet,
};

const OPTIONS = {
  store: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  tenant: { type: 'string', multiple: true },
  sha256: { type: 'string' },
  'dry-run': { type: 'boolean' },
  overwrite: { type: 'boolean' },
  'backed-up': { type: 'boolean' },
  subject: { type: 'string', multiple: true },
  period: { type: 'string' },
  on: { type: 'string' },
  document: { type: 'string' },
  definitions: { type: 'string' },
  by: { type: 'string' },
  why: { type: 'string' },
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
  const language = languageOf(words, surroundings.environment);
  const complain = (told: Bilingual) => surroundings.err(`${told[language]}\n`);
  try {
    const { values, positionals } = parsed(words);
    const [name, file] = positionals;
    if (values.language !== undefined && !isLanguage(values.language))
      throw new CommandRefused(WORDS.wrongLanguage(values.language), 2);
    if (values.help || name === undefined) {
      surroundings.out(HELP[language]);
      return name === undefined && !values.help ? 2 : 0;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new CommandRefused(WORDS.unknownCommand(name), 2);
    await command(runOf(values, surroundings, language), file);
    return 0;
  } catch (error) {
    if (
      error instanceof CommandRefused ||
      error instanceof ArchiveError ||
      error instanceof SpreadsheetError
    ) {
      complain(error.told);
      return error instanceof CommandRefused ? error.exitCode : 3;
    }
    if (isStoreError(error)) {
      complain(error.told);
      if (error.code === 'failed' && error.cause instanceof Error)
        complain(WORDS.because(error.cause.message));
      return TRY_AGAIN.includes(error.code) ? 4 : MACHINERY.includes(error.code) ? 1 : 3;
    }
    complain(systemErrorWords(error));
    return 1;
  }
}

type Values = ReturnType<typeof parsed>['values'];

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const option = /--?[\w-]+/.exec(message)?.[0] ?? '';
    const words = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? WORDS.unknownOption : WORDS.optionValue;
    throw new CommandRefused(words(option), 2);
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
      surroundings.err(`… ${step[language]} ${tenant}${rows === undefined ? '' : `: ${rows}`}\n`);
    },
  };
}
