import { HINTS, refuse, type QuantityReason, type Refusal } from './hints';
import { readQuantity, type QuantityUnit } from './read-quantity';
import { afterPhrases, phrases, tokenize } from './tokens';

/** What a person typed as one number, or why it was not taken. */
export type ParsedQuantity = { ok: true; value: number; unit: QuantityUnit } | Refusal<QuantityReason>;

export interface ParseQuantityOptions {
  /** Take `-5`, `âm 5` and `lỗ 20tr`. Refused otherwise. */
  allowNegative?: boolean;
}

/** Said out of politeness before or after the number; they change nothing in it. */
const BEFORE = phrases('dạ|vâng|là|được|đạt|có|:');
const AFTER = phrases('chẵn|tròn|ạ|nhé|nha|nhá|em|.|,|;|!');

/**
 * Reads one number as people type it, with or without accents.
 *
 * The value is exact: percent as typed (`82,5%` is 82.5), money in whole đồng.
 *
 * The unit is `percent` with % or phần trăm; `dong` with đồng, đ or vnd, and with triệu/tr or tỷ/ty when nothing is counted after them;
 * `number` otherwise, so also for nghìn and k, and whenever a counted noun follows (`2 triệu lượt người`).
 *
 * Nothing is guessed. A comma before exactly three digits (`1,500`), a dot as decimal mark (`1.5`), about (`khoảng 300`), a range
 * (`300-350`), a minus, a fraction of a đồng, more than safe integers hold, and any word left over are refused, each with a reason and a
 * sentence in Vietnamese that says what to type.
 *
 * @example
 * parseQuantity('4tr5'); // { ok: true, value: 4500000, unit: 'dong' }
 * parseQuantity('hai mươi lăm người'); // { ok: true, value: 25, unit: 'number' }
 * parseQuantity('1,500'); // { ok: false, reason: 'ambiguous', hint: '“1,500” là 1,5 hay 1.500? …' }
 */
export function parseQuantity(text: string, options: ParseQuantityOptions = {}): ParsedQuantity {
  const tokens = tokenize(text);
  if (tokens.length === 0) return refuse('empty', HINTS.emptyQuantity);
  const from = afterPhrases(tokens, 0, BEFORE);
  const read = readQuantity(tokens, from);
  if (!read) {
    const later = tokens.findIndex((_, index) => readQuantity(tokens, index) !== undefined);
    if (later < 0) return refuse('notANumber', HINTS.notANumber);
    return refuse(
      'leftover',
      HINTS.leftoverQuantity(text.slice(tokens[from]?.start, tokens[later]?.start).trim()),
    );
  }
  if (!read.ok) return refuse(read.reason, read.hint);
  const rest = tokens[afterPhrases(tokens, read.next, AFTER)];
  if (rest) return refuse('leftover', HINTS.leftoverQuantity(text.slice(rest.start).trim()));
  if (read.value < 0 && !options.allowNegative) return refuse('negative', HINTS.negative(text.trim()));
  return { ok: true, value: read.value, unit: read.unit };
}
