import { formatPeriod, monthOf, shiftMonth, yearToDate, type Month } from '../time';
import { digitsOf, fourDigits, isJoint, isQuantity, pad, thisMonth, thisYear } from './period-context';
import type { PeriodContext, PeriodRead } from './period-context';
import { PERIOD_HINTS } from './period-hints';
import { countWord, CUMULATIVE, isLunar, monthWord, NOW, relativeWord, TO, UP_TO } from './period-words';
import { afterPhrase, says } from './phrases';
import { readYear, withYear } from './read-year';
import { refuse } from './refusal';
import { spell, type Token } from './tokens';

/** The runs of months that do not begin in January and have a code of their own. */
const CODES: Readonly<Record<string, string>> = {
  '4-6': '-Q2',
  '7-9': '-Q3',
  '10-12': '-Q4',
  '7-12': '-H2',
};

function codeOf(first: number, last: number): string | undefined {
  if (first !== 1) return CODES[`${first}-${last}`];
  return yearToDate(`2000-${pad(last)}` as Month).slice(4);
}

/** The period of a run of months, with the year that follows, or the question which period was meant. */
function readRun(
  tokens: readonly Token[],
  [from, next]: readonly [number, number],
  context: PeriodContext,
  [first, last]: readonly [number, number],
): PeriodRead {
  if (first < 1 || last < first || last > 12) return undefined;
  const code = codeOf(first, last);
  if (code !== undefined) return withYear(tokens, next, context, first, code);
  const year = readYear(tokens, next, context, true);
  if ('ok' in year) return year;
  const { today } = context;
  const meant = year.year ?? thisYear(today) - (first > thisMonth(today) ? 1 : 0);
  const ends = [`tháng ${first}/${meant}`, `tháng ${last}/${meant}`];
  const hint = PERIOD_HINTS.range(spell(tokens, from, year.next), ends);
  return { ...refuse('range', hint, ends), next: year.next };
}

/** `tháng` before or after its number, in full or short; `thg.` too. Gives the position after it. */
function afterMonthWord(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (says(token, 'tháng')) return at + 1;
  const short = says(token, 't') || says(token, 'th') || says(token, 'thg');
  if (!short) return undefined;
  return tokens[at + 1]?.text === '.' && tokens[at + 1]?.glued ? at + 2 : at + 1;
}

/** `tháng 9`, `T9`, `tháng chín`, with the position after it. */
function readMonthNumber(tokens: readonly Token[], from: number) {
  const at = afterMonthWord(tokens, from);
  if (at === undefined) return undefined;
  const digits = digitsOf(tokens[at], 2);
  if (digits !== undefined) return { value: digits, next: at + 1, at };
  const word = says(tokens[from], 'tháng') ? monthWord(tokens, at) : undefined;
  return word && { ...word, at };
}

/** `tháng 1 đến tháng 9`, `T1-T9`; alone also `tháng 1-9/2023`. */
function readMonthRange(tokens: readonly Token[], from: number, context: PeriodContext): PeriodRead {
  const start = says(tokens[from], 'từ') ? from + 1 : from;
  const first = readMonthNumber(tokens, start);
  const to = first && afterPhrase(tokens, first.next, TO);
  if (!first || to === undefined) return undefined;
  const plain = context.alone ? digitsOf(tokens[to], 2) : undefined;
  const last =
    readMonthNumber(tokens, to) ?? (plain === undefined ? undefined : { value: plain, next: to + 1 });
  // `T9-23` may be a year.
  if (!last || last.value > 12 || last.value <= first.value) return undefined;
  return readRun(tokens, [from, last.next], context, [first.value, last.value]);
}

/** `tháng 9`, `T9/2023`, `tháng chín năm 2023`, `tháng trước`. */
export function readMonth(tokens: readonly Token[], from: number, context: PeriodContext): PeriodRead {
  const range = readMonthRange(tokens, from, context);
  if (range) return range;
  const full = says(tokens[from], 'tháng');
  const at = from + 1;
  if (tokens[from]?.accented === 'thang' && tokens[at]?.accented === 'sau') {
    const readings = ['tháng 6', 'tháng tới'];
    const hint = PERIOD_HINTS.choose('thang sau', 'tháng 6', 'tháng tới');
    return { ...refuse('ambiguous', hint, readings), next: at + 1 };
  }
  const relative = full ? relativeWord(tokens, at) : undefined;
  if (relative)
    return { ok: true, period: shiftMonth(monthOf(context.today), relative.value), next: relative.next };
  if (full && isLunar(tokens[at])) {
    const hint = PERIOD_HINTS.lunar(`tháng ${tokens[at]?.accented}`);
    return { ...refuse('ambiguous', hint), next: at + 1 };
  }
  const month = readMonthNumber(tokens, from);
  if (!month || isQuantity(tokens, month.next)) return undefined;
  if (month.value < 1 || month.value > 12)
    return {
      ...refuse('impossible', PERIOD_HINTS.noSuchMonth(tokens[month.at]?.text ?? '')),
      next: month.next,
    };
  return withYear(tokens, month.next, context, month.value, `-${pad(month.value)}`);
}

/** `tháng`, or `T` as in `6T đầu năm`; inside a message `9t` alone may be tonnes. */
function saysMonths(tokens: readonly Token[], at: number, context: PeriodContext): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (says(token, 'tháng')) return true;
  const short = (says(token, 't') || says(token, 'th')) && token?.glued === true;
  return short && (context.alone || says(next, 'đầu') || says(next, 'cuối'));
}

