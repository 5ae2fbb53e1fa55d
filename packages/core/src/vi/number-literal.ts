import { decimal, type Decimal } from './decimal';
import { QUANTITY_HINTS } from './quantity-hints';
import { refuse, type QuantityReason, type RefusedAt } from './refusal';
import type { Token } from './tokens';

export interface Literal {
  ok: true;
  value: Decimal;
  /** The digits as typed, when there was no separator: `05` in `4tr05`. */
  plain?: string;
  /** Groups were separated by spaces, so two numbers side by side would look the same. */
  joined: boolean;
  next: number;
}

const grouped = (parts: readonly string[]) =>
  /^[1-9]\d{0,2}$/.test(parts[0] ?? '') && parts.slice(1).every((part) => part.length === 3);

/** Digits with dots every three: `1.234.567`. */
export function withDots(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Digits with a comma. Exactly three of them after it would look like thousands again, so that they are then spoken: `1 phẩy 234`. */
function withComma(whole: string, fraction: string): string {
  const kept = fraction.replace(/0+$/, '');
  return kept ? `${whole},${kept}` : whole;
}

/**
 * What digits with dots and commas mean. In Vietnamese a comma is the decimal mark and a dot groups thousands, but phones and
 * spreadsheets mix them up, so a spelling with two readings gives both:
 * `1,500` (1,5 or 1.500), `1.5` and `1,234.5` (a dot is never taken for a decimal mark). Two or more comma groups have one reading.
 */
function interpret(parts: readonly string[], separators: string): Decimal | { readings: string[] } {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const whole = parts.join('');
  const head = parts.slice(0, -1);
  if (separators === '') return decimal(first);
  if (separators === ',')
    return last.length === 3 && grouped(parts)
      ? { readings: [last.endsWith('0') ? withComma(first, last) : `${first} phẩy ${last}`, withDots(whole)] }
      : decimal(first, last);
  if (/^(\.+|,+)$/.test(separators) && grouped(parts)) return decimal(whole);
  if (/^\.+,$/.test(separators) && grouped(head)) return decimal(head.join(''), last);
  if (separators === '.' && /^0+$/.test(first)) return { readings: [withComma('0', last)] };
  if (separators === '.')
    return { readings: [withComma(first, last), withDots(first + last.padEnd(3, '0'))] };
  if (/^,+\.$/.test(separators) && grouped(head))
    return { readings: [withComma(withDots(head.join('')), last), withDots(whole.padEnd(7, '0'))] };
  return { readings: [] };
}

const isGroup = (token: Token | undefined) =>
  token?.kind === 'digits' && token.text.length === 3 && !token.glued;

/** Position after `1 234 567`; undefined when spaces do not group thousands here. */
function afterSpacedGroups(tokens: readonly Token[], from: number): number | undefined {
  let next = from + 1;
  while (isGroup(tokens[next])) next++;
  const dotFollows = tokens[next]?.text === '.' && tokens[next]?.glued && tokens[next + 1]?.glued;
  return next > from + 1 && /^[1-9]\d{0,2}$/.test(tokens[from]?.text ?? '') && !dotFollows ? next : undefined;
}

/** Reads a number in digits at `from`; undefined when there is none. With `joins` false, spaces end a number. */
export function readLiteral(
  tokens: readonly Token[],
  from: number,
  joins: boolean,
): Literal | RefusedAt<QuantityReason> | undefined {
  if (tokens[from]?.kind !== 'digits') return undefined;
  const afterGroups = joins ? afterSpacedGroups(tokens, from) : undefined;
  let next = afterGroups ?? from + 1;
  const parts = [
    tokens
      .slice(from, next)
      .map((token) => token.text)
      .join(''),
  ];
  let separators = '';
  for (;;) {
    const [mark, digits] = [tokens[next], tokens[next + 1]];
    if (!mark?.glued || !/^[.,]$/.test(mark.text) || digits?.kind !== 'digits' || !digits.glued) break;
    separators += mark.text;
    parts.push(digits.text);
    next += 2;
  }
  const value =
    afterGroups && separators === ',' ? decimal(parts[0] ?? '0', parts[1]) : interpret(parts, separators);
  if ('readings' in value) {
    if (value.readings.length === 0) return { ...refuse('notANumber', QUANTITY_HINTS.notANumber), next };
    const typed = parts.map((part, index) => part + (separators[index] ?? '')).join('');
    const refusal = refuse('ambiguous', QUANTITY_HINTS.choose(typed, value.readings), value.readings);
    return { ...refusal, next, swap: { from, next } };
  }
  const plain = separators === '' && !afterGroups ? { plain: parts[0] ?? '' } : {};
  return { ok: true, value, ...plain, joined: afterGroups !== undefined, next };
}
