import { parseArgs } from 'node:util';
import { isStoreError, type StoreErrorCode } from '@hoptac/adapters/store';
import { nearestName } from '../operate/settings/nearest-name';
import { createMask } from '../operate';
import { runCheck } from './check';
import { runInvite } from './invite';
import { runBackup, runRestore } from './keeping';
import { runStart } from './start';
import { runStats } from './stats';
import { CommandRefused, type ExitCode, type Language, type Run, type Surroundings } from './surroundings';
import { commandWords, HELP } from './words';

export type { ExitCode, Surroundings } from './surroundings';

const COMMANDS: Readonly<Record<string, (run: Run) => Promise<ExitCode>>> = {
  start: runStart,
  check: runCheck,
  invite: runInvite,
  stats: runStats,
  backup: runBackup,
  restore: runRestore,
};

const OPTIONS = {
  settings: { type: 'string' },
  language: { type: 'string' },
  role: { type: 'string' },
  organisation: { type: 'string' },
  place: { type: 'string' },
  days: { type: 'string' },
  to: { type: 'string' },
  from: { type: 'string' },
  store: { type: 'string' },
  overwrite: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const TRY_AGAIN: readonly StoreErrorCode[] = ['busy', 'uncertain'];
const MACHINERY: readonly StoreErrorCode[] = ['failed', 'diskFull', 'cannotOpen', 'noDriver'];

/**
 * Runs one `hoptac-bot` command and gives its exit code; see `ExitCode`. Never throws.
 *
 * @example
 * ```ts no-check
 * process.exitCode = await runBotCommand(['check'], surroundings);
 * ```
 */
export async function runBotCommand(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const language = languageOf(words, surroundings);
  try {
    const { values, positionals } = parsed(words);
    const [name] = positionals;
    if (values.help || name === undefined) {
      surroundings.out(HELP[language]);
      return name === undefined && !values.help ? 2 : 0;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command)
      throw new CommandRefused(
        [commandWords.unknownCommand(name, nearestName(name, Object.keys(COMMANDS)))],
        2,
      );
    return await command(runOf(values, surroundings, language));
  } catch (error) {
    if (error instanceof CommandRefused) {
      for (const told of error.told) surroundings.err(`${told[language]}\n`);
      return error.exitCode;
    }
    if (isStoreError(error)) {
      surroundings.err(`${createMask([])(error.told[language])}\n`);
      return TRY_AGAIN.includes(error.code) ? 4 : MACHINERY.includes(error.code) ? 1 : 3;
    }
    const why = createMask([])(error instanceof Error ? error.message : String(error));
    surroundings.err(`${commandWords.failed(why)[language]}\n`);
    return 1;
  }
}

/** As the words or the environment ask; what the settings say of it holds for the bot's alerts. */
function languageOf(words: readonly string[], { environment }: Surroundings): Language {
  const at = words.findIndex((word) => word === '--language' || word.startsWith('--language='));
  const named = at < 0 ? environment['HOPTAC_LANGUAGE'] : (words[at]!.split('=')[1] ?? words[at + 1]);
  return named === 'en' ? 'en' : 'vi';
}

type Values = ReturnType<typeof parsed>['values'];

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new CommandRefused(
      [commandWords.wrongOption(error instanceof Error ? error.message : String(error))],
      2,
    );
  }
}

function runOf(values: Values, surroundings: Surroundings, language: Language): Run {
  const given = values as Readonly<Record<string, string | boolean | undefined>>;
  return {
    ...surroundings,
    language,
    option(name) {
      const value = given[name];
      return typeof value === 'string' && value !== '' ? value : undefined;
    },
    flag: (name) => given[name] === true,
    say: (told) => surroundings.out(`${told[language]}\n`),
  };
}
