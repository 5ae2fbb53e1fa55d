import { isPeriod, monthOf, shiftMonth, type CalendarDate, type MonthlyPeriod } from '../time';
import { HINTS, refuse, type PeriodReason } from './hints';
import { powerOf } from './number-words';
import type { RefusedAt } from './number-literal';
import { isLunar, monthWord, quarterWord, relativeWord, spanWord, type Said } from './period-words';
import { readUnit } from './quantity-unit';
import { says, type Token } from './tokens';

export type PeriodRead =
  | { ok: true; period: MonthlyPeriod; next: number }
  | RefusedAt<PeriodReason>
  | undefined;

/** Where a period is read: alone, or inside a message, where digits after it may be a figure. */
export interface PeriodContext {
  today: CalendarDate;
  alone: boolean;
  /** Inside a message, take four digits after a period for its year even where they could be a figure. */
  looseYear?: boolean;
}
interface Year {
  year: number | undefined;
  next: number;
}
type ReadYear = Year | RefusedAt<PeriodReason>;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const digitsOf = (token: Token | undefined, length: number) =>
  token?.kind === 'digits' && token.text.length <= length ? Number(token.text) : undefined;
const fourDigits = (token: Token | undefined) => (token?.text.length === 4 ? digitsOf(token, 4) : undefined);
const isJoint = (token: Token | undefined) => /^[/\-.]$/.test(token?.text ?? '');
const thisYear = (today: CalendarDate) => Number(today.slice(0, 4));
const thisMonth = (today: CalendarDate) => Number(today.slice(5, 7));
const pad = (value: number) => String(value).padStart(2, '0');

function stop(reason: PeriodReason, hint: string, next: number): RefusedAt<PeriodReason> {
  return { ...refuse(reason, hint), next };
}

/** Whether the number that ends before `next` is a quantity: `tháng 4tr5`, `quý 3 tỷ`, `tháng 9,5`. */
function isQuantity(tokens: readonly Token[], next: number): boolean {
  const [mark, digits] = [tokens[next], tokens[next + 1]];
  if (powerOf(mark) !== undefined) return true;
  if (mark?.glued && /^[.,]$/.test(mark.text) && digits?.glued && digits.kind === 'digits')
    return mark.text === ',' || fourDigits(digits) === undefined;
  const unit = readUnit(tokens, next).kind;
  // Not a counted noun: in `T9 tv 25` the month ends at 9.
  return unit === 'dong' || unit === 'percent';
}

/** Whether a year may stand here without `năm`: inside a message only at the end of a clause, or `T9 2023 tv` would lose its figure. */
function endsClause(token: Token | undefined): boolean {
  return token === undefined || /^[,;:.\n)]$/.test(token.text);
}

/** Reads `/2023`, `/23`, `năm 2023`, `năm ngoái` or a bare year; a missing year is not an error. */
function readYear(tokens: readonly Token[], from: number, context: PeriodContext, short: boolean): ReadYear {
  const accept = (year: number, next: number): ReadYear =>
    year < FIRST_YEAR || year > LAST_YEAR
      ? stop('impossible', HINTS.noSuchYear(String(year)), next)
      : { year, next };
  const said = says(tokens[from], 'năm');
  const relative = said ? relativeWord(tokens, from + 1) : undefined;
  if (relative) return { year: thisYear(context.today) + relative.value, next: relative.next };
  // `T9 - 2500 thành viên`: inside a message only a joint without spaces leads to a year.
  const joint = isJoint(tokens[from]) && (context.alone || tokens[from + 1]?.glued === true);
  const at = said || joint ? from + 1 : from;
  const token = tokens[at];
  const year = fourDigits(token);
  const free = at > from || context.alone || context.looseYear || endsClause(tokens[at + 1]);
  if (year !== undefined && free && !(said && isQuantity(tokens, at + 1))) return accept(year, at + 1);
  const two =
    joint && tokens[from]?.text === '/' && token?.text.length === 2 ? digitsOf(token, 2) : undefined;
  if (short && two !== undefined && !isQuantity(tokens, at + 1)) return accept(2000 + two, at + 1);
  if (said && token?.kind === 'digits' && !isQuantity(tokens, at + 1))
    return stop('impossible', HINTS.noSuchYear(token.text), at + 1);
  return { year: undefined, next: from };
}

