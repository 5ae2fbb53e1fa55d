import {
  narrate,
  showActual,
  showAttainment,
  showTarget,
  type Narration,
  type PlanReport,
  type PlanReportRow,
} from '@hoptac/core/plan';
import { showIndicator } from '@hoptac/core/indicators';
import { formatPeriod, yearBefore } from '@hoptac/core/time';
import type { Block, CellText, Language, Table } from '../content';
import { words } from './plan-report-words';

/** Nothing known, or nothing asked. */
export const NOTHING = '–';

/** From so many letters on, what goes through several indicators has a line for each. */
const LONG = 300;

function linesOf({ text, spans }: Narration['paragraphs'][number]): string[] {
  const starts = spans.filter(({ field }) => field.startsWith('indicator.name.')).map(({ start }) => start);
  if (text.length < LONG || starts.length < 2) return [text];
  const lead = text.slice(0, starts[0]).replace(/[ –:]+$/, '');
  return [`${lead}:`, ...starts.map((start, at) => `- ${text.slice(start, starts[at + 1]).trimEnd()}`)];
}

/** What the period came to: the paragraphs that `narrate` writes, long ones in lines, and the table they were written from. */
export function results(report: PlanReport, language: Language, tableNumber: number): Block[] {
  const say = words[language];
  const known = report.rows.some(({ actual, target }) => actual !== undefined || target !== undefined);
  if (!known) return [{ is: 'paragraph', text: say.nothing }];
  return [
    ...narrate(report, { language })
      .paragraphs.flatMap(linesOf)
      .map((text): Block => ({ is: 'paragraph', text })),
    { is: 'table', table: planTable(report, language, tableNumber) },
    { is: 'remark', text: say.blanks },
  ];
}

function planTable({ period, rows }: PlanReport, language: Language, number: number): Table {
  const say = words[language];
  return {
    caption: say.table(number, formatPeriod(period, { language })),
    columns: [
      { heading: say.number, width: 12, align: 'center' },
      { heading: say.indicator, width: 43 },
      { heading: say.target, width: 25, align: 'right' },
      { heading: say.actual, width: 25, align: 'right' },
      { heading: say.percent, width: 18, align: 'right' },
      { heading: say.before(formatPeriod(yearBefore(period), { language })), width: 25, align: 'right' },
      { heading: say.judged, width: 20 },
    ],
    rows: rows.map((row, at): CellText[] => [`${at + 1}`, ...rowCells(row, language)]),
  };
}

function rowCells(row: PlanReportRow, language: Language): CellText[] {
  const say = words[language];
  const { indicator, actual, target, before, status, sampleTarget } = row;
  const planned = target === undefined ? NOTHING : showTarget(indicator, target, { language, actual });
  return [
    indicator.name[language],
    target !== undefined && sampleTarget ? [planned, { text: say.sample, slanted: true }] : planned,
    actual === undefined ? NOTHING : showActual(indicator, actual, { language, target }),
    showAttainment(row, { language }) || NOTHING,
    before === undefined ? NOTHING : showIndicator(indicator, before, { language }),
    [{ text: say.status[status], strong: status === 'missed' }],
  ];
}
