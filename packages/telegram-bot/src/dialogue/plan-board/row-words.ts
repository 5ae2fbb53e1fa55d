import type { DataElement } from '@hoptac/core/indicators';
import {
  attainmentWords,
  forecastWords,
  growthWords,
  natureOf,
  showActual,
  showAttainment,
  showTarget,
  stillNeeded,
  stillNeededWords,
  type PlanReportRow,
} from '@hoptac/core/plan';
import type { CalendarDate, MonthlyPeriod } from '@hoptac/core/time';
import { formatQuantity } from '@hoptac/core/vi';
import type { Language } from '../state';
import { words } from './words';

export const MARK = { exceeded: '✅', met: '☑️', missed: '❌', noData: '❔', noTarget: '▫️' };

/** Of which period and on which day a row is read. */
export interface Seen {
  period: MonthlyPeriod;
  today: CalendarDate;
  elements: readonly DataElement[];
  /** Whether anything is judged; where no targets were set, that is said once and not on every line. */
  judged: boolean;
}

/** An indicator on the board: one line, and a second with what it still takes or why it stands so. */
export function rowLines(row: PlanReportRow, index: number, seen: Seen, language: Language): string[] {
  const say = words[language];
  const { indicator, status } = row;
  const judged = seen.judged
    ? ` – ${[showAttainment(row, { language }), attainmentWords(row, { language })].filter(Boolean).join(', ')}`
    : '';
  return [
    `${MARK[status]} ${index + 1}. ${indicator.name[language]}: ${standing(row, language)}${judged}`,
    ...(row.reason && status === 'missed' ? [`   ${say.reason(row.reason[language])}`] : []),
    ...neededLine(row, seen, language).map((line) => `   ${line}`),
  ];
}

/** `31 HTX (kế hoạch 40 HTX)` */
export function standing(
  row: Pick<PlanReportRow, 'indicator' | 'actual' | 'target' | 'sampleTarget'>,
  language: Language,
): string {
  const say = words[language];
  const { indicator, actual, target } = row;
  const shown = actual === undefined ? '–' : showActual(indicator, actual, { language, target });
  if (target === undefined) return shown;
  const planned = showTarget(indicator, target, { language, actual });
  return `${shown} (${say.target(planned)}${row.sampleTarget ? `, ${say.sample}` : ''})`;
}

/** While its year runs, what a target that is not reached still asks of the months left, the one that runs included. */
export function neededLine(
  { indicator, actual, target, better, status }: PlanReportRow,
  { period, today, elements }: Seen,
  language: Language,
): string[] {
  if (status !== 'missed' || !today.startsWith(period)) return [];
  const monthsLeft = 13 - Number(today.slice(5, 7));
  const nature = natureOf(indicator, elements);
  const needed = stillNeeded({ actual, target, monthsLeft, better, nature });
  const said = stillNeededWords(indicator, needed, { language });
  return said ? [sentence(said)] : [];
}

/** What the year will come to, and whether that will do. */
export function forecastLines({ indicator, progress }: PlanReportRow, language: Language): string[] {
  if (!progress?.forecast || progress.monthsLeft === 0) return [];
  const said = sentence(forecastWords(indicator, progress.forecast, { language }));
  const { outlook } = progress;
  return outlook ? [`${said} ${words[language].outlook[outlook]}`] : [said];
}

export function growthLines(row: PlanReportRow, language: Language): string[] {
  const said = growthWords(row, { language });
  return said ? [sentence(said)] : [];
}

export function coverageLines({ coverage }: Pick<PlanReportRow, 'coverage'>, language: Language): string[] {
  const { months } = coverage ?? {};
  if (!months || months.expected === 0) return [];
  return [words[language].coverage(count(months.reported, language), count(months.expected, language))];
}

export function count(value: number, language: Language): string {
  return formatQuantity(value, { digits: 0, language });
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`;
}
