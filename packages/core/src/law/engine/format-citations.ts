import { formatCitation, type Citation } from './citation';

type Language = 'vi' | 'en';

/**
 * Several citations as people write them: each document once with all its places, and each article once, in the order in
 * which they first come: `Điều 103 khoản 1, Luật 17/2023/QH15; Điều 147 khoản 3 và Điều 148 khoản 3, khoản 5, Bộ luật Dân sự
 * 91/2015/QH13`. Empty for none.
 *
 * @example
 * const [finding] = checkCompliance({ kind: 'cooperative', officialMembers: 4 }, { on: '2024-07-01' }).findings;
 * formatCitations(finding.citations, { language: 'en' });
 */
export function formatCitations(
  citations: readonly Citation[],
  { language = 'vi' }: { language?: Language } = {},
): string {
  const documents = new Map<string, Map<string, Set<string>>>();
  for (const citation of citations) {
    const { document, article, within } = partsOf(citation, language);
    const articles = documents.get(document) ?? new Map<string, Set<string>>();
    documents.set(document, articles.set(article, (articles.get(article) ?? new Set()).add(within)));
  }
  return [...documents].map(([document, articles]) => listed(document, articles, language)).join('; ');
}

/** A citation in its parts: `Bộ luật Dân sự`, `Điều 148`, `khoản 3`; those it does not have are empty. */
function partsOf(citation: Citation, language: Language) {
  const { instrument, article, trust } = citation;
  const document = formatCitation({ instrument, trust }, { language });
  const placeOf = (one: Citation) =>
    formatCitation(one, { language }).slice(0, -document.length).replace(/, $/, '');
  const place = placeOf(citation);
  const first = article === undefined ? place : placeOf({ instrument, article, trust });
  return { document, article: first, within: place.slice(first.length).replace(/^,? /, '') };
}

function listed(
  document: string,
  articles: ReadonlyMap<string, ReadonlySet<string>>,
  language: Language,
): string {
  const places = [...articles].map(([article, within]) =>
    [article, [...within].filter(Boolean).join(', ')].filter(Boolean).join(language === 'vi' ? ' ' : ', '),
  );
  const [and, last] = [language === 'vi' ? ' và ' : ' and ', places.pop()];
  const all = places.length === 0 ? last : `${places.join(', ')}${and}${last}`;
  return all ? `${all}, ${document}` : document;
}
