import type { MonthlyPeriod } from '../time';
import { digitsOf, fourDigits, isJoint, isQuantity, thisMonth, thisYear } from './period-context';
import type { PeriodContext, PeriodRead } from './period-context';
import { PERIOD_HINTS } from './period-hints';
import { relativeWord } from './period-words';
import { says } from './phrases';
import { refuse, type PeriodReason, type RefusedAt } from './refusal';
import type { Token } from './tokens';

interface Year {
  year: number | undefined;
  next: number;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Whether a year may stand here without `năm`: inside a message only at the end of a clause, or `T9 2023 tv` would lose its figure. */
function endsClause(token: Token | undefined): boolean {
  return token === undefined || /^[,;:.\n)]$/.test(token.text);
}

function noSuchYear(text: string, next: number): RefusedAt<PeriodReason> {
  const readings = /^\d\d$/.test(text) ? [`năm 20${text}`] : [];
  return { ...refuse('impossible', PERIOD_HINTS.noSuchYear(text), readings), next };
}

/** Reads `/2023`, `/23`, `năm 2023`, `năm ngoái` or a bare year; a missing year is not an error. */
export function readYear(
  tokens: readonly Token[],
  from: number,
  context: PeriodContext,
  short: boolean,
): Year | RefusedAt<PeriodReason> {
  const accept = (year: number, next: number) =>
    year < FIRST_YEAR || year > LAST_YEAR ? noSuchYear(String(year), next) : { year, next };
  const [here, following] = [tokens[from], tokens[from + 1]];
  if (says(here, 'sang') && says(following, 'năm'))
    return { year: thisYear(context.today) + 1, next: from + 2 };
  const said = says(here, 'năm');
  const relative = said ? relativeWord(tokens, from + 1) : undefined;
  if (relative) return { year: thisYear(context.today) + relative.value, next: relative.next };
  // `T9 - 2500 thành viên`: inside a message only a joint without spaces leads to a year.
  const joint = isJoint(here) && (context.alone || following?.glued === true);
  const at = said || joint ? from + 1 : from;
  const token = tokens[at];
  const year = fourDigits(token);
  const free = at > from || context.alone || context.looseYear || endsClause(tokens[at + 1]);
  if (year !== undefined && free && !(said && isQuantity(tokens, at + 1))) return accept(year, at + 1);
  const two = joint && here?.text === '/' && token?.text.length === 2 ? digitsOf(token, 2) : undefined;
  if (short && two !== undefined && !isQuantity(tokens, at + 1)) return accept(2000 + two, at + 1);
  // `nam 10` inside a message is ten men.
  const meansYear = said && (context.alone || here?.accented !== 'nam');
  if (meansYear && token?.kind === 'digits' && !isQuantity(tokens, at + 1))
    return noSuchYear(token.text, at + 1);
  return { year: undefined, next: from };
}

/** Finishes a period whose year may be missing: then it is the latest one that has begun, since people report what has happened. */
export function withYear(
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
