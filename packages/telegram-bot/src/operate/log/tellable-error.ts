import { z } from 'zod';

/** An error as a log may hold it. */
export interface TellableError {
  name: string;
  code?: string;
  message?: string;
  /** Where in the program, without what was said. */
  at?: string[];
  cause?: TellableError;
}

/**
 * Errors whose sentences are our own, the language's or the system's. Of others only the name and the place are kept: what
 * a parser or a database complains of may quote what somebody wrote.
 */
const SPOKEN: ReadonlySet<string> = new Set([
  'StoreError',
  'TypeError',
  'RangeError',
  'ReferenceError',
  'TimeoutError',
  'AbortError',
]);
/** What Telegram is known to answer. Anything else it says may quote a message. */
const SAID_BY_TELEGRAM =
  /not reached|Unauthorized|Too Many Requests|Conflict|Bad Gateway|Internal Server Error|chat not found|bot was (?:blocked|kicked)|user is deactivated|query is too old|message is too long|message is not modified|wrong file|file is too big|upgraded to a supergroup/i;
const DEEPEST = 4;
const FRAMES = 6;

/** What of an error may be logged: no message texts, names, numbers or secrets. */
export function tellableError(error: unknown, mask: (text: string) => string, depth = 0): TellableError {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code: own } = error as { code?: unknown };
  const code = typeof own === 'string' || typeof own === 'number' ? String(own) : undefined;
  // Errors of the system (ECONNREFUSED, ENOSPC) have the call that failed.
  const ofSystem = 'syscall' in error;
  const message = SPOKEN.has(error.name) || ofSystem ? mask(error.message) : shapeOf(error);
  const at = error.stack?.split('\n').filter((line) => /^ {4}at /.test(line)) ?? [];
  return {
    name: error.name,
    ...(code !== undefined && { code: mask(code) }),
    ...(message !== undefined && { message }),
    ...(at.length > 0 && { at: at.slice(0, FRAMES).map((line) => mask(line.trim())) }),
    ...(error.cause !== undefined &&
      depth < DEEPEST && { cause: tellableError(error.cause, mask, depth + 1) }),
  };
}

/** Of an answer of Telegram: its code and what it is known to say. Of what has not the expected shape: how it has not. */
function shapeOf(error: Error): string | undefined {
  if (error.name === 'DeliveryError' || /^[45]\d\d: /.test(error.message)) {
    const code = /\b[45]\d\d\b/.exec(error.message)?.[0];
    const said = SAID_BY_TELEGRAM.exec(error.message)?.[0];
    return [code, said].filter(Boolean).join(': ') || undefined;
  }
  if (!(error instanceof z.ZodError || error instanceof z.core.$ZodError)) return undefined;
  return error.issues.map(({ code }) => code).join(', ');
}
