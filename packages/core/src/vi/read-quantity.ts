import { negate, simplest, toNumber, type Decimal } from './decimal';
import { HINTS, refuse, type QuantityReason } from './hints';
import { withDots, type RefusedAt } from './number-literal';
import { powerOf } from './number-words';
import { afterForeign, readUnit, type ReadUnit } from './quantity-unit';
import { readAmount, type Amount } from './read-amount';
import { afterPhrase, phrases, says, spell, type Token } from './tokens';

export type QuantityUnit = 'number' | 'percent' | 'dong';

export interface Quantity {
  ok: true;
  value: number;
  unit: QuantityUnit;
  /** What was typed after the number, as against what its multiplier suggests. */
  said: ReadUnit['kind'];
  /** Power of ten of the largest multiplier said. */
  power: number;
  /** The sign was the word `lỗ`. */
  loss: boolean;
  /** See `Amount.joined`. */
  joined: boolean;
  next: number;
}
export type QuantityRead = Quantity | RefusedAt<QuantityReason> | undefined;

const ABOUT = phrases(
  'khoảng|gần|hơn|độ|chừng|ước|xấp xỉ|ngót|trên|dưới|hơn kém|vào khoảng|khoảng chừng|ước chừng|' +
    'trên dưới|gần bằng|vài|mấy|dăm|~|≈|>|<|±',
);
const ABOUT_AFTER = phrases('hơn|mấy|lẻ|trở lên|trở xuống|+');
const BETWEEN = phrases('-|–|—|−|~|đến|tới|hoặc|hay|hoặc là|hay là');
const MINUS = phrases('-|–|−|âm');
/** Beyond this many significant digits a fraction can no longer be held exactly. */
const SIGNIFICANT_DIGITS = 15;

/** Words for "about" whose unaccented form is another common word (tám eight, có have). */
const ABOUT_ACCENTED = new Set(['tầm', 'cỡ']);

/** Position after words for "about"; `tam` without an accent is about (tầm) when digits follow, eight (tám) otherwise. */
function afterAbout(tokens: readonly Token[], from: number): number {
  let next = from;
  for (;;) {
    const word = tokens[next]?.accented ?? '';
    const single = ABOUT_ACCENTED.has(word) || (word === 'tam' && tokens[next + 1]?.kind === 'digits');
    const after = single ? next + 1 : afterPhrase(tokens, next, ABOUT);
    if (after === undefined) return next;
    next = after;
  }
}

function unitOf(amount: Amount, said: ReadUnit['kind']): QuantityUnit {
  if (said === 'percent') return 'percent';
  if (said === 'count') return 'number';
  return said === 'dong' || amount.dong || amount.power >= 6 ? 'dong' : 'number';
}

/** The exact number, or why it cannot be held as one. */
function settle(value: Decimal, unit: QuantityUnit): number | ReturnType<typeof refuse<QuantityReason>> {
  const { units, places } = simplest(value);
  const magnitude = units < 0n ? -units : units;
  const whole = magnitude / 10n ** BigInt(places);
  if (whole > BigInt(Number.MAX_SAFE_INTEGER)) return refuse('tooLarge', HINTS.tooLarge);
  if (places > 0 && unit === 'dong')
    return refuse('notWhole', HINTS.notWhole(withDots(String(whole)), withDots(String(whole + 1n))));
  if (places > 0 && String(magnitude).length > SIGNIFICANT_DIGITS)
    return refuse('tooPrecise', HINTS.tooPrecise);
  return toNumber({ units, places });
}

/** Position after a second amount that makes this a range, such as `- 350 triệu`; undefined when there is none. */
function afterRange(tokens: readonly Token[], from: number, joins: boolean): number | undefined {
  const between = afterPhrase(tokens, from, BETWEEN);
  if (between === undefined || (!joins && !tokens[from]?.glued)) return undefined;
  const other = readAmount(tokens, afterAbout(tokens, between), joins);
  return other && readUnit(tokens, other.next).next;
}

