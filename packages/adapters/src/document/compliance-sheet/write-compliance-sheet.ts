import type { ComplianceRefusal } from '@hoptac/core/law';
import { formatDate } from '@hoptac/core/time';
import type { Block, DocumentContent, Language, Written } from '../content';
import type { Letterhead } from '../letterhead';
import { writeDocument } from '../write-document';
import type { ComplianceSheetFacts } from './compliance-sheet';
import { words } from './compliance-words';
import { duties } from './duties';
import { counted, satisfied, violated, type Section } from './findings';
import { unknown } from './unknown';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

export interface ComplianceSheetOptions extends Written {
  language?: Language | undefined;
  letterhead?: Letterhead | undefined;
}

/**
 * How one organisation stands beside the law, as a Word file (.docx): each rule that is broken with what was compared, what to
 * do, what follows and the article; what is kept; what cannot be judged, with what is missing; and what falls due.
 *
 * @example
 * const compliance = checkCompliance(facts, { on });
 * await writeFile('ra-soat.docx', await writeComplianceSheet({ name, kind, on, compliance, duties }, { at: now.toISOString() }));
 */
export function writeComplianceSheet(
  facts: ComplianceSheetFacts,
  { at, ...options }: ComplianceSheetOptions,
): Promise<Uint8Array> {
  return writeDocument(complianceSheetContent(facts, options), { at });
}

/** What stands in it, before it is set in any file format. */
export function complianceSheetContent(
  facts: ComplianceSheetFacts,
  { language = 'vi', letterhead = {} }: Omit<ComplianceSheetOptions, 'at'>,
): DocumentContent {
  const say = words[language];
  const { name, kind, placeName, on, compliance, told = [] } = facts;
  const open = compliance.ok ? unknown(compliance, language) : {};
  const sections: Section[] = [
    {
      title: say.about,
      body: [
        {
          is: 'particulars',
          items: [
            { label: say.name, value: name },
            { label: say.kind, value: say.kinds[kind] },
            { label: say.place, value: placeName },
            ...told,
          ],
        },
      ],
    },
    ...(compliance.ok
      ? [counted(compliance, language), violated(compliance, language)]
      : [refused(compliance, language)]),
    { title: say.duties, body: duties(facts.duties, language) },
    ...(compliance.ok ? [satisfied(compliance, language)] : []),
    ...(open.section ? [open.section] : []),
  ];
  return {
    language,
    letterhead,
    title: say.title,
    subject: say.subject(name, formatDate(on)),
    body: sections.flatMap(({ title, body }, at): Block[] => [
      { is: 'heading', text: `${ROMAN[at]!}. ${title}` },
      ...body,
    ]),
    closing: { left: { role: say.preparedBy }, right: { role: say.forOrganisation } },
    annexes: open.annex ? [open.annex] : [],
  };
}

/** Facts that cannot be are not judged on: each is said, to be corrected first. */
function refused({ problems }: ComplianceRefusal, language: Language): Section {
  const say = words[language];
  return {
    title: say.result,
    body: [
      { is: 'paragraph', text: say.refused },
      ...problems.map(({ message }): Block => ({ is: 'paragraph', text: `- ${message[language]}` })),
    ],
  };
}
