import { negate, simplest, toNumber, type Decimal } from './decimal';
import { withDots } from './number-literal';
import { isHalf, powerOf } from './number-words';
import { afterPhrase, meanings, phrases, says } from './phrases';
import { QUANTITY_HINTS } from './quantity-hints';
import { afterForeign, afterMoneySign, readUnit, type ReadUnit } from './quantity-unit';
import { readAmount, type Amount } from './read-amount';
import { refuse, type QuantityReason, type RefusedAt } from './refusal';
import { spell, spellWith, tokenize, type Token } from './tokens';

/** What a number counts. */
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
  'khoảng|gần|hơn|độ|chừng|ước|ước tính|xấp xỉ|ngót|trên|dưới|hơn kém|vào khoảng|khoảng chừng|ước chừng|' +
    'trên dưới|gần bằng|ngoài|không quá|không dưới|tối đa|tối thiểu|ít nhất|nhiều nhất|vài|mấy|dăm|mươi|~|≈|>|<|≥|≤|±',
);
const ABOUT_AFTER = phrases('hơn|mấy|lẻ|ngoài|gì đó|trở lên|trở xuống|trở lại|đổ lại|đổ lên|+');
const BETWEEN = phrases('-|–|—|−|~|→|đến|tới|hoặc|hay|hoặc là|hay là');
const MINUS = phrases('-|–|−|âm|trừ');
/** A change on the period before is not the figure of the period. */
const CHANGE = phrases('tăng|giảm|thêm|bớt|tăng thêm|tăng lên|giảm đi|giảm bớt|giảm còn|tăng lên được|hụt');
/** Money in slang, and short forms that are also measures; what each can stand for. */
const SLANG = meanings<readonly string[]>({
  củ: ['triệu', ''],
  chai: ['triệu', ''],
  tỏi: ['tỷ', ''],
  lốp: ['trăm triệu', ''],
  xị: ['trăm nghìn', ''],
  m: ['triệu', 'mét'],
});
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
    const ten = word !== 'mươi' && says(tokens[next], 'mươi');
    const after = single ? next + 1 : ten ? undefined : afterPhrase(tokens, next, ABOUT);
    if (after === undefined) return next;
    next = after;
  }
}

function unitOf(amount: Amount, said: ReadUnit['kind']): QuantityUnit {
  if (said === 'percent') return 'percent';
  if (said === 'count' || said === 'measure') return 'number';
  return said === 'dong' || amount.dong || amount.power >= 6 ? 'dong' : 'number';
}

/** The exact number, or why it cannot be held as one. */
function settle(value: Decimal, unit: QuantityUnit, counted: string | undefined) {
  const { units, places } = simplest(value);
  const magnitude = units < 0n ? -units : units;
  const whole = magnitude / 10n ** BigInt(places);
  const [below, above] = [withDots(String(whole)), withDots(String(whole + 1n))];
  if (whole > BigInt(Number.MAX_SAFE_INTEGER)) return refuse('tooLarge', QUANTITY_HINTS.tooLarge);
  if (places > 0 && unit === 'dong') return refuse('notWhole', QUANTITY_HINTS.notWholeDong(below, above));
  // `2,3 người` is no fraction of a person but two or three of them.
  if (places > 0 && counted !== undefined)
    return refuse('notWhole', QUANTITY_HINTS.notWholeCount(counted, below, above));
  if (places > 0 && String(magnitude).length > SIGNIFICANT_DIGITS)
    return refuse('tooPrecise', QUANTITY_HINTS.tooPrecise);
  return toNumber({ units, places });
}

/** Whether a reading can be offered: typed back, it is taken. */
function isTaken(reading: string): boolean {
  const tokens = tokenize(reading);
  const read = readOne(tokens, 0, true, false);
  return read?.ok === true && read.next === tokens.length;
}

