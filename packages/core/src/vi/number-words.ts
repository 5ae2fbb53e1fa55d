import { meanings, says } from './phrases';
import { QUANTITY_HINTS } from './quantity-hints';
import { refuse, type QuantityReason, type RefusedAt } from './refusal';
import { spell, type Token } from './tokens';

/** A number below one thousand in words. */
interface Words {
  ok: true;
  value: number;
  /** How many places were spoken: `hai` 1, `hai mươi` 2, `hai trăm` 3. Decides what `một tỷ hai` means. */
  places: 1 | 2 | 3;
  next: number;
}
type Read = Words | RefusedAt<QuantityReason> | undefined;

/** Digits that count after a ten: there `năm` may mean years, so it is asked about. */
const AFTER_TEN = { một: 1, hai: 2, ba: 3, bốn: 4, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 };
const DIGITS = { ...AFTER_TEN, không: 0, ko: 0, năm: 5 };
/** Forms that only follow a ten: `hai mươi tư`, `hai lăm`. */
const ENDINGS = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 };

/** A digit in words: `chín` is 9. */
export const digitWord = meanings<number>(DIGITS);
const endingWord = meanings<number>(ENDINGS);
const afterTenWord = meanings<number>({ ...AFTER_TEN, ...ENDINGS });
/** `hăm lăm` is how hai mươi lăm is said quickly. */
const shortTen = meanings<number>({ hăm: 2, băm: 3 });
const isTen = (token: Token | undefined) => says(token, 'mươi') || says(token, 'mười') || says(token, 'chục');
/** The word between a hundred and its ones: `một trăm linh năm`. */
export const isOdd = (token: Token | undefined) => says(token, 'linh') || says(token, 'lẻ');
const oneDigit = (token: Token | undefined) =>
  token?.kind === 'digits' && token.text.length === 1 ? Number(token.text) : undefined;

function ask(tokens: readonly Token[], from: number, next: number, readings: readonly string[]) {
  const hint = QUANTITY_HINTS.choose(spell(tokens, from, next), readings);
  return { ...refuse('ambiguous' as const, hint, readings), next, swap: { from, next } };
}

/** What follows a ten: a digit, or nothing. */
function readAfterTen(tokens: readonly Token[], from: number, start: number, tens: number): Read {
  const ones = afterTenWord(tokens[start]);
  if (ones !== undefined) return { ok: true, value: tens * 10 + ones, places: 2, next: start + 1 };
  // `hai mươi năm` is 25 in a hurry, or twenty years.
  if (says(tokens[start], 'năm'))
    return ask(tokens, from, start + 1, [String(tens * 10 + 5), String(tens * 10)]);
  return { ok: true, value: tens * 10, places: 2, next: start };
}

/** `mươi` with no digit before it is about ten, unlike mười. */
function readBelowHundred(tokens: readonly Token[], from: number): Read {
  const [token, second] = [tokens[from], tokens[from + 1]];
  if (says(token, 'mười') && token?.accented !== 'mươi') return readAfterTen(tokens, from, from + 1, 1);
  const short = shortTen(token);
  if (short !== undefined && afterTenWord(second) !== undefined)
    return readAfterTen(tokens, from, from + 1, short);
  const first = digitWord(token) ?? (isTen(second) ? oneDigit(token) : undefined);
  if (first === undefined) return undefined;
  if (isTen(second) && first > 0) return readAfterTen(tokens, from, from + 2, first);
  const ending = first > 1 ? endingWord(second) : undefined;
  if (ending !== undefined) return { ok: true, value: first * 10 + ending, places: 2, next: from + 2 };
  const other = digitWord(second);
  // `hai ba` is 23 in a hurry, but also "two or three": it is not for us to choose.
  if (other !== undefined && !says(tokens[from + 2], 'trăm')) {
    const together = first > 0 ? [String(first * 10 + other)] : [];
    return ask(tokens, from, from + 2, [...together, String(first), String(other)]);
  }
  return { ok: true, value: first, places: 1, next: from + 1 };
}

/** What follows `trăm`: `linh năm`, `năm mươi`, `rưỡi`, `50`, or nothing. */
function readAfterHundred(tokens: readonly Token[], from: number, start: number, hundreds: number): Read {
  const whole = (rest: number, next: number): Words => ({
    ok: true,
    value: hundreds * 100 + rest,
    places: 3,
    next,
  });
  const token = tokens[start];
  if (isHalf(token)) return whole(50, start + 1);
  const odd = isOdd(token) ? tokens[start + 1] : undefined;
  const single = digitWord(odd) ?? endingWord(odd) ?? oneDigit(odd);
  if (single !== undefined) return whole(single, start + 2);
  const isPlain = tokens[start + 1]?.text !== ',' && tokens[start + 1]?.text !== '.';
  if (token?.kind === 'digits' && token.text.length === 2 && isPlain)
    return whole(Number(token.text), start + 1);
  const rest = readBelowHundred(tokens, start);
  if (!rest) return whole(0, start);
  if (!rest.ok) {
    const readings = rest.readings.map((reading) => String(hundreds * 100 + Number(reading)));
    return ask(tokens, from, rest.next, readings);
  }
  if (rest.places === 2) return whole(rest.value, rest.next);
  const [tens, ones] = [hundreds * 100 + rest.value * 10, hundreds * 100 + rest.value];
  return ask(tokens, from, rest.next, [String(tens), String(ones)]);
}

/** `rưỡi`, a half of what was said last; `rưởi` in the south. */
export const isHalf = (token: Token | undefined) => says(token, 'rưỡi') || says(token, 'rưởi');

/**
 * Reads a number below one thousand in words at `from`, with or without accents; undefined when there is none.
 * `hai lăm` is 25. `một trăm năm` (150 or 105) and `hai ba` (23, or two to three) are refused.
 */
export function readWords(tokens: readonly Token[], from: number): Read {
  const hundreds = digitWord(tokens[from]) ?? oneDigit(tokens[from]);
  if (hundreds !== undefined && says(tokens[from + 1], 'trăm'))
    return readAfterHundred(tokens, from, from + 2, hundreds);
  return readBelowHundred(tokens, from);
}

/** Digits after `phẩy`: `năm`, `không năm`, `hai mươi lăm`; undefined when there are none. */
export function readDecimals(
  tokens: readonly Token[],
  from: number,
): { digits: string; next: number } | undefined {
  const token = tokens[from];
  if (token?.kind === 'digits') return { digits: token.text, next: from + 1 };
  const words = readBelowHundred(tokens, from);
  if (words?.ok && words.places === 2) return { digits: String(words.value), next: words.next };
  let [digits, next] = ['', from];
  for (let digit = digitWord(tokens[next]); digit !== undefined; digit = digitWord(tokens[next])) {
    digits += String(digit);
    next++;
  }
  return digits ? { digits, next } : undefined;
}

/** Power of ten of a multiplier word (nghìn 3, vạn 4, triệu 6, tỷ 9), in full or short; undefined for any other token. */
export const powerOf = meanings<number>({
  nghìn: 3,
  ngàn: 3,
  k: 3,
  vạn: 4,
  triệu: 6,
  tr: 6,
  tỷ: 9,
  tỉ: 9,
  kđ: 3,
  trđ: 6,
  tỷđ: 9,
  tỉđ: 9,
});

/** Whether a multiplier word already says đồng, as in `350trđ`. */
export function saysDong(token: Token | undefined): boolean {
  return powerOf(token) !== undefined && /.đ$|^(k|tr|t[yi])d$/.test(token?.accented ?? '');
}
