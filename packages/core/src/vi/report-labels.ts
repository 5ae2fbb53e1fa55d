import { fold } from './fold';
import { says, tokenize, type Token } from './tokens';

/** What `parseReport` needs to know of a data element. */
export interface ReportElement {
  code: string;
  /** `dong` and `percent` are checked as such; any other unit is a plain number. */
  unit: 'dong' | 'number' | 'percent' | (string & {});
  /** Whether a value below zero can be. */
  allowNegative?: boolean;
  /** The name and the short forms that people type, with or without accents. */
  synonyms: readonly string[];
}

interface Label {
  words: readonly string[];
  elements: readonly ReportElement[];
}

/** Names of elements, ready to be found in a message, the longest first. */
export interface Labels {
  labels: readonly Label[];
  /** The elements that `lỗ 20tr` can be a negative value of. */
  losses: readonly ReportElement[];
}

/** Long enough that a name typed without its spaces (`doanhthu`) is not another word. */
const COMPACT_LENGTH = 6;
const PROFIT = new Set(['lai', 'loi', 'loi nhuan', 'lo', 'lai lo']);

function spellingsOf(synonym: string): string[][] {
  const words = tokenize(synonym)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.text);
  const compact = words.join('');
  const isWord = /^\p{L}+$/u.test(compact) && words.length > 1 && compact.length >= COMPACT_LENGTH;
  return isWord ? [words, [compact]] : [words];
}

/** A bot reads every message against the same list, so its names are prepared once. */
const PREPARED = new WeakMap<readonly ReportElement[], Labels>();

/** The names of these elements, ready to be found. The list is taken to be frozen. */
export function labelsOf(elements: readonly ReportElement[]): Labels {
  const labels = PREPARED.get(elements) ?? prepare(elements);
  PREPARED.set(elements, labels);
  return labels;
}

/** Prepares the names of elements. A name that two elements share stays with both, so that its use is refused, not guessed. */
function prepare(elements: readonly ReportElement[]): Labels {
  const byWords = new Map<string, ReportElement[]>();
  for (const element of elements)
    for (const synonym of element.synonyms) {
      // `lỗ` is a sign: as a name it would turn a loss into a profit.
      if (element.allowNegative && fold(synonym).trim() === 'lo') continue;
      for (const words of spellingsOf(synonym)) {
        const key = words.join(' ');
        const sharing = byWords.get(key) ?? [];
        if (key && !sharing.includes(element)) byWords.set(key, [...sharing, element]);
      }
    }
  const labels = [...byWords].map(([key, sharing]) => ({ words: key.split(' '), elements: sharing }));
  labels.sort(
    (one, other) =>
      other.words.length - one.words.length || other.words.join('').length - one.words.join('').length,
  );
  const losses = elements.filter(
    ({ unit, allowNegative, synonyms }) =>
      unit === 'dong' && allowNegative && synonyms.some((synonym) => PROFIT.has(fold(synonym).trim())),
  );
  return { labels, losses };
}

/** The longest name at `from`, with the position after it; undefined when there is none. */
export function findLabel({ labels }: Labels, tokens: readonly Token[], from: number) {
  const found = labels.find(({ words }) => words.every((word, index) => tokens[from + index]?.text === word));
  return found && { elements: found.elements, next: from + found.words.length };
}

/** Whether a name ends in lãi or lời, so that `lỗ` right after it makes "profit or loss" of it, not a sign. */
export function endsInProfit(token: Token | undefined): boolean {
  return says(token, 'lãi') || says(token, 'lời');
}
