import { readFileSync } from 'node:fs';
import type { Bilingual } from '@hoptac/core/vi';
import { z } from 'zod';
import { KNOWN_NAMES, SECRET_PATHS, SETTINGS_VARIABLE, VARIABLES, variableFor } from './environment';
import { nearestName } from './nearest-name';
import { settingHints, settingsSchema, type Settings } from './schema';
import { settingWords as words } from './words';

export type Environment = Readonly<Record<string, string | undefined>>;

export type SettingsRead =
  | { ok: true; settings: Settings; file: string | undefined }
  | { ok: false; problems: readonly Bilingual[] };

type Tree = Record<string, unknown>;

/**
 * Reads the settings from the environment and, where `HOPTAC_SETTINGS` or `file` names one, a JSON file; the environment
 * goes first. All that is wrong is told at once, in both languages, with what to write; secrets are never part of it.
 *
 * @example
 * readSettings({ HOPTAC_SETTINGS: '/etc/hoptac/bot.json', TELEGRAM_BOT_TOKEN_FILE: '/etc/hoptac/token' });
 */
export function readSettings(
  environment: Environment,
  file: string | undefined = environment[SETTINGS_VARIABLE],
): SettingsRead {
  const problems: Bilingual[] = [];
  const tree = file === undefined ? {} : readTree(file, problems);
  refuseSecrets(tree, problems);
  const given = readEnvironment(environment, problems);
  for (const [name, value] of given) {
    const { path, number } = VARIABLES.find((variable) => variable.name === name)!;
    put(tree, path, number && /^-?\d+$/.test(value) ? Number(value) : value);
  }
  const read = settingsSchema.safeParse(tree);
  if (read.success && problems.length === 0) return { ok: true, settings: read.data, file };
  const refused = new Set(problems.map(({ en }) => en));
  for (const issue of read.error?.issues ?? [])
    for (const told of explain(issue, tree, given)) if (!refused.has(told.en)) problems.push(told);
  return {
    ok: false,
    problems: problems.filter(({ en }, at) => problems.findIndex((one) => one.en === en) === at),
  };
}

function readTree(file: string, problems: Bilingual[]): Tree {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    problems.push(words.noFile(file, (error as NodeJS.ErrnoException).code ?? 'error'));
    return {};
  }
  try {
    const json: unknown = JSON.parse(text.replace(/^\u{FEFF}/u, ''));
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Tree;
    problems.push(words.notObject(file));
  } catch (error) {
    const at = /position (?<at>\d+)/.exec(String(error))?.groups?.['at'];
    problems.push(
      words.notJson(file, at === undefined ? undefined : text.slice(0, Number(at)).split('\n').length),
    );
  }
  return {};
}

/** What the environment gives, by variable; the contents of the files that it names for secrets. */
function readEnvironment(environment: Environment, problems: Bilingual[]): Map<string, string> {
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(environment))
    if (/^(?:HOPTAC|TELEGRAM)_/.test(name) && value !== undefined && !KNOWN_NAMES.includes(name))
      problems.push(words.unknownVariable(name, nearestName(name, KNOWN_NAMES)));
  for (const { name, secret } of VARIABLES) {
    const value = environment[name];
    const file = secret && environment[`${name}_FILE`];
    if (value && file) problems.push(words.both(name));
    else if (value) given.set(name, value);
    else if (file) {
      try {
        const content = readFileSync(file, 'utf8').trim();
        if (content === '') problems.push(words.emptySecretFile(`${name}_FILE`, file));
        else given.set(name, content);
      } catch (error) {
        const why = (error as NodeJS.ErrnoException).code ?? 'error';
        problems.push(words.noSecretFile(`${name}_FILE`, file, why));
      }
    }
  }
  return given;
}

function refuseSecrets(tree: Tree, problems: Bilingual[]): void {
  for (const [path, variable] of SECRET_PATHS)
    if (at(tree, path.split('.')) !== undefined) problems.push(words.secretInFile(path, variable));
  for (const [path, variable] of [
    ['store', 'DATABASE_URL'],
    ['telegram.proxy', 'TELEGRAM_PROXY'],
  ] as const) {
    const value = at(tree, path.split('.'));
    if (typeof value === 'string' && URL.canParse(value) && new URL(value).password !== '')
      problems.push(words.passwordInFile(path, variable));
  }
}

function* explain(
  issue: z.core.$ZodIssue,
  tree: Tree,
  given: ReadonlyMap<string, string>,
): Generator<Bilingual> {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const schema = schemaAt(path);
    const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
    for (const key of issue.keys) {
      const near = nearestName(key, known);
      yield words.unknownKey([...path, key].join('.'), near && [...path, near].join('.'));
    }
    return;
  }
  const value = at(tree, path);
  const schema = schemaAt(path);
  // Of a part that is missing whole, everything it must have is told.
  if (value === undefined && schema instanceof z.ZodObject) {
    for (const [key, part] of Object.entries(schema.shape))
      if (!(part as z.ZodType).safeParse(undefined).success) yield missing([...path, key]);
    return;
  }
  if (value === undefined) return yield missing(path);
  const variable = variableFor(path.join('.'));
  const where = variable && given.has(variable.name) ? variable.name : path.join('.');
  const shown = variable?.secret ? undefined : JSON.stringify(value).slice(0, 60);
  yield words.wrong(where, shown, hintAt(path));
}

function missing(path: readonly string[]): Bilingual {
  const name = path.join('.');
  const variable = variableFor(name)?.name;
  return SECRET_PATHS.has(name)
    ? words.missing(`${variable}_FILE`, undefined, hintAt(path))
    : words.missing(name, variable, hintAt(path));
}

/** The schema of a path, without what only says that it may be left out. */
function schemaAt(path: readonly string[]): z.ZodType {
  let schema: z.ZodType = settingsSchema;
  for (const key of path) {
    schema = bare(schema);
    const part = schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>)[key] : undefined;
    if (!part) return schema;
    schema = part;
  }
  return bare(schema);
}

function bare(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault)
    inner = inner.unwrap() as z.ZodType;
  return inner;
}

const hintAt = (path: readonly string[]): Bilingual => settingHints.get(schemaAt(path)) ?? words.object;

function at(tree: Tree, path: readonly string[]): unknown {
  let value: unknown = tree;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Tree)[key];
  }
  return value;
}

/** Puts a value in its place; where what stands there is no object, it is left for the schema to refuse. */
function put(tree: Tree, path: readonly string[], value: unknown): void {
  let part = tree;
  for (const key of path.slice(0, -1)) {
    const next = (part[key] ??= {});
    if (typeof next !== 'object') return;
    part = next as Tree;
  }
  part[path.at(-1)!] = value;
}
