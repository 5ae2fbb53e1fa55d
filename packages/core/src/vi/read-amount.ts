import { add, decimal, simplest, timesPowerOfTen, type Decimal } from './decimal';
import { readLiteral, withDots } from './number-literal';
import { digitWord, isHalf, isOdd, powerOf, readDecimals, readWords, saysDong } from './number-words';
import { says } from './phrases';
import { QUANTITY_HINTS } from './quantity-hints';
import { readUnit } from './quantity-unit';
import { refuse, type QuantityReason, type RefusedAt } from './refusal';
import { spell, type Token } from './tokens';

/** A number with its multipliers, before its unit: `1 tỷ 250 triệu`, `4tr5`, `ba triệu rưỡi`. */
export interface Amount {
  ok: true;
  value: Decimal;
  /** Largest power of ten said: nghìn 3, triệu 6, tỷ 9; 0 without a multiplier. */
  power: number;
  /** A multiplier such as `trđ` said đồng. */
  dong: boolean;
  /** A space was read as part of the number, so that it could also be two numbers: `40tr 25`. */
  joined: boolean;
  next: number;
}
type Read = Amount | RefusedAt<QuantityReason> | undefined;

interface Coefficient {
  ok: true;
  value: Decimal;
  /** Digits of a tail, `05` in `4tr05`; undefined when it cannot be a tail. */
  digits: string | undefined;
  words: boolean;
  joined: boolean;
  next: number;
}

const isDigits = (token: Token | undefined) => token?.kind === 'digits';

function readWhole(
  tokens: readonly Token[],
  from: number,
  joins: boolean,
): Coefficient | RefusedAt<QuantityReason> | undefined {
  const words = readWords(tokens, from);
  if (!words) {
    const literal = readLiteral(tokens, from, joins);
    return literal?.ok ? { ...literal, digits: literal.plain, words: false } : literal;
  }
  if (!words.ok) return words;
  const digits = String(words.value).padStart(words.places, '0');
  const value = decimal(String(words.value));
  return { ok: true, value, digits, words: true, joined: false, next: words.next };
}

function readCoefficient(tokens: readonly Token[], from: number, joins: boolean) {
  const whole = readWhole(tokens, from, joins);
  const decimals =
    whole?.ok && whole.digits !== undefined && says(tokens[whole.next], 'phẩy')
      ? readDecimals(tokens, whole.next + 1)
      : undefined;
  if (!whole?.ok || !decimals) return whole;
  const value = decimal(String(whole.value.units), decimals.digits);
  return { ...whole, value, digits: undefined, next: decimals.next };
}

/** Multipliers in a row, as in `nghìn tỷ`. */
function readScale(tokens: readonly Token[], from: number): { power: number; dong: boolean; next: number } {
  let [power, dong, next] = [0, false, from];
  for (let step = powerOf(tokens[next]); step !== undefined && !dong; step = powerOf(tokens[next])) {
    // `nghìn tỷ` and `triệu tỷ` are said; `tỷ nghìn` and `triệu triệu` are slips.
    if (next > from && (step < 9 || power >= 9)) break;
    power += step;
    dong = saysDong(tokens[next]);
    next++;
  }
  return { power, dong, next };
}

const isBelow = ({ units, places }: Decimal, power: number) => units < 10n ** BigInt(places + power);

/**
 * A last number without a multiplier of its own. The habit is that it continues the one before as decimals would:
 * 4tr5 is 4,5 triệu; 4tr05 is 4,05 triệu; 1 tỷ 250 is 1,25 tỷ. Two digits apart (`1 tỷ 25`), or ending in 0 (`1tr50`), could also count
 * the next unit down (1 tỷ 25 triệu), so they have two readings. `linh` says that places are skipped, but not which.
 */
function readTail(tail: Coefficient, power: number, glued: boolean, odd: boolean): Decimal[] {
  const { digits } = tail;
  if (digits === undefined || digits.length > 3 || (power === 4 && digits.length > 1)) return [];
  const asDecimals = timesPowerOfTen(decimal('0', digits), power);
  const asNextUnit = timesPowerOfTen(decimal(digits), power - 3);
  if (odd) return power === 3 ? [decimal(digits)] : [asNextUnit, decimal(digits)];
  if (digits.length !== 2 || digits.startsWith('0') || (glued && !digits.endsWith('0') && !tail.words))
    return [asDecimals];
  // `hai nghìn hai mươi ba` in full words has one reading.
  return tail.words && power === 3 ? [asNextUnit] : [asDecimals, asNextUnit];
}

