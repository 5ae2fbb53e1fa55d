import { type ComplianceReport, type Finding, type FindingStatus } from '@hoptac/core/law';
import type { Block, CellText, Column, Language } from '../content';
import { words } from './compliance-words';
import { articles, comparison, remarks } from './finding-cells';

export interface Section {
  title: string;
  body: Block[];
}

export function having({ findings }: ComplianceReport, wanted: FindingStatus): Finding[] {
  return findings.filter(({ status }) => status === wanted);
}

/** How many rules came to what. */
export function counted(report: ComplianceReport, language: Language): Section {
  const say = words[language];
  const [satisfied, violated, unknown, notApplicable] = (
    ['satisfied', 'violated', 'unknown', 'notApplicable'] as const
  ).map((status) => having(report, status).length) as [number, number, number, number];
  return {
    title: say.result,
    body: [
      { is: 'paragraph', text: say.counts(satisfied, violated, unknown, notApplicable) },
      { is: 'paragraph', text: say.unknownIsNotWrong },
    ],
  };
}

/** What is against the law: what was compared, what to do, what follows, and the articles. */
export function violated(report: ComplianceReport, language: Language): Section {
  const say = words[language];
  const columns: Column[] = [
    { heading: say.rule, width: 32 },
    { heading: say.compared, width: 33 },
    { heading: say.toDo, width: 56 },
    { heading: say.article, width: 32 },
  ];
  const rows = having(report, 'violated').map((finding): CellText[] => [
    [{ text: finding.title[language], strong: true }],
    comparison(finding.compared, language),
    remarks(finding, report.on, language),
    articles(finding.citations, language),
  ]);
  return {
    title: say.violated,
    body: numbered(columns, rows, { none: say.noneViolated, language, longRows: true }),
  };
}

/** What is kept, and by how much. */
export function satisfied(report: ComplianceReport, language: Language): Section {
  const say = words[language];
  const columns: Column[] = [
    { heading: say.rule, width: 45 },
    { heading: say.compared, width: 68 },
    { heading: say.article, width: 40 },
  ];
  const rows = having(report, 'satisfied').map((finding): CellText[] => [
    finding.title[language],
    finding.explanation[language],
    articles(finding.citations, language),
  ]);
  return { title: say.satisfied, body: numbered(columns, rows, { none: say.noneSatisfied, language }) };
}

/** Rows with their numbers before them; a sentence where there are none. */
export function numbered(
  columns: readonly Column[],
  rows: readonly CellText[][],
  { none, language, longRows = false }: { none: string; language: Language; longRows?: boolean },
): Block[] {
  if (rows.length === 0) return [{ is: 'paragraph', text: none }];
  return [
    {
      is: 'table',
      table: {
        longRows,
        columns: [{ heading: words[language].number, width: 12, align: 'center' }, ...columns],
        rows: rows.map((row, at) => [`${at + 1}`, ...row]),
      },
    },
  ];
}
