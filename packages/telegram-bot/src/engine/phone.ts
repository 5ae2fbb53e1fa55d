import { createHmac } from 'node:crypto';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Alliance } from './alliance';

/**
 * A telephone number as it is compared, +84912345678; undefined for what is no number that can be called. Without a
 * country it is a Vietnamese one: 0912 345 678, 84912345678 and +84 912 345 678 are the same.
 */
export function normalisePhone(typed: string): string | undefined {
  const digits = typed.trim().replace(/^84(?=\d{9,10}$)/, '+84');
  const read = parsePhoneNumberFromString(digits, 'VN');
  return read?.isValid() ? read.number : undefined;
}

/** What the store keeps of a telephone number: with the alliance's key, so that trying all numbers tells nothing. */
export function hashPhone(
  { tenant, phoneKey }: Pick<Alliance, 'tenant' | 'phoneKey'>,
  phone: string,
): string {
  return createHmac('sha256', phoneKey ?? `hoptac:${tenant}`)
    .update(`${tenant}:${phone}`)
    .digest('hex');
}
