import type { Bilingual } from '@hoptac/core/vi';
import { StoreError } from './store-error';

/**
 * A record as JSON text. What would not come back as it was given (NaN, a Date, a BigInt, a hole in a list) is refused
 * here, because JSON would change it in silence. A field that is undefined is left out.
 */
export function encode(record: unknown): string {
  requireLossless(record, '', false);
  return JSON.stringify(record);
}

/** A record from the text that `encode` made of it. */
export function decode<T>(text: string): T {
  return JSON.parse(text) as T;
}

/** A text that records are found by. Databases disagree on U+0000 and on half an emoji, so these are refused. */
export function requireWellFormed(key: string): void {
  if (/[\0\p{Surrogate}]/u.test(key))
    throw new StoreError('notStorable', {
      what: {
        vi: `mã định danh ${JSON.stringify(key)} có ký tự không hợp lệ`,
        en: `the identifier ${JSON.stringify(key)}, which is not well-formed text`,
      },
    });
}

/** A walk of its own, because JSON.stringify takes thrice as long with a function to ask about each value. */
function requireLossless(value: unknown, key: string, inList: boolean): void {
  const kind = kindOfLoss(value, inList);
  if (kind !== undefined)
    throw new StoreError('notStorable', {
      what: { vi: `${kind.vi} ở “${key}”`, en: `${kind.en} as “${key}”` },
    });
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value))
    for (const [index, one] of value.entries()) requireLossless(one, `${index}`, true);
  else
    for (const name of Object.keys(value))
      requireLossless((value as Record<string, unknown>)[name], name, false);
}

function kindOfLoss(value: unknown, inList: boolean): Bilingual | undefined {
  if (typeof value === 'number')
    return Number.isFinite(value) ? undefined : { vi: `số ${value}`, en: `the number ${value}` };
  if (typeof value === 'object')
    return value === null || isPlain(value)
      ? undefined
      : { vi: 'một đối tượng không thuần', en: 'an object that is not plain' };
  if (value === undefined)
    return inList ? { vi: 'undefined trong danh sách', en: 'undefined in a list' } : undefined;
  return typeof value === 'string' || typeof value === 'boolean'
    ? undefined
    : { vi: `giá trị kiểu ${typeof value}`, en: `a ${typeof value}` };
}

/** By the chain of prototypes, not by identity, so that objects of another realm (a test runner's, say) are plain too. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
