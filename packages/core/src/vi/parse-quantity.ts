import { afterPhrases, phrases } from './phrases';
import { QUANTITY_HINTS } from './quantity-hints';
import { readNone } from './read-none';
import { readQuantity, type QuantityUnit } from './read-quantity';
import { refuse, type QuantityReason, type Refusal } from './refusal';
import { spell, tokenize, type Token } from './tokens';

/** What a person typed as one number, or why it was not taken. */
export type ParsedQuantity = { ok: true; value: number; unit: QuantityUnit } | Refusal<QuantityReason>;

/** What is known of a quantity before it is read. */
export interface ParseQuantityOptions {
  /** Take `-5`, `âm 5` and `lỗ 20tr`. Refused otherwise. */
  allowNegative?: boolean;
}

/** Said out of politeness before or after the number; they change nothing in it. */
const BEFORE = phrases(
  'dạ|vâng|là|được|đạt|có|bằng|thưa|em|anh|chị|bên em|đúng|chính xác|đủ|tròn|chẵn|tổng|tổng số|tổng cộng|số|:|=|“|"|\'',
);
const AFTER = phrases(
  'chẵn|tròn|ạ|nhé|nha|nhá|nhe|nghe|nghen|nhen|hen|em|anh|chị|ơi|đấy|thôi|luôn|rồi|nhờ|.|,|;|!|”|"|\'',
);
/** Faces, hands, hearts and flowers. Other pictures, such as an arrow down, may say something of the number. */
const POLITE =
  /^[\u{1F600}-\u{1F64F}\u{1F44B}\u{1F44C}\u{1F44D}\u{1F44F}\u{1F4AA}\u{1F389}\u{1F338}-\u{1F33C}\u{1F91D}\u{1F970}\u2764\u2705\u263A]$/u;

const withoutFaces = (tokens: readonly Token[]) => tokens.filter(({ text }) => !POLITE.test(text));

/** `(20tr)` is how bookkeepers write 20 triệu below zero, and also a remark. */
function readBrackets(tokens: readonly Token[]): Refusal<QuantityReason> | undefined {
  if (tokens[0]?.text !== '(' || tokens.at(-1)?.text !== ')') return undefined;
  const read = readQuantity(tokens, 1);
  if (!read?.ok || read.next !== tokens.length - 1 || read.value <= 0) return undefined;
  const inside = spell(tokens, 1, read.next);
  const readings = [inside, `âm ${inside}`];
  const hint = QUANTITY_HINTS.brackets(spell(tokens, 0, tokens.length), inside, `âm ${inside}`);
  return refuse('ambiguous', hint, readings);
}

/**
 * Reads one number as people type it: `4tr5`, `1 tỷ 2`, `ba triệu rưỡi`, `82,5 %`, `40 người`; with or without accents, in any case and spacing.
 *
 * The value is exact: percent as typed (`82,5%` is 82.5), money in whole đồng. The unit is `percent` with % or phần trăm; `dong` with đồng, đ or vnd,
 * and with triệu/tr or tỷ/ty when nothing is counted after them; `number` otherwise, so also for nghìn and k, and whenever a counted noun
 * follows (`2 triệu lượt người`). `không` is 0.
 *
 * Nothing is guessed and nothing dropped. Refused, each with a reason, a sentence that says what to type, and the readings to choose from where
 * there are some: two readings (`1,500`, `1.5`, `1 tỷ 25`, `5 củ`), about (`khoảng 300`), a range (`300-350`), a change (`tăng 5`), `không có` (zero,
 * or not known?), `chưa có` (not known, so not zero), a minus without `allowNegative`, a fraction of a đồng or of a person, more than safe
 * integers hold, and any word left over. A reading is text that is taken when it is typed back.
 *
 * @example
 * parseQuantity('4tr5'); // { ok: true, value: 4500000, unit: 'dong' }
 * parseQuantity('hai mươi lăm người'); // { ok: true, value: 25, unit: 'number' }
 * parseQuantity('1,500');
 * // { ok: false, reason: 'ambiguous', readings: ['1,5', '1.500'],
 * //   hint: { vi: '“1,500” là 1,5 hay 1.500? Anh/chị gõ lại theo một trong hai cách đó.',
 * //           en: 'Is “1,500” 1,5 or 1.500? Please type it in one of these ways.' } }
 */
export function parseQuantity(text: string, options: ParseQuantityOptions = {}): ParsedQuantity {
  const tokens = withoutFaces(tokenize(text));
  if (tokens.length === 0) return refuse('empty', QUANTITY_HINTS.empty);
  const brackets = readBrackets(tokens);
  if (brackets) return brackets;
  const isEnd = (next: number) => afterPhrases(tokens, next, AFTER) === tokens.length;
  const from = afterPhrases(tokens, 0, BEFORE);
  for (const start of [0, from]) {
    const none = readNone(tokens, start);
    if (none && isEnd(none.next)) return refuse(none.reason, none.hint, none.readings);
  }
  const read = readQuantity(tokens, from);
  if (!read) {
    const later = tokens.findIndex((_, index) => readQuantity(tokens, index) !== undefined);
    if (later < 0) return refuse('notANumber', QUANTITY_HINTS.notANumber);
    const leftover = text.slice(tokens[Math.min(from, later)]?.start, tokens[later]?.start).trim();
    return refuse('leftover', QUANTITY_HINTS.leftover(leftover));
  }
  if (!read.ok) return refuse(read.reason, read.hint, read.readings);
  const rest = tokens[afterPhrases(tokens, read.next, AFTER)];
  if (rest) return refuse('leftover', QUANTITY_HINTS.leftover(text.slice(rest.start).trim()));
  if (read.value < 0 && !options.allowNegative)
    return refuse('negative', QUANTITY_HINTS.negative(text.trim()));
  return { ok: true, value: read.value, unit: read.unit };
}
