import type { CalendarDate, MonthlyPeriod } from '../time';
import { PERIOD_HINTS } from './period-hints';
import { afterPhrases, phrases } from './phrases';
import { readPeriod } from './read-period';
import { refuse, type PeriodReason, type Refusal } from './refusal';
import { tokenize } from './tokens';

/** What a person typed as one period, or why it was not taken. */
export type ParsedPeriod = { ok: true; period: MonthlyPeriod } | Refusal<PeriodReason>;

const BEFORE = phrases('dạ|vâng|kỳ|báo cáo|bc|số liệu|cho|của|trong|là|em|gửi|:');
const AFTER = phrases('ạ|nhé|nha|nhá|nhe|nghe|em|anh|chị|ơi|.|,|;|:|!');

/**
 * Reads one period as people type it, with or without accents: `T9`, `tháng chín năm 2023`, `quý III`, `6 tháng đầu năm`, `lũy kế đến tháng 8`,
 * `từ tháng 1 đến tháng 9`, `năm ngoái`.
 *
 * `today` is the day in Việt Nam. Without a year, a month, quarter, half or run of months from January is the latest one that has begun by `today`: people
 * report what has happened, so on 2024-01-05 `tháng 12` is 2023-12 and `tháng 1` is 2024-01. A year that is typed is taken as typed, also in the
 * future, since plans speak of it.
 *
 * Refused with a reason, a sentence that says what to type, and the readings to choose from where there are some: `6 tháng` without đầu or cuối,
 * `từ đầu năm đến nay` (with this month?), `thang sau` (the sixth, or the next), `9/23` and `9/12` (a day or a year), a run of months that has no code
 * (`tháng 9 đến tháng 10`), `tháng 13`, `quý 5`, lunar months (`tháng giêng`), and any word left over.
 *
 * @example
 * parsePeriod('tháng 12', { today: '2024-01-05' }); // { ok: true, period: '2023-12' }
 * parsePeriod('lũy kế đến tháng 8/2023', { today: '2024-01-05' }); // { ok: true, period: '2023-8M' }
 * parsePeriod('6 tháng', { today: '2024-01-05' });
 * // { ok: false, reason: 'ambiguous', readings: ['6 tháng đầu năm', '6 tháng cuối năm'],
 * //   hint: { vi: '“6 tháng” là 6 tháng đầu năm hay 6 tháng cuối năm? Anh/chị gõ lại theo một trong hai cách đó.', en: … } }
 */
export function parsePeriod(text: string, { today }: { today: CalendarDate }): ParsedPeriod {
  const tokens = tokenize(text);
  if (tokens.length === 0) return refuse('empty', PERIOD_HINTS.empty);
  const from = afterPhrases(tokens, 0, BEFORE);
  const read = readPeriod(tokens, from, { today, alone: true });
  if (!read) return refuse('notAPeriod', PERIOD_HINTS.notAPeriod);
  if (!read.ok) return refuse(read.reason, read.hint, read.readings);
  const rest = tokens[afterPhrases(tokens, read.next, AFTER)];
  if (rest) return refuse('leftover', PERIOD_HINTS.leftover(text.slice(rest.start).trim()));
  return { ok: true, period: read.period };
}
