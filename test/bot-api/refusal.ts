import type { ResponseParameters } from 'telegraf/types';

const NAMES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Request Entity Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};

/** What Telegram answers instead of a result: a code, its words for it, and sometimes what to do. */
export class Refusal extends Error {
  constructor(
    readonly code: number,
    said?: string,
    readonly parameters?: ResponseParameters,
  ) {
    const name = NAMES[code] ?? 'Error';
    super(said === undefined ? name : `${name}: ${said}`);
  }

  body() {
    const { code: error_code, message: description, parameters } = this;
    return { ok: false as const, error_code, description, ...(parameters && { parameters }) };
  }
}

export function tooManyRequests(seconds: number): Refusal {
  return new Refusal(429, `retry after ${seconds}`, { retry_after: seconds });
}

/** Refuses unless a condition holds. */
export function require(condition: boolean, said: string, code = 400): asserts condition {
  if (!condition) throw new Refusal(code, said);
}
