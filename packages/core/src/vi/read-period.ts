import { isPeriod, monthOf, shiftMonth, type MonthlyPeriod } from '../time';
import { digitsOf, fourDigits, isJoint, isQuantity, pad } from './period-context';
import type { PeriodContext, PeriodRead } from './period-context';
import { PERIOD_HINTS } from './period-hints';
import { quarterWord, relativeWord } from './period-words';
import { says } from './phrases';
import { readCumulative, readMonth, readPartOfYear } from './read-months';
import { readYear, withYear } from './read-year';
import { refuse } from './refusal';
import type { Token } from './tokens';

const GLUED_QUARTERS: Readonly<Record<string, number>> = { qi: 1, qii: 2, qiii: 3, qiv: 4 };

/** `quý III`, `Q3/2023`, `QIII`, `quý này`. `quỹ` (a fund) folds to the same letters, so accents are looked at. */
function readQuarter(tokens: readonly Token[], from: number, context: PeriodContext): PeriodRead {
  const glued = GLUED_QUARTERS[tokens[from]?.text ?? ''];
  if (glued !== undefined) return withYear(tokens, from + 1, context, glued * 3 - 2, `-Q${glued}`);
  const short = says(tokens[from], 'q');
  if (!short && !says(tokens[from], 'quý') && !says(tokens[from], 'quí')) return undefined;
  const at = short && tokens[from + 1]?.text === '.' ? from + 2 : from + 1;
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
    return {
      ...refuse('impossible', PERIOD_HINTS.noSuchQuarter(tokens[at]?.text ?? '')),
      next: quarter.next,
    };
  return withYear(tokens, quarter.next, context, quarter.value * 3 - 2, `-Q${quarter.value}`);
}

/** `năm 2023`, `năm nay`, `sang năm`; alone also `2023`. */
function readYearAlone(tokens: readonly Token[], from: number, context: PeriodContext): PeriodRead {
  const at = says(tokens[from], 'cả') && says(tokens[from + 1], 'năm') ? from + 1 : from;
  const named = says(tokens[at], 'năm') || (says(tokens[at], 'sang') && says(tokens[at + 1], 'năm'));
  if (!context.alone && !named) return undefined;
  const read = readYear(tokens, at, context, false);
  if ('ok' in read) return read;
  if (read.year === undefined) return undefined;
  return { ok: true, period: `${read.year}` as MonthlyPeriod, next: read.next };
}

/** `09/2023`, `9-2023`, `9.2023`; alone also `2023/9`. Without four digits of the year it may be a day. */
function readBare(tokens: readonly Token[], from: number, context: PeriodContext): PeriodRead {
  const [month, joint, year] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  const joined = context.alone ? isJoint(joint) : /^[/-]$/.test(joint?.text ?? '');
  if (!joined || year?.kind !== 'digits') return undefined;
  const reversed = context.alone && joint?.text !== '.' && fourDigits(month) !== undefined;
  if (reversed && digitsOf(year, 2) !== undefined && !isJoint(tokens[from + 3])) {
    const value = Number(year.text);
    if (value < 1 || value > 12) return undefined;
    const code = `${month?.text}-${pad(value)}`;
    return { ok: true, period: code as MonthlyPeriod, next: from + 3 };
  }
  const value = digitsOf(month, 2);
  if (value === undefined || isQuantity(tokens, from + 3) || isJoint(tokens[from + 3])) return undefined;
  const text = `${month?.text}${joint?.text}${year.text}`;
  if (fourDigits(year) === undefined) {
    if (!context.alone || year.text.length > 2 || joint?.text === '.') return undefined;
    const readings =
      value >= 1 && value <= 12 && Number(year.text) >= 20 ? [`tháng ${value}/20${year.text}`] : [];
    return { ...refuse('ambiguous', PERIOD_HINTS.dayOrYear(text), readings), next: from + 3 };
  }
  if (value < 1 || value > 12)
    return context.alone
      ? { ...refuse('impossible', PERIOD_HINTS.noSuchMonth(month?.text ?? '')), next: from + 3 }
      : undefined;
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

const READERS = [readCumulative, readMonth, readQuarter, readPartOfYear, readCode, readBare, readYearAlone];

/** Reads a period at `from`; undefined when none starts there. */
export function readPeriod(tokens: readonly Token[], from: number, context: PeriodContext): PeriodRead {
  for (const reader of READERS) {
    const read = reader(tokens, from, context);
    if (read) return read;
  }
  return undefined;
}
