import { factCatalogue, type ComplianceReport } from '@hoptac/core/law';
import type { Annex, Block, CellText, Language } from '../content';
import { words } from './compliance-words';
import { begun } from '../plain-text';
import { articles, missing } from './finding-cells';
import { having, numbered, type Section } from './findings';

/** How many of the missing facts are named in the text. */
const MOST_USEFUL = 10;
/** More rules than these stand in an annex. */
const MOST_INLINE = 10;

/** What cannot be judged, and what to tell first; a long list of the rules stands in an annex. */
export function unknown(report: ComplianceReport, language: Language): { section?: Section; annex?: Annex } {
  const say = words[language];
  const rules = having(report, 'unknown');
  if (rules.length === 0) return {};
  const columns = [
    { heading: say.rule, width: 50 },
    { heading: say.missing, width: 63 },
    { heading: say.article, width: 40 },
  ];
  const rows = rules.map((finding): CellText[] => [
    finding.title[language],
    missing(finding, language),
    articles(finding.citations, language),
  ]);
  const list = numbered(columns, rows, { none: '', language });
  const long = rules.length > MOST_INLINE;
  return {
    section: {
      title: say.unknown,
      body: [
        ...missingFacts(report, language),
        ...(long ? [{ is: 'paragraph', text: say.unknownInAnnex(rules.length) } satisfies Block] : list),
      ],
    },
    ...(long && { annex: { title: say.unknownAnnex, body: list } }),
  };
}

function missingFacts({ missingFacts: facts }: ComplianceReport, language: Language): Block[] {
  const say = words[language];
  if (facts.length === 0) return [];
  const columns = [
    { heading: say.fact, width: 113 },
    { heading: say.waiting, width: 40, align: 'center' as const },
  ];
  const rows = facts
    .slice(0, MOST_USEFUL)
    .map(({ fact, rules }): CellText[] => [begun(factCatalogue[fact].label[language]), `${rules.length}`]);
  return [{ is: 'paragraph', text: say.missingFirst }, ...numbered(columns, rows, { none: '', language })];
}