/** Multipliers and units left over once a number is refused: they belong to what is refused. */
function afterScraps(tokens: readonly Token[], from: number): number {
  let next = from;
  while (powerOf(tokens[next]) !== undefined) next++;
  return readUnit(tokens, next).next;
}

function refuseForeign(tokens: readonly Token[], from: number, next: number): RefusedAt<QuantityReason> {
  return { ...refuse('leftover', HINTS.foreign(spell(tokens, from, next))), next };
}

/**
 * Reads one quantity with its sign and unit at `from`; undefined when none starts there. A negative one is read, not refused: that is for
 * the caller. With `joins` false, a space ends the number where it could also be two numbers.
 */
export function readQuantity(tokens: readonly Token[], from: number, joins = true): QuantityRead {
  const symbol = afterForeign(tokens, from);
  if (symbol !== undefined) {
    const money = tokens[symbol]?.kind === 'digits' ? readAmount(tokens, symbol, joins) : undefined;
    return money && refuseForeign(tokens, from, afterScraps(tokens, money.next));
  }
  const minus = afterPhrase(tokens, from, MINUS);
  const loss = says(tokens[from], 'lỗ');
  let start = minus ?? from;
  if (loss) start = tokens[from + 1]?.text === ':' || says(tokens[from + 1], 'là') ? from + 2 : from + 1;
  const fromWord = says(tokens[start], 'từ') ? start + 1 : start;
  const first = afterAbout(tokens, fromWord);
  const amount = readAmount(tokens, first, joins);
  // `vài trăm`, `mấy chục`: about, with no digit at all.
  if (!amount) {
    const vague = first > fromWord && /^(chuc|tram)$/.test(tokens[first]?.text ?? '') ? first + 1 : first;
    if (vague === fromWord || (vague === first && powerOf(tokens[first]) === undefined)) return undefined;
    const next = afterScraps(tokens, vague);
    return { ...refuse('approximate', HINTS.approximate(spell(tokens, from, next))), next };
  }
  if (!amount.ok) return { ...amount, next: afterScraps(tokens, amount.next) };
  // `350t`: tấn to some, a slip for triệu or tỷ to others.
  if (tokens[amount.next]?.glued && tokens[amount.next]?.text === 't') {
    const text = spell(tokens, from, amount.next + 1);
    const digits = spell(tokens, first, amount.next);
    const hint = HINTS.readings(text, `${digits} triệu`, `${digits} tấn`);
    return { ...refuse('ambiguous', hint), next: amount.next + 1 };
  }
  const foreign = afterForeign(tokens, amount.next);
  if (foreign !== undefined) return refuseForeign(tokens, from, foreign);
  const unit = readUnit(tokens, amount.next);
  if ((unit.kind === 'percent' && amount.power > 0) || (unit.kind === 'count' && amount.dong))
    return { ...refuse('notANumber', HINTS.notANumber), next: unit.next };
  const range = afterRange(tokens, unit.next, joins);
  if (range !== undefined)
    return { ...refuse('range', HINTS.range(spell(tokens, from, range))), next: range, joined: true };
  // `350tr+25 tv` joins two figures; `300+` is more than 300.
  const joint = tokens[unit.next]?.text === '+' && tokens[unit.next + 1]?.kind === 'digits';
  const aboutAfter = joint ? undefined : afterPhrase(tokens, unit.next, ABOUT_AFTER);
  if (first > fromWord || aboutAfter !== undefined) {
    const next = aboutAfter === undefined ? unit.next : readUnit(tokens, aboutAfter).next;
    return { ...refuse('approximate', HINTS.approximate(spell(tokens, from, next))), next };
  }
  const kind = unitOf(amount, unit.kind);
  const value = settle(minus !== undefined || loss ? negate(amount.value) : amount.value, kind);
  if (typeof value !== 'number') return { ...value, next: unit.next };
  const { power, joined } = amount;
  return { ok: true, value, unit: kind, said: unit.kind, power, loss, joined, next: unit.next };
}
