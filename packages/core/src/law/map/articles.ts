import { instruments, type InstrumentCode } from '../engine/instrument';
import type { ArticleGroup, MappedArticle } from './article';
import { numberOf, pointerOf, pointersInOrder } from './citations-in';
import type { Encoding } from './encodings';
import { linkTo, table } from './markdown';

/** What encodes one article. */
export function encodingsOf(
  encodings: readonly Encoding[],
  instrument: InstrumentCode,
  number: string,
): readonly Encoding[] {
  return encodings.filter(
    ({ citation }) => citation.instrument === instrument && numberOf(citation) === number,
  );
}

/** Whether anything of an article is in code; that it sets no norm is not. */
export function isEncoded(encodings: readonly Encoding[]): boolean {
  return encodings.some(({ means }) => means !== 'absent');
}

/** The articles of one document, each with what encodes it or why nothing does. */
export function articlesOf(
  instrument: InstrumentCode,
  groups: readonly ArticleGroup[],
  encodings: readonly Encoding[],
): string {
  const { name, title, note } = instruments[instrument];
  const tables = groups.map((group) => {
    const rows = group.articles.map((article) => [
      article.number.replace('annex-', ''),
      `${article.title.vi} · *${article.title.en}*`,
      standing(article, encodingsOf(encodings, instrument, article.number)),
    ]);
    return `**${group.title.vi} · ${group.title.en}**\n\n${table(['Điều', 'Về · *About*', 'In code'], rows)}`;
  });
  const counted = count(instrument, groups, encodings);
  const about = `${name.vi}, ${title.vi} · *${title.en}*. ${note.en} ${counted}`;
  return [`### ${name.en}`, about, ...tables].join('\n\n');
}

function count(
  instrument: InstrumentCode,
  groups: readonly ArticleGroup[],
  encodings: readonly Encoding[],
): string {
  const articles = groups.flatMap((group) => group.articles);
  const encoded = articles.filter(({ number }) => isEncoded(encodingsOf(encodings, instrument, number)));
  return `Of ${articles.length} articles ${encoded.length} are encoded in whole or in part.`;
}

function standing({ notComputable, left }: MappedArticle, encodings: readonly Encoding[]): string {
  const encoded = MEANS.flatMap(({ means, words }) => {
    const codes = [...new Set(encodings.filter((each) => each.means === means).map(({ code }) => code))];
    if (codes.length === 0) return [];
    return [`${words} ${codes.map((code) => placed(means, code, encodings)).join(', ')}`];
  }).join('; ');
  const said = [
    encoded,
    ...(notComputable ? [`Not computable: ${notComputable.en}`] : []),
    ...(left ? [`Left to people: ${left.en}`] : []),
  ].filter((words) => words !== '');
  return isEncoded(encodings) || notComputable
    ? said.join('. ')
    : ['**Not encoded yet**', ...said].join('. ');
}

const MEANS = [
  { means: 'rule', words: 'rule' },
  { means: 'told', words: 'told by' },
  { means: 'absent', words: 'no value for' },
  { means: 'parameter', words: 'parameter' },
  { means: 'calculator', words: 'calculator' },
  { means: 'duty', words: 'duty' },
] as const;

/** Within the article, so without its number: `k1.a`. */
function placed(means: Encoding['means'], code: string, encodings: readonly Encoding[]): string {
  const places = encodings
    .filter((each) => each.means === means && each.code === code)
    .map(({ citation }) => pointerOf(citation).split('.').slice(1).join('.'))
    .filter((place) => place !== '');
  const name = means === 'rule' || means === 'told' || means === 'calculator' ? linkTo(code) : `\`${code}\``;
  return places.length === 0 ? name : `${name} (${pointersInOrder(places).join(', ')})`;
}