/** Finishes a period whose year may be missing: then it is the latest one that has begun, since people report what has happened. */
function withYear(
  tokens: readonly Token[],
  from: number,
  context: PeriodContext,
  firstMonth: number,
  code: string,
): PeriodRead {
  const read = readYear(tokens, from, context, true);
  if ('ok' in read) return read;
  const latest = thisYear(context.today) - (firstMonth > thisMonth(context.today) ? 1 : 0);
  return { ok: true, period: `${read.year ?? latest}${code}` as MonthlyPeriod, next: read.next };
}

/** `tháng 9`, `T9/2023`, `tháng chín năm 2023`, `tháng trước`. */
function readMonth(tokens: readonly Token[], from: number, context: PeriodContext): PeriodRead {
  const short = says(tokens[from], 't');
  if (!short && !says(tokens[from], 'tháng')) return undefined;
  const at = from + 1;
  if (tokens[from]?.accented === 'thang' && tokens[at]?.accented === 'sau')
    return stop('ambiguous', HINTS.sixthOrNext, at + 1);
  const relative = short ? undefined : relativeWord(tokens, at);
  if (relative)
    return { ok: true, period: shiftMonth(monthOf(context.today), relative.value), next: relative.next };
  if (isLunar(tokens[at]) && !short)
    return stop('ambiguous', HINTS.lunar(`tháng ${tokens[at]?.accented}`), at + 1);
  const digits = digitsOf(tokens[at], 2);
  const month: Said | undefined =
    digits === undefined ? (short ? undefined : monthWord(tokens, at)) : { value: digits, next: at + 1 };
  if (!month || isQuantity(tokens, month.next)) return undefined;
  if (month.value < 1 || month.value > 12)
    return stop('impossible', HINTS.noSuchMonth(tokens[at]?.text ?? ''), month.next);
  return withYear(tokens, month.next, context, month.value, `-${pad(month.value)}`);
}

/** `quý III`, `Q3/2023`, `quý này`. `quỹ` (a fund) folds to the same letters, so accents are looked at. */
function readQuarter(tokens: readonly Token[], from: number, context: PeriodContext): PeriodRead {
  const short = says(tokens[from], 'q');
  if (!short && !says(tokens[from], 'quý')) return undefined;
  const at = from + 1;
  const relative = short ? undefined : relativeWord(tokens, at);
  if (relative) {
    const month = shiftMonth(monthOf(context.today), relative.value * 3);
    const quarter = Math.ceil(Number(month.slice(5)) / 3);
    return {
      ok: true,
      period: `${month.slice(0, 4)}-Q${quarter}` as MonthlyPeriod,
      next: relative.next,
    };
  }
  const digits = digitsOf(tokens[at], 2);
  const quarter = digits === undefined ? quarterWord(tokens, at) : { value: digits, next: at + 1 };
  if (!quarter || isQuantity(tokens, quarter.next)) return undefined;
  if (quarter.value < 1 || quarter.value > 4)
    return stop('impossible', HINTS.noSuchQuarter(tokens[at]?.text ?? ''), quarter.next);
  return withYear(tokens, quarter.next, context, quarter.value * 3 - 2, `-Q${quarter.value}`);
}

/** `tháng`, or `T` as in `6T đầu năm`; inside a message `9t` alone may be tonnes. */
function saysMonths(tokens: readonly Token[], at: number, context: PeriodContext): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (says(token, 'tháng')) return true;
  return (
    says(token, 't') && token?.glued === true && (context.alone || says(next, 'đầu') || says(next, 'cuối'))
  );
}

