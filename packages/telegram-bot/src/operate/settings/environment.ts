/** A setting that the environment may give; a secret is never written into the settings file or told. */
export interface Variable {
  name: string;
  path: readonly string[];
  secret?: true;
  number?: true;
}

/** What the environment may set. It goes before the settings file. Secrets may come as `<NAME>_FILE`, the path of a file. */
export const VARIABLES: readonly Variable[] = [
  { name: 'DATABASE_URL', path: ['store'], secret: true },
  { name: 'TELEGRAM_BOT_TOKEN', path: ['telegram', 'token'], secret: true },
  { name: 'TELEGRAM_API_ROOT', path: ['telegram', 'apiRoot'] },
  { name: 'TELEGRAM_PROXY', path: ['telegram', 'proxy'], secret: true },
  { name: 'TELEGRAM_WEBHOOK_URL', path: ['telegram', 'webhook', 'url'] },
  { name: 'TELEGRAM_WEBHOOK_SECRET', path: ['telegram', 'webhook', 'secret'], secret: true },
  { name: 'TELEGRAM_WEBHOOK_HOST', path: ['telegram', 'webhook', 'host'] },
  { name: 'TELEGRAM_WEBHOOK_PORT', path: ['telegram', 'webhook', 'port'], number: true },
  { name: 'TELEGRAM_MESSAGES_PER_SECOND', path: ['telegram', 'pace', 'perSecond'], number: true },
  { name: 'HOPTAC_LANGUAGE', path: ['language'] },
  { name: 'HOPTAC_TENANT', path: ['alliance', 'tenant'] },
  { name: 'HOPTAC_ALLIANCE_NAME', path: ['alliance', 'name'] },
  { name: 'HOPTAC_PHONE_KEY', path: ['alliance', 'phoneKey'], secret: true },
  { name: 'PUBLIC_URL', path: ['page', 'url'] },
  { name: 'HOPTAC_PAGE_HOST', path: ['page', 'host'] },
  { name: 'HOPTAC_PAGE_PORT', path: ['page', 'port'], number: true },
  { name: 'HOPTAC_HEALTH_HOST', path: ['health', 'host'] },
  { name: 'HOPTAC_HEALTH_PORT', path: ['health', 'port'], number: true },
  { name: 'HOPTAC_LOG_LEVEL', path: ['log', 'level'] },
  { name: 'HOPTAC_STOP_SECONDS', path: ['stopSeconds'], number: true },
];

/** Names the settings file. */
export const SETTINGS_VARIABLE = 'HOPTAC_SETTINGS';

/** Every name that is ours, those that name files of secrets too. */
export const KNOWN_NAMES: readonly string[] = [
  SETTINGS_VARIABLE,
  ...VARIABLES.flatMap(({ name, secret }) => (secret ? [name, `${name}_FILE`] : [name])),
];

/** Paths that a settings file may not hold; the store may, as long as it holds no password. */
export const SECRET_PATHS: ReadonlyMap<string, string> = new Map(
  VARIABLES.filter(({ secret, name }) => secret && name !== 'DATABASE_URL' && name !== 'TELEGRAM_PROXY').map(
    ({ path, name }) => [path.join('.'), name],
  ),
);

export function variableFor(path: string): Variable | undefined {
  return VARIABLES.find((variable) => variable.path.join('.') === path);
}
