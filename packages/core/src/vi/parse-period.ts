import type { CalendarDate, MonthlyPeriod } from '../time';
import { HINTS, refuse, type PeriodReason, type Refusal } from './hints';
import { readPeriod } from './read-period';
import { afterPhrases, phrases, tokenize } from './tokens';

/** What a person typed as one period, or why it was not taken. */
export type ParsedPeriod = { ok: true; period: MonthlyPeriod } | Refusal<PeriodReason>;

const BEFORE = phrases('dạ|kỳ|báo cáo|cho|của|trong|là');
const AFTER = phrases('ạ|nhé|nha|em|.|,|;|:|!');

/**
 * Reads one period as people type it, with or without accents: `T9`, `tháng chín năm 2023`, `quý III`, `6 tháng đầu năm`, `năm ngoái`.
 *
 * `today` is the day in Việt Nam. Without a year, a month, quarter, half or nine months is the latest one that has begun by `today`: people
 * report what has happened, so on 2024-01-05 `tháng 12` is 2023-12 and `tháng 1` is 2024-01. A year that is typed is taken as typed, also in the
 * future, since plans speak of it.
 *
 * Refused with a reason and a sentence that says what to type: `tháng 13`, `quý 5`, lunar months (`tháng giêng`), `6 tháng` without đầu or
 * cuối, `9/23` and `9/12` (a day or a year), and any word left over.
 *
 * @example
 * parsePeriod('tháng 12', { today: '2024-01-05' }); // { ok: true, period: '2023-12' }
 * parsePeriod('quý 5', { today: '2024-01-05' }); // { ok: false, reason: 'impossible', hint: 'Không có quý “5”. …' }
 */
export function parsePeriod(text: string, { today }: { today: CalendarDate }): ParsedPeriod {
  const tokens = tokenize(text);
  if (tokens.length === 0) return refuse('empty', HINTS.emptyPeriod);
  const from = afterPhrases(tokens, 0, BEFORE);
  const read = readPeriod(tokens, from, { today, alone: true });
  if (!read) return refuse('notAPeriod', HINTS.notAPeriod);
  if (!read.ok) return refuse(read.reason, read.hint);
  const rest = tokens[afterPhrases(tokens, read.next, AFTER)];
  if (rest) return refuse('leftover', HINTS.leftoverPeriod(text.slice(rest.start).trim()));
  return { ok: true, period: read.period };
}
