import { canBe } from './accents';
import { fold } from './fold';
import { says } from './phrases';
import { tokenize, type Token } from './tokens';

/** What `parseReport` needs to know of a data element. */
export interface ReportElement {
  code: string;
  /** `dong` and `percent` are checked as such; any other unit is a plain number. */
  unit: 'dong' | 'number' | 'percent' | (string & {});
  /** `whole` refuses fractions, `yesNo` takes có (1) and không (0); any other kind is as its unit says. */
  valueKind?: 'whole' | 'yesNo' | (string & {});
  /** Whether a value below zero can be. */
  allowNegative?: boolean;
  /** The name and the short forms that people type, with or without accents. */
  synonyms: readonly string[];
}

/** A value as one would type it for this element. */
export function exampleOf(element: ReportElement | undefined): string {
  if (element?.valueKind === 'yesNo') return 'có';
  if (element?.unit === 'dong') return '350 triệu';
  return element?.unit === 'percent' ? '82,5%' : '25';
}

interface Label {
  words: readonly string[];
  /** The spellings with accents, where the name is one word; otherwise none. */
  accented: readonly string[];
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

interface Spelling {
  words: readonly string[];
  accented?: string;
}

/** A name as its words, and written together where that is long enough. A single word has its accents looked at: lại is not lãi. */
function spellingsOf(synonym: string): Spelling[] {
  const named = tokenize(synonym).filter((token) => token.kind !== 'mark');
  const words = named.map((token) => token.text);
  const compact = words.join('');
  if (words.length === 1) return [{ words, accented: named[0]?.accented ?? compact }];
  const together = /^\p{L}+$/u.test(compact) && compact.length >= COMPACT_LENGTH;
  return together ? [{ words }, { words: [compact] }] : [{ words }];
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
  const byWords = new Map<string, { accented: string[]; elements: ReportElement[] }>();
  for (const element of elements)
    for (const synonym of element.synonyms) {
      // `lỗ` is a sign: as a name it would turn a loss into a profit.
      if (element.allowNegative && fold(synonym).trim() === 'lo') continue;
      for (const { words, accented } of spellingsOf(synonym)) {
        const key = words.join(' ');
        if (!key) continue;
        const sharing = byWords.get(key) ?? { accented: [], elements: [] };
        if (accented !== undefined) sharing.accented.push(accented);
        if (!sharing.elements.includes(element)) sharing.elements.push(element);
        byWords.set(key, sharing);
      }
    }
  const labels = [...byWords].map(([key, sharing]) => ({ words: key.split(' '), ...sharing }));
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
  const found = labels.find(
    ({ words, accented }) =>
      words.every((word, index) => tokens[from + index]?.text === word) &&
      (accented.length === 0 || accented.some((proper) => canBe(tokens[from]?.accented ?? '', proper))),
  );
  return found && { elements: found.elements, next: from + found.words.length };
}

/** Whether a name ends in lãi or lời, so that `lỗ` right after it makes "profit or loss" of it, not a sign. */
export function endsInProfit(token: Token | undefined): boolean {
  return says(token, 'lãi') || says(token, 'lời');
}