/** A refusal whose readings stand for all that was typed of the number, `82,5 %` and not only `82,5`. */
function reread(
  tokens: readonly Token[],
  from: number,
  next: number,
  { readings, swap, ...refusal }: RefusedAt<QuantityReason>,
): RefusedAt<QuantityReason> {
  if (!swap) return { ...refusal, readings, next };
  const full = readings.map((reading) => spellWith(tokens, [from, next], swap, reading)).filter(isTaken);
  const text = spell(tokens, from, next);
  const hint = full.length > 0 ? QUANTITY_HINTS.choose(text, full) : QUANTITY_HINTS.unclear(text);
  return { ...refusal, hint, readings: full, next };
}

/** Both ends of a range such as `300 - 350 triệu`; undefined when no second amount follows. */
function readRange(tokens: readonly Token[], [from, end]: readonly [number, number], joins: boolean) {
  const between = afterPhrase(tokens, end, BETWEEN);
  if (between === undefined || (!joins && !tokens[end]?.glued)) return undefined;
  const start = afterAbout(tokens, between);
  const other = readAmount(tokens, start, joins);
  if (!other) return undefined;
  const next = readUnit(tokens, other.next).next;
  const [one, last] = [spell(tokens, from, end), spell(tokens, start, next)];
  // In `300 - 350 triệu` both are triệu.
  const unit = tokens.slice(start, next).findIndex((token) => powerOf(token) !== undefined);
  const shared = unit < 0 ? '' : ` ${spell(tokens, start + unit, next)}`;
  const first = /\p{L}/u.test(one) ? one : `${one}${shared}`;
  const readings = [first, last].filter(isTaken);
  const text = spell(tokens, from, next);
  return { ...refuse('range' as const, QUANTITY_HINTS.range(text, readings), readings), next, joined: true };
}

/** `5 củ rưỡi`, `350m`: slang and short forms that can also count something. */
function readSlang(
  tokens: readonly Token[],
  from: number,
  end: number,
): RefusedAt<QuantityReason> | undefined {
  const token = tokens[end];
  const tonnes = token?.glued && says(token, 't');
  const units = tonnes ? ['triệu', 'tấn'] : SLANG(token);
  if (!units) return undefined;
  const tail = isHalf(tokens[end + 1]) || /^[1-9]$/.test(tokens[end + 1]?.text ?? '');
  const next = tail ? end + 2 : end + 1;
  const offered = units.map((unit) =>
    unit === '' && tail ? '' : spellWith(tokens, [from, next], { from: end, next: end + 1 }, unit).trim(),
  );
  const readings = offered.filter(isTaken);
  const hint = QUANTITY_HINTS.choose(spell(tokens, from, next), readings);
  return { ...refuse('ambiguous', hint, readings), next };
}

/** Multipliers and units left over once a number is refused: they belong to what is refused. */
function afterScraps(tokens: readonly Token[], from: number): number {
  let next = from;
  while (powerOf(tokens[next]) !== undefined) next++;
  return readUnit(tokens, next).next;
}

function refuseForeign(tokens: readonly Token[], from: number, next: number): RefusedAt<QuantityReason> {
  return { ...refuse('leftover', QUANTITY_HINTS.foreign(spell(tokens, from, next))), next };
}

function approximate(
  tokens: readonly Token[],
  [from, next]: readonly [number, number],
  exact: string | undefined,
) {
  const reading = exact !== undefined && isTaken(exact) ? exact : undefined;
  const hint = QUANTITY_HINTS.approximate(spell(tokens, from, next), reading);
  return { ...refuse('approximate' as const, hint, reading === undefined ? [] : [reading]), next };
}

/** `vài trăm`, `mấy chục`, `chục triệu`: about, with no number at all. */
function readVague(
  tokens: readonly Token[],
  from: number,
  first: number,
): RefusedAt<QuantityReason> | undefined {
  const round = /^(chuc|tram|muoi)$/.test(tokens[first]?.text ?? '') ? first + 1 : first;
  const next = afterScraps(tokens, round);
  const vague = first > from ? next > first : round > first && next > round;
  return vague ? approximate(tokens, [from, next], undefined) : undefined;
}