interface Head {
  value: Decimal;
  /** Something must follow: `tỷ hai` is 1,2 tỷ, and `tỷ` alone is no number. */
  bare: boolean;
  /** A whole number, which can go on: not 4,5 triệu 200 nghìn. */
  whole: boolean;
  joined: boolean;
  power: number;
  dong: boolean;
  next: number;
}

/** The first coefficient with its multiplier: `350 triệu`, `nửa tỷ`, `triệu rưỡi` (one and a half). */
function readHead(
  tokens: readonly Token[],
  from: number,
  joins: boolean,
): Head | RefusedAt<QuantityReason> | undefined {
  if (says(tokens[from], 'nửa') && powerOf(tokens[from + 1]))
    return {
      value: decimal('0', '5'),
      bare: false,
      whole: false,
      joined: false,
      ...readScale(tokens, from + 1),
    };
  const scale = readScale(tokens, from);
  if (scale.power > 0) {
    const after = tokens[scale.next];
    const counts = scale.power >= 6 && (/^[1-9]$/.test(after?.text ?? '') || (digitWord(after) ?? 0) > 0);
    if (!isHalf(after) && !counts) return undefined;
    return { value: decimal('1'), bare: true, whole: true, joined: false, ...scale };
  }
  const first = readCoefficient(tokens, from, joins);
  if (!first?.ok) return first;
  const { value, joined } = first;
  // `05 HTX` is how offices write 5; longer ones are telephone numbers.
  if (/^0\d\d/.test(first.digits ?? '') && !first.words)
    return { ...refuse('notANumber', QUANTITY_HINTS.leadingZeros(first.digits ?? '')), next: first.next };
  return { value, bare: false, whole: value.places === 0, joined, ...readScale(tokens, first.next) };
}

/** Reads a number with its multipliers at `from`; undefined when there is none. With `joins` false, a spaced tail is left for the next number. */
export function readAmount(tokens: readonly Token[], from: number, joins: boolean): Read {
  const head = readHead(tokens, from, joins);
  if (!head || 'ok' in head) return head;
  const amount: Amount = {
    ok: true,
    value: timesPowerOfTen(head.value, head.power),
    power: head.power,
    dong: head.dong,
    joined: head.joined,
    next: head.next,
  };
  let power = head.whole && !head.dong ? head.power : 0;
  while (power > 0) {
    const token = tokens[amount.next];
    if (isHalf(token)) {
      amount.value = add(amount.value, timesPowerOfTen(decimal('5'), power - 1));
      amount.next++;
      break;
    }
    const odd = isOdd(token);
    const glued = token?.glued === true && isDigits(token);
    if (!glued && !joins) break;
    const part = readCoefficient(tokens, odd ? amount.next + 1 : amount.next, joins);
    if (!part) break;
    if (!part.ok) return part;
    const scale = readScale(tokens, part.next);
    if (scale.power > 0 && (scale.power >= power || part.value.places > 0)) break;
    // `1 tỷ 2500 triệu` is no way to say 3,5 tỷ.
    if (!isBelow(part.value, power - scale.power)) break;
    let value = timesPowerOfTen(part.value, scale.power);
    if (scale.power === 0) {
      const sums = readTail(part, power, glued, odd).map((tail) => add(amount.value, tail));
      const [only, other] = sums;
      if (!only) return { ...refuse('notANumber', QUANTITY_HINTS.notANumber), next: part.next };
      if (other) {
        const unit = amount.power >= 6 && readUnit(tokens, scale.next).kind === 'none' ? ' đồng' : '';
        const readings = sums.map((sum) => withDots(String(simplest(sum).units)) + unit);
        const hint = QUANTITY_HINTS.choose(spell(tokens, from, scale.next), readings);
        const swap = { from, next: scale.next };
        return { ...refuse('ambiguous', hint, readings), next: part.next, joined: !glued, swap };
      }
      amount.value = only;
      value = decimal('0');
    }
    amount.value = add(amount.value, value);
    amount.joined ||= !glued;
    amount.dong ||= scale.dong;
    amount.next = scale.next;
    power = scale.power;
  }
  return head.bare && amount.next === head.next ? undefined : amount;
}
