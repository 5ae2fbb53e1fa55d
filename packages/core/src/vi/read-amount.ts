import { add, decimal, simplest, timesPowerOfTen, type Decimal } from './decimal';
import { HINTS, refuse, type QuantityReason, type Refusal } from './hints';
import { readLiteral, withDots, type RefusedAt } from './number-literal';
import { digitWord, powerOf, readWords, saysDong } from './number-words';
import { says, spell, type Token } from './tokens';

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

function readCoefficient(tokens: readonly Token[], from: number, joins: boolean) {
  const words = readWords(tokens, from);
  if (words?.ok) {
    const digits = String(words.value).padStart(words.places, '0');
    const coefficient: Coefficient = {
      ok: true,
      value: decimal(String(words.value)),
      digits,
      words: true,
      joined: false,
      next: words.next,
    };
    return coefficient;
  }
  if (words) return words;
  const literal = readLiteral(tokens, from, joins);
  if (!literal?.ok) return literal;
  const coefficient: Coefficient = { ...literal, digits: literal.plain, words: false };
  return coefficient;
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
const isHalf = (token: Token | undefined) => token?.text === 'ruoi';

/**
 * A last number without a multiplier of its own. The habit is that it continues the one before as decimals would:
 * 4tr5 is 4,5 triệu; 4tr05 is 4,05 triệu; 1 tỷ 250 is 1,25 tỷ. Two digits apart (`1 tỷ 25`), or ending in 0 (`1tr50`), could also count
 * the next unit down (1 tỷ 25 triệu), so they are refused.
 */
function readTail(
  tail: Coefficient,
  base: Amount,
  power: number,
  glued: boolean,
  spelled: string,
): Decimal | Refusal<QuantityReason> {
  const { digits } = tail;
  if (digits === undefined || digits.length > 3) return refuse('notANumber', HINTS.notANumber);
  const asDecimals = timesPowerOfTen(decimal('0', digits), power);
  if (digits.length !== 2 || digits.startsWith('0') || (glued && !digits.endsWith('0') && !tail.words))
    return asDecimals;
  const asNextUnit = timesPowerOfTen(decimal(digits), power - 3);
  // `hai nghìn hai mươi ba` in full words has one reading.
  if (tail.words && power === 3) return asNextUnit;
  const reading = (rest: Decimal) => withDots(String(simplest(add(base.value, rest)).units));
  return refuse('ambiguous', HINTS.readings(spelled, reading(asDecimals), reading(asNextUnit)));
}

/** The first coefficient with its multiplier: `350 triệu`, `nửa tỷ`, `triệu rưỡi` (one and a half). */
function readHead(tokens: readonly Token[], from: number, joins: boolean) {
  if (says(tokens[from], 'nửa') && powerOf(tokens[from + 1])) {
    return { value: decimal('0', '5'), whole: false, joined: false, ...readScale(tokens, from + 1) };
  }
  const bare = readScale(tokens, from);
  if (bare.power > 0)
    return isHalf(tokens[bare.next])
      ? { value: decimal('1'), whole: true, joined: false, ...bare }
      : undefined;
  const first = readCoefficient(tokens, from, joins);
  if (!first?.ok) return first;
  const { value, joined } = first;
  // `05 HTX` is how offices write 5; longer ones are telephone numbers.
  if (/^0\d\d/.test(first.digits ?? '') && !first.words)
    return { ...refuse('notANumber', HINTS.leadingZeros(first.digits ?? '')), next: first.next };
  return { value, whole: value.places === 0, joined, ...readScale(tokens, first.next) };
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
  // Only a whole number of a multiplier can go on: not 4,5 triệu 200 nghìn.
  let power = head.whole && !head.dong ? head.power : 0;
  while (power > 0) {
    const token = tokens[amount.next];
    if (isHalf(token)) {
      amount.value = add(amount.value, timesPowerOfTen(decimal('5'), power - 1));
      amount.next++;
      break;
    }
    const odd = token?.text === 'linh' && digitWord(tokens[amount.next + 1]) !== undefined;
    const start = odd ? amount.next + 1 : amount.next;
    const glued = token?.glued === true && isDigits(token);
    if (!glued && !joins) break;
    const part = readCoefficient(tokens, start, joins);
    if (!part) break;
    if (!part.ok) return part;
    const scale = readScale(tokens, part.next);
    if (scale.power > 0 && (scale.power >= power || part.value.places > 0)) break;
    // `1 tỷ 2500 triệu` is no way to say 3,5 tỷ.
    if (!isBelow(part.value, power - scale.power)) break;
    const spelled = spell(tokens, from, scale.next);
    let value: Decimal | Refusal<QuantityReason> = timesPowerOfTen(part.value, scale.power);
    if (scale.power === 0 && odd) {
      if (power > 3)
        return { ...refuse('ambiguous', HINTS.digitsInstead(spelled)), next: part.next, joined: true };
    } else if (scale.power === 0 && (part.digits !== undefined || part.value.places > 0))
      value = readTail(part, amount, power, glued, spelled);
    if ('ok' in value) return { ...value, next: part.next, joined: !glued };
    amount.value = add(amount.value, value);
    amount.joined ||= !glued;
    amount.dong ||= scale.dong;
    amount.next = scale.next;
    power = scale.power;
  }
  return amount;
}