function readChange(
  tokens: readonly Token[],
  from: number,
  joins: boolean,
): RefusedAt<QuantityReason> | undefined {
  const plus = tokens[from]?.text === '+' && !tokens[from]?.glued;
  const start = plus ? from + 1 : afterPhrase(tokens, from, CHANGE);
  const read = start === undefined ? undefined : readOne(tokens, start, joins, true);
  if (start === undefined || !read?.ok) return undefined;
  const amount = spell(tokens, start, read.next);
  return {
    ...refuse('ambiguous', QUANTITY_HINTS.change(spell(tokens, from, read.next), amount), [amount]),
    next: read.next,
  };
}

/** Reads one quantity; without `offers`, nothing is worked out for one that is not taken. */
function readOne(tokens: readonly Token[], from: number, joins: boolean, offers: boolean): QuantityRead {
  const symbol = afterForeign(tokens, from);
  if (symbol !== undefined) {
    const money = tokens[symbol]?.kind === 'digits' ? readAmount(tokens, symbol, joins) : undefined;
    return money && refuseForeign(tokens, from, afterScraps(tokens, money.next));
  }
  const minus = afterPhrase(tokens, from, MINUS);
  // `lô` is a lot of goods, so a loss is not taken from half an accent.
  const loss = /^l(ỗ|o)$/.test(tokens[from]?.accented ?? '');
  let start = minus ?? from;
  if (loss) start = tokens[from + 1]?.text === ':' || says(tokens[from + 1], 'là') ? from + 2 : from + 1;
  const sign = afterMoneySign(tokens, start);
  const fromWord = sign ?? (says(tokens[start], 'từ') ? start + 1 : start);
  const first = afterAbout(tokens, fromWord);
  const amount = readAmount(tokens, first, joins);
  if (!amount) return readVague(tokens, fromWord, first);
  // A sign belongs to every reading; `khoảng` does not.
  const spoken = first > fromWord ? first : from;
  if (!amount.ok) return offers ? reread(tokens, spoken, afterScraps(tokens, amount.next), amount) : amount;
  const foreign = afterForeign(tokens, amount.next);
  if (foreign !== undefined) return refuseForeign(tokens, from, foreign);
  const unit = readUnit(tokens, amount.next);
  const slang = offers && unit.kind === 'none' ? readSlang(tokens, spoken, amount.next) : undefined;
  if (slang) return slang;
  const counts = unit.kind === 'count' || unit.kind === 'measure';
  if (
    (unit.kind === 'percent' && amount.power > 0) ||
    (counts && amount.dong) ||
    (sign && unit.kind !== 'none')
  )
    return { ...refuse('notANumber', QUANTITY_HINTS.notANumber), next: unit.next };
  const range = offers
    ? readRange(tokens, [fromWord > start ? fromWord : spoken, unit.next], joins)
    : undefined;
  if (range) return range;
  // `350tr+25 tv` joins two figures; `300+` is more than 300.
  const joint = tokens[unit.next]?.text === '+' && tokens[unit.next + 1]?.kind === 'digits';
  const aboutAfter = joint ? undefined : afterPhrase(tokens, unit.next, ABOUT_AFTER);
  if (first > fromWord || fromWord > start + (sign === undefined ? 0 : 1) || aboutAfter !== undefined) {
    const next = aboutAfter === undefined ? unit.next : readUnit(tokens, aboutAfter).next;
    return approximate(tokens, [from, next], spell(tokens, first, unit.next));
  }
  const kind = sign === undefined ? unitOf(amount, unit.kind) : 'dong';
  const counted = unit.kind === 'count' && !unit.per ? spell(tokens, first, unit.next) : undefined;
  const value = settle(minus !== undefined || loss ? negate(amount.value) : amount.value, kind, counted);
  if (typeof value !== 'number') return { ...value, next: unit.next };
  const { power, joined } = amount;
  return {
    ok: true,
    value,
    unit: kind,
    said: sign === undefined ? unit.kind : 'dong',
    power,
    loss,
    joined,
    next: unit.next,
  };
}

/**
 * Reads one quantity with its sign and unit at `from`; undefined when none starts there. A negative one is read, not refused: that is for
 * the caller. With `joins` false, a space ends the number where it could also be two numbers.
 */
export function readQuantity(tokens: readonly Token[], from: number, joins = true): QuantityRead {
  return readChange(tokens, from, joins) ?? readOne(tokens, from, joins, true);
}
