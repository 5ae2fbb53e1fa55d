import { isMonth, type Month } from '@hoptac/core/time';

const DIGITS = 4;

/**
 * The number of a version's receipt, short enough to be read out on the telephone: `BN-2312-0471-1` is the first version of
 * December 2023 of organisation 0471. The same version always has the same number. Two organisations may share their four
 * digits, so a number is looked up among what somebody may see, and the name is shown beside it.
 */
export function receiptNumber(organisation: string, period: Month, version: number): string {
  return `BN-${period.slice(2, 4)}${period.slice(5)}-${organisationDigits(organisation)}-${version}`;
}

/** The parts of a number as somebody types it: `bn 2312 0471 1`; undefined for anything else. */
export function readReceiptNumber(
  text: string,
): { period: Month; digits: string; version: number } | undefined {
  const parts =
    /^\s*(?:số\s+)?(?:biên\s+nhận\s*:?\s*)?BN[\s.–-]*(\d\d)(\d\d)[\s.–-]*(\d{4})[\s.–-]*(\d{1,4})\s*$/iu.exec(
      text.normalize('NFC'),
    );
  const period = parts && `20${parts[1]}-${parts[2]}`;
  return isMonth(period) ? { period, digits: parts![3]!, version: Number(parts![4]) } : undefined;
}

/** Four digits of an organisation's id, by the FNV-1a hash. */
export function organisationDigits(id: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return String(hash % 10 ** DIGITS).padStart(DIGITS, '0');
}