/** `6 tháng đầu năm`, `9 tháng`, `nửa cuối năm 2023`. Three months at either end of a year are its first or last quarter. */
function readPartOfYear(tokens: readonly Token[], from: number, context: PeriodContext): PeriodRead {
  const half = says(tokens[from], 'nửa');
  const digits = digitsOf(tokens[from], 2);
  const count = digits === undefined ? spanWord(tokens, from) : { value: digits, next: from + 1 };
  const named = count && [3, 6, 9].includes(count.value) && saysMonths(tokens, count.next, context);
  if (!half && !named) return undefined;
  const months = half ? 6 : (count?.value ?? 0);
  const at = half ? from + 1 : (count?.next ?? from) + 1;
  const [first, last] = [says(tokens[at], 'đầu'), says(tokens[at], 'cuối')];
  let next = first || last ? at + 1 : at;
  // `đầu năm 2023` says năm once for both; leave it to the year.
  if ((first || last) && says(tokens[next], 'năm') && !relativeWord(tokens, next + 1))
    next += fourDigits(tokens[next + 1]) === undefined ? 1 : 0;
  if (months === 9 && !last) return withYear(tokens, next, context, 1, '-9M');
  if (!first && !last)
    return months === 6 && (context.alone || (!half && says(tokens[at], 'năm')))
      ? stop('ambiguous', HINTS.whichHalf, at)
      : undefined;
  if (months === 9) return undefined;
  const size = months === 6 ? 'H' : 'Q';
  const index = first ? 1 : 12 / months;
  return withYear(tokens, next, context, first ? 1 : 13 - months, `-${size}${index}`);
}

/** `năm 2023`, `năm nay`; alone also `2023` and the codes `2023-Q3`, `2023-09`. */
function readYearAlone(tokens: readonly Token[], from: number, context: PeriodContext): PeriodRead {
  const at = says(tokens[from], 'cả') && says(tokens[from + 1], 'năm') ? from + 1 : from;
  if (!context.alone && !says(tokens[at], 'năm')) return undefined;
  const read = readYear(tokens, at, context, false);
  if ('ok' in read) return context.alone || says(tokens[at], 'năm') ? read : undefined;
  if (read.year === undefined) return undefined;
  return { ok: true, period: `${read.year}` as MonthlyPeriod, next: read.next };
}

/** `09/2023`, `9-2023`. Without four digits of the year it may be a day. */
function readBare(tokens: readonly Token[], from: number, context: PeriodContext): PeriodRead {
  const [month, joint, year] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  const value = digitsOf(month, 2);
  if (value === undefined || !/^[/-]$/.test(joint?.text ?? '') || year?.kind !== 'digits') return undefined;
  if (isQuantity(tokens, from + 3) || isJoint(tokens[from + 3])) return undefined;
  if (fourDigits(year) === undefined) {
    const text = `${month?.text}${joint?.text}${year.text}`;
    return context.alone && year.text.length <= 2
      ? stop('ambiguous', HINTS.dayOrYear(text), from + 3)
      : undefined;
  }
  if (value < 1 || value > 12)
    return context.alone ? stop('impossible', HINTS.noSuchMonth(month?.text ?? ''), from + 3) : undefined;
  return withYear(tokens, from + 1, context, value, `-${pad(value)}`);
}

/** Codes as the program itself writes them: `2023-09`, `2023-Q3`, `2023-H1`, `2023-9M`. */
function readCode(tokens: readonly Token[], from: number, context: PeriodContext): PeriodRead {
  if (!context.alone || fourDigits(tokens[from]) === undefined) return undefined;
  for (const length of [4, 3]) {
    const part = tokens.slice(from, from + length);
    const code = part
      .map((token) => token.text)
      .join('')
      .toUpperCase();
    if (part.length === length && isPeriod(code) && !code.endsWith('RY'))
      return { ok: true, period: code as MonthlyPeriod, next: from + length };
  }
  return undefined;
}

const READERS = [readMonth, readQuarter, readPartOfYear, readBare, readCode, readYearAlone];

/** Reads a period at `from`; undefined when none starts there. */
export function readPeriod(tokens: readonly Token[], from: number, context: PeriodContext): PeriodRead {
  for (const reader of READERS) {
    const read = reader(tokens, from, context);
    if (read) return read;
  }
  return undefined;
}