/** `đầu năm`, `cuối năm`, with the position of what says the year. */
function readEnd(tokens: readonly Token[], at: number) {
  const [first, last] = [says(tokens[at], 'đầu'), says(tokens[at], 'cuối')];
  let next = first || last ? at + 1 : at;
  // `đầu năm 2023` says năm once for both; leave it to the year.
  if ((first || last) && says(tokens[next], 'năm') && !relativeWord(tokens, next + 1))
    next += tokens[next + 1]?.kind === 'digits' ? 0 : 1;
  return { first, last, next };
}

/** `6 tháng` may be either end of the year. */
function whichEnd(
  tokens: readonly Token[],
  [from, next]: readonly [number, number],
  context: PeriodContext,
  months: number,
): PeriodRead {
  const year = readYear(tokens, next, context, true);
  if ('ok' in year) return year;
  const which = year.year === undefined ? '' : ` ${year.year}`;
  const readings = [`${months} tháng đầu năm${which}`, `${months} tháng cuối năm${which}`] as const;
  const hint = PERIOD_HINTS.choose(spell(tokens, from, year.next), ...readings);
  return { ...refuse('ambiguous', hint, readings), next: year.next };
}

/** `nửa đầu năm`, `nửa cuối năm 2023`, `nửa năm đầu`. */
function readHalf(tokens: readonly Token[], from: number, context: PeriodContext): PeriodRead {
  if (!says(tokens[from], 'nửa')) return undefined;
  const named = says(tokens[from + 1], 'năm');
  const { first, last, next } = readEnd(tokens, named ? from + 2 : from + 1);
  if (first || last) return withYear(tokens, next, context, first ? 1 : 7, first ? '-H1' : '-H2');
  return named && context.alone ? whichEnd(tokens, [from, from + 2], context, 6) : undefined;
}

/** `6 tháng đầu năm`, `9 tháng`, `hai quý đầu năm`. Months counted from either end of a year are the period of that name. */
export function readPartOfYear(tokens: readonly Token[], from: number, context: PeriodContext): PeriodRead {
  const half = readHalf(tokens, from, context);
  if (half) return half;
  const digits = digitsOf(tokens[from], 2);
  const count = digits === undefined ? countWord(tokens, from) : { value: digits, next: from + 1 };
  if (!count) return undefined;
  const quarters = says(tokens[count.next], 'quý') && count.value <= 4;
  if (!quarters && !saysMonths(tokens, count.next, context)) return undefined;
  const months = quarters ? count.value * 3 : count.value;
  const at = count.next + 1;
  const { first, last, next } = readEnd(tokens, at);
  if (first || last) {
    const run = first ? ([1, months] as const) : ([13 - months, 12] as const);
    return readRun(tokens, [from, next], context, run);
  }
  // `9 tháng 10` is a day.
  const dated = digitsOf(tokens[at], 2) !== undefined && !isJoint(tokens[at]);
  if (quarters || dated || months === 1) return undefined;
  const ofYear = fourDigits(tokens[at]) !== undefined || says(tokens[at], 'năm') || tokens[at]?.text === '/';
  if (months === 6 || months === 3)
    return context.alone || says(tokens[at], 'năm')
      ? whichEnd(tokens, [from, at], context, months)
      : undefined;
  if (months === 12 && !ofYear) return context.alone ? whichYear(tokens, [from, at], context) : undefined;
  // `tiền công 8 tháng` says how long, `8 tháng năm 2023` says when.
  return context.alone || months === 9 || says(tokens[at], 'năm')
    ? readRun(tokens, [from, next], context, [1, months])
    : undefined;
}

function whichYear(
  tokens: readonly Token[],
  [from, next]: readonly [number, number],
  context: PeriodContext,
): PeriodRead {
  const year = thisYear(context.today);
  const readings = [`năm ${year - 1}`, `năm ${year}`] as const;
  return {
    ...refuse('ambiguous', PERIOD_HINTS.choose(spell(tokens, from, next), ...readings), readings),
    next,
  };
}

/** `từ đầu năm đến nay`: with the month that is still running, or up to the last one that is over. */
function untilNow(
  tokens: readonly Token[],
  [from, next]: readonly [number, number],
  context: PeriodContext,
): PeriodRead {
  const running = monthOf(context.today);
  const [over, now] = [shiftMonth(running, -1), running].map((month) => formatPeriod(yearToDate(month)));
  const readings = [over ?? '', now ?? ''] as const;
  return {
    ...refuse('ambiguous', PERIOD_HINTS.choose(spell(tokens, from, next), ...readings), readings),
    next,
  };
}

/** `lũy kế đến tháng 9`, `lũy kế 9 tháng`, `từ đầu năm đến nay`: from January to that month. */
export function readCumulative(tokens: readonly Token[], from: number, context: PeriodContext): PeriodRead {
  const start = afterPhrase(tokens, from, CUMULATIVE);
  if (start === undefined) return undefined;
  const now = afterPhrase(tokens, start, NOW);
  if (now !== undefined) return untilNow(tokens, [from, now], context);
  const at = afterPhrase(tokens, start, UP_TO) ?? start;
  const month = readMonthNumber(tokens, at);
  if (month) return readRun(tokens, [from, month.next], context, [1, month.value]);
  const digits = digitsOf(tokens[at], 2);
  const count = digits === undefined ? countWord(tokens, at) : { value: digits, next: at + 1 };
  if (!count || !saysMonths(tokens, count.next, context)) return undefined;
  const { last, next } = readEnd(tokens, count.next + 1);
  return last ? undefined : readRun(tokens, [from, next], context, [1, count.value]);
}
