import { cases } from '../cases';
import { instruments, type Instrument, type InstrumentCode } from '../engine/instrument';
import { duties } from '../obligations/duties';
import { parameters } from '../parameters';
import { rules } from '../rules';
import { articlesOf } from './articles';
import { calculators } from './calculators';
import { CASES_PAGE } from './case-page';
import { placesByDocument } from './citations-in';
import { dutyTable } from './duties';
import type { Encoding } from './encodings';
import { maps } from './maps';
import { linkTo, table } from './markdown';
import { GENERATED } from './regenerate';
import { catalogueOf } from './subject-pages';
import { subjects } from './subjects';

/** Every article of the law and what of it is in code, with rules and values, in Markdown. */
export function lawCatalogue(encodings: readonly Encoding[]): string {
  const mapped = Object.keys(maps) as InstrumentCode[];
  const parts = [
    introduction(),
    contents(mapped),
    '## Article by article',
    ...mapped.map((code) => articlesOf(code, maps[code] ?? [], encodings)),
    '## Subjects',
    ...subjects.map((subject) => catalogueOf(subject, encodings)),
    '## Calculators',
    '`checkCompliance`, `compareLaw`, `obligations` and `toICalendar` answer with the places of the rules and duties themselves.',
    ...calculators.map(({ name, purpose }) => describeCalculator(name, purpose.en, purpose.vi, encodings)),
    '## Calendar of duties',
    'What `obligations` dates. A code that is also a rule is judged by it.',
    dutyTable(encodings),
    '## Documents',
    documents(),
  ];
  return `${parts.join('\n\n')}\n`;
}

function introduction(): string {
  return `# The law in code

${GENERATED}

What \`@hoptac/core/law\` knows of Vietnam's law on cooperatives: ${rules.length} rules, ${parameters.length} dated values,
${calculators.length} calculators, ${duties.length} dated duties and ${cases.length} [worked cases](${CASES_PAGE}), each case run as a test. Titles are ours; only
the text of the law binds.

- \`d74.k1.a\` is article (Điều) 74, clause (khoản) 1, point (điểm) a; in the tables by article, \`k1.a\`.
- What encodes an article is read off the citations in the code. _Told by_: a rule mentions it as a consequence or an
  exception. _No value for_: it shows that the law of its time sets no such norm, or that the source is missing.
- A rule finds \`satisfied\`, \`violated\`, \`notApplicable\` or \`unknown\`. What no source gives is not encoded, and the
  finding is \`unknown\`, with the reason.
- _Read in_ tells how well a place is known: the text itself, a page about it, or not verified.`;
}

function contents(mapped: readonly InstrumentCode[]): string {
  const listed = (headings: readonly string[]) => headings.map((heading) => linkTo(heading)).join(' · ');
  return [
    `- ${linkTo('Article by article')}: ${listed(mapped.map((code) => instruments[code].name.en))}`,
    `- ${linkTo('Subjects')}: ${listed(subjects.map(({ name }) => name.en))}`,
    `- ${linkTo('Calculators')}: ${listed(calculators.map(({ name }) => name))}`,
    `- ${linkTo('Calendar of duties')}`,
    `- ${linkTo('Documents')}`,
  ].join('\n');
}

function documents(): string {
  const rows = Object.values<Instrument>(instruments).map(({ name, title, from, to, note }) => [
    name.vi,
    `${title.vi} · *${title.en}*`,
    from,
    to ?? '',
    note.en,
  ]);
  return table(['Document', 'About', 'From', 'To', 'Our text'], rows);
}

function describeCalculator(name: string, en: string, vi: string, encodings: readonly Encoding[]): string {
  const cited = encodings.filter(({ means, code }) => means === 'calculator' && code === name);
  return `#### ${name}\n\n${vi} · *${en}*. Rests on ${placesByDocument(cited)}.`;
}
