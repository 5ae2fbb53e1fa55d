import type { MonthlyReport } from '@hoptac/core/indicators';
import { daysBetween, periodRange, type CalendarDate } from '@hoptac/core/time';
import { elementCodes } from '../generate/ledger';
import { hashOf } from '../generate/random';
import { chatStyles, type ChatStyleName } from './styles';

const STYLE_NAMES = Object.keys(chatStyles) as ChatStyleName[];

/**
 * Writes a month's figures as a cooperative's bookkeeper would type them into a chat. Without a `style`, each
 * organisation and month has one of its own, always the same. The year is left out only when `today` is given and the
 * month is one of the last eleven, so that a month without a year cannot be taken for another.
 *
 * @example
 * chatMessage(report, { style: 'short', today: '2023-10-03' }); // T9: doanh thu 350,4tr, lợi nhuận 41tr, 25 tv, …
 */
export function chatMessage(
  { organisation, period, values }: MonthlyReport,
  {
    style = STYLE_NAMES[hashOf(`${organisation} ${period}`) % STYLE_NAMES.length]!,
    today,
  }: { style?: ChatStyleName; today?: CalendarDate } = {},
): string {
  const { opening, figures, between } = chatStyles[style];
  const { year, index, from } = periodRange(period);
  const recent = today !== undefined && from <= today && daysBetween(from, today) < 330;
  const lines = elementCodes.flatMap((code) => {
    const value = values[code];
    return value === undefined ? [] : [figures[code](value)];
  });
  return opening(index, recent ? undefined : year) + lines.join(between);
}
