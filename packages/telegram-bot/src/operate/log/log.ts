import { pino, type DestinationStream } from 'pino';
import { createMask, createSecretMask } from './mask';
import { tellableError } from './tellable-error';

/** What may stand beside an event: counts, codes and names of things, never what somebody said. */
export type Fields = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

export interface Log {
  debug(event: string, fields?: Fields): void;
  info(event: string, fields?: Fields): void;
  warn(event: string, fields?: Fields): void;
  /** What went wrong, told without what people wrote. */
  error(event: string, error: unknown, fields?: Fields): void;
}

/**
 * JSON lines, one an event. Nothing of a conversation gets here: events have fixed names, their fields are counts and
 * codes, errors are told without quotes from messages, and the secrets of the settings are masked in every line.
 */
export function createLog(options: {
  level: 'debug' | 'info' | 'warn' | 'error';
  secrets: readonly string[];
  base: Fields;
  now: () => Date;
  /** The standard output when left out. */
  destination?: DestinationStream;
}): Log {
  const { level, secrets, base, now, destination } = options;
  const mask = createMask(secrets);
  const settings = {
    level,
    base,
    messageKey: 'event',
    timestamp: () => `,"time":"${now().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    hooks: { streamWrite: createSecretMask(secrets.map((secret) => JSON.stringify(secret).slice(1, -1))) },
  };
  const lines = destination ? pino(settings, destination) : pino(settings);
  return {
    debug: (event, fields = {}) => lines.debug(fields, event),
    info: (event, fields = {}) => lines.info(fields, event),
    warn: (event, fields = {}) => lines.warn(fields, event),
    error: (event, error, fields = {}) =>
      lines.error({ ...fields, error: tellableError(error, mask) }, event),
  };
}
