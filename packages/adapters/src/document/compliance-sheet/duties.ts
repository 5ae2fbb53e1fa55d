import { factCatalogue } from '@hoptac/core/law';
import { formatDate } from '@hoptac/core/time';
import type { Block, CellText, Language } from '../content';
import type { ComplianceSheetFacts } from './compliance-sheet';
import { words } from './compliance-words';
import { articles } from './finding-cells';

/** How many of the facts that would date more are named. */
const MOST_USEFUL = 6;

/** What falls due, the earliest first; what would date more, and what the law does not let one date. */
export function duties(report: ComplianceSheetFacts['duties'], language: Language): Block[] {
  const say = words[language];
  if (!report.ok)
    return [
      { is: 'paragraph', text: say.badDuties },
      ...report.problems.map(({ message }): Block => ({ is: 'paragraph', text: message[language] })),
    ];
  const { obligations, missingFacts, undated, from, to } = report;
  const labels = missingFacts.slice(0, MOST_USEFUL).map(({ fact }) => factCatalogue[fact].label[language]);
  return [
    { is: 'paragraph', text: say.within(formatDate(from), formatDate(to)) },
    obligations.length === 0
      ? { is: 'paragraph', text: say.noDuties }
      : {
          is: 'table',
          table: {
            longRows: true,
            columns: [
              { heading: say.number, width: 12, align: 'center' },
              { heading: say.due, width: 26, align: 'center' },
              { heading: say.duty, width: 48 },
              { heading: say.because, width: 44 },
              { heading: say.article, width: 35 },
            ],
            rows: obligations.map(({ title, due, because, citations }, at): CellText[] => [
              `${at + 1}`,
              [{ text: formatDate(due.effective), strong: true }],
              title[language],
              [because[language], ...(due.provisional ? [due.provisional[language]] : [])],
              articles(citations, language),
            ]),
          },
        },
    ...undated.map(({ title, reason }): Block => ({
      is: 'remark',
      text: say.undated(title[language], reason[language]),
    })),
    ...(labels.length === 0
      ? []
      : [
          {
            is: 'remark',
            text: say.moreDuties(labels.join('; '), missingFacts.length - labels.length),
          } satisfies Block,
        ]),
  ];
}
