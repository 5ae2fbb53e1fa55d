import { cases } from '../cases';
import { caseRows } from './case-rows';
import { linkTo, table } from './markdown';
import { GENERATED } from './regenerate';
import { subjects } from './subjects';

/** The file of this page, beside that of the catalogue. */
export const CASES_PAGE = 'law-cases.md';

/** Every worked case, by subject, in Markdown. */
export function casesPage(): string {
  const shown = subjects.filter((subject) => subject.cases.length > 0);
  return `${[
    '# The law in worked cases',
    GENERATED,
    `${cases.length} examples of the law applied, each run as a test. What is in code: [law.md](law.md). Kept, broken, not for it and not known stand for \`satisfied\`, \`violated\`, \`notApplicable\` and \`unknown\`. Amounts are đồng; a fact that is not named is not known. \`d74.k1\` is a place in the law of the day.`,
    shown.map(({ name }) => linkTo(name.en)).join(' · '),
    ...shown.flatMap((subject) => [
      `## ${subject.name.en}`,
      subject.name.vi,
      table(['Case', 'On', 'Facts', 'Finding', 'Place'], subject.cases.map(caseRows)),
    ]),
  ].join('\n\n')}\n`;
}
