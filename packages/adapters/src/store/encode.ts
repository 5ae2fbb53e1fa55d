import { StoreError } from './store-error';

/**
 * A record as JSON text. What would not come back as it was given (NaN, a Date, a BigInt, a hole in a list) is refused
 * here, because JSON would change it in silence. A field that is undefined is left out.
 */
export function encode(record: unknown): string {
  return JSON.stringify(record, refuseLossy);
}

export function decode<T>(text: string): T {
  return JSON.parse(text) as T;
}

/** A text that records are found by. Databases disagree on U+0000 and on half an emoji, so these are refused. */
export function requireWellFormed(key: string): void {
  if (/[\0\p{Surrogate}]/u.test(key))
    throw new StoreError('notStorable', {
      what: `the identifier ${JSON.stringify(key)}, which is not well-formed text`,
    });
}

function refuseLossy(this: unknown, key: string, json: unknown): unknown {
  // Not `json`, which is what toJSON made of a Date.
  const value = (this as Record<string, unknown>)[key];
  const kind = kindOfLoss(value, Array.isArray(this));
  if (kind !== undefined) throw new StoreError('notStorable', { what: `${kind} as "${key}"` });
  return json;
}

function kindOfLoss(value: unknown, inList: boolean): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `the number ${value}`;
  if (typeof value === 'object')
    return value === null || isPlain(value) ? undefined : `an object that is not plain`;
  if (value === undefined) return inList ? 'undefined in a list' : undefined;
  return typeof value === 'string' || typeof value === 'boolean' ? undefined : `a ${typeof value}`;
}

/** By the chain of prototypes, not by identity, so that objects of another realm (a test runner's, say) are plain too. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
