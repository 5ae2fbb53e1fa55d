import {
  narrate,
  showActual,
  showAttainment,
  showTarget,
  type PlanReport,
  type PlanReportRow,
} from '@hoptac/core/plan';
import { showIndicator } from '@hoptac/core/indicators';
import { formatPeriod, yearBefore } from '@hoptac/core/time';
import type { Block, CellText, Language, Table } from '../content';
import { words } from './plan-report-words';

/** Nothing known, or nothing asked. */
export const NOTHING = '–';

/** What the period came to: the paragraphs that `narrate` writes, and the table they were written from. */
export function results(report: PlanReport, language: Language, tableNumber: number): Block[] {
  const say = words[language];
  const known = report.rows.some(({ actual, target }) => actual !== undefined || target !== undefined);
  if (!known) return [{ is: 'paragraph', text: say.nothing }];
  return [
    ...narrate(report, { language }).paragraphs.map(({ text }): Block => ({ is: 'paragraph', text })),
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
