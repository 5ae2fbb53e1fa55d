import { HINTS, refuse, type QuantityReason } from './hints';
import type { RefusedAt } from './number-literal';
import type { Token } from './tokens';

/** A number below one thousand in words. */
interface Words {
  ok: true;
  value: number;
  /** How many places were spoken: `hai` 1, `hai mươi` 2, `hai trăm` 3. Decides what `một tỷ hai` means. */
  places: 1 | 2 | 3;
  next: number;
}
type Read = Words | RefusedAt<QuantityReason> | undefined;

const DIGITS: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
/** Forms that only follow a ten: `hai mươi tư`, `hai lăm`. */
const ENDINGS: Readonly<Record<string, number>> = { mot: 1, tu: 4, lam: 5, nham: 5 };
/** After a ten `năm` means year (`hai mươi năm` is twenty years; 25 is `hai mươi lăm`), so it does not count. */
const AFTER_TEN: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({ ...DIGITS, ...ENDINGS }).filter(([word]) => word !== 'nam' && word !== 'khong'),
);

const look = (words: Readonly<Record<string, number>>, token: Token | undefined) =>
  token?.kind === 'word' && Object.hasOwn(words, token.text) ? words[token.text] : undefined;

/** A digit in words; `tầm` (about) folds to the same letters as `tám` (eight) and is not one. */
export function digitWord(token: Token | undefined): number | undefined {
  return token?.accented === 'tầm' ? undefined : look(DIGITS, token);
}

const isTen = (token: Token | undefined) => token?.text === 'muoi' || token?.text === 'chuc';
const isOdd = (token: Token | undefined) => token?.text === 'linh' || token?.text === 'le';
const oneDigit = (token: Token | undefined) =>
  token?.kind === 'digits' && token.text.length === 1 ? Number(token.text) : undefined;

function readBelowHundred(tokens: readonly Token[], from: number): Read {
  if (tokens[from]?.text === 'muoi') {
    const ones = look(AFTER_TEN, tokens[from + 1]);
    return { ok: true, value: 10 + (ones ?? 0), places: 2, next: from + (ones === undefined ? 1 : 2) };
  }
  const first = digitWord(tokens[from]) ?? (isTen(tokens[from + 1]) ? oneDigit(tokens[from]) : undefined);
  if (first === undefined) return undefined;
  if (isTen(tokens[from + 1]) && first > 0) {
    const ones = look(AFTER_TEN, tokens[from + 2]);
    return {
      ok: true,
      value: first * 10 + (ones ?? 0),
      places: 2,
      next: from + (ones === undefined ? 2 : 3),
    };
  }
  const ending = first > 1 ? look(ENDINGS, tokens[from + 1]) : undefined;
  if (ending !== undefined) return { ok: true, value: first * 10 + ending, places: 2, next: from + 2 };
  // `hai ba` is 23 in a hurry, but also "two or three": it is not for us to choose.
  if (digitWord(tokens[from + 1]) !== undefined && tokens[from + 2]?.text !== 'tram') {
    const text = `${tokens[from]?.accented} ${tokens[from + 1]?.accented}`;
    return { ...refuse('ambiguous' as const, HINTS.digitsInstead(text)), next: from + 2 };
  }
  return { ok: true, value: first, places: 1, next: from + 1 };
}

/** What follows `trăm`: `linh năm`, `năm mươi`, `rưỡi`, `50`, or nothing. */
function readAfterHundred(tokens: readonly Token[], from: number, hundreds: number): Read {
  const whole = (rest: number, next: number): Words => ({
    ok: true,
    value: hundreds * 100 + rest,
    places: 3,
    next,
  });
  const token = tokens[from];
  if (token?.text === 'ruoi') return whole(50, from + 1);
  const single = isOdd(token) ? (digitWord(tokens[from + 1]) ?? look(ENDINGS, tokens[from + 1])) : undefined;
  if (single !== undefined) return whole(single, from + 2);
  const isPlain = tokens[from + 1]?.text !== ',' && tokens[from + 1]?.text !== '.';
  if (token?.kind === 'digits' && token.text.length === 2 && isPlain)
    return whole(Number(token.text), from + 1);
  const rest = readBelowHundred(tokens, from);
  if (!rest) return whole(0, from);
  if (!rest.ok || rest.places === 2) return rest.ok ? whole(rest.value, rest.next) : rest;
  const [tens, ones] = [hundreds * 100 + rest.value * 10, hundreds * 100 + rest.value];
  const text = `${tokens[from - 2]?.accented} trăm ${token?.accented}`;
  return {
    ...refuse('ambiguous' as const, HINTS.readings(text, String(tens), String(ones))),
    next: rest.next,
  };
}

/**
 * Reads a number below one thousand in words at `from`, with or without accents; undefined when there is none.
 * `hai lăm` is 25. `một trăm năm` (150 or 105) and `hai ba` (23, or two to three) are refused.
 */
export function readWords(tokens: readonly Token[], from: number): Read {
  const hundreds = digitWord(tokens[from]) ?? oneDigit(tokens[from]);
  if (hundreds !== undefined && tokens[from + 1]?.text === 'tram')
    return readAfterHundred(tokens, from + 2, hundreds);
  return readBelowHundred(tokens, from);
}

/** Multipliers by power of ten, with the short forms people type. */
const POWERS: Readonly<Record<string, number>> = {
  nghin: 3,
  ngan: 3,
  k: 3,
  trieu: 6,
  tr: 6,
  ty: 9,
  ti: 9,
  kd: 3,
  trd: 6,
  tyd: 9,
  tid: 9,
};
/** Multiplier and `đ` in one word: `350trđ`. */
const WITH_DONG = new Set(['kd', 'trd', 'tyd', 'tid']);

/** Power of ten of a multiplier word (nghìn 3, triệu 6, tỷ 9); undefined for any other token. */
export function powerOf(token: Token | undefined): number | undefined {
  return look(POWERS, token);
}

/** Whether a multiplier word already says đồng, as in `350trđ`. */
export function saysDong(token: Token | undefined): boolean {
  return token !== undefined && WITH_DONG.has(token.text);
}
