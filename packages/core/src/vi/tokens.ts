import { fold, foldWithOffsets } from './fold';

/** A run of digits, a run of letters, or one other character (a line break included). */
export interface Token {
  kind: 'digits' | 'word' | 'mark';
  /** Folded text. */
  text: string;
  /** The original in lower case, accents kept: tells `tầm` (about) from `tám` (eight). */
  accented: string;
  /** First position in the original text. */
  start: number;
  /** Position after the last, in the original text. */
  end: number;
  /** Nothing stands between it and the token before. */
  glued: boolean;
}

const PIECE = /[0-9]+|\p{L}+|\n|[^\s]/gu;

function kindOf(piece: string): Token['kind'] {
  if (/^[0-9]/.test(piece)) return 'digits';
  return /^\p{L}/u.test(piece) ? 'word' : 'mark';
}

/** Cuts a text into tokens over its folded form, each with its place in the original. */
export function tokenize(original: string): Token[] {
  const folded = foldWithOffsets(original);
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of folded.text.matchAll(PIECE)) {
    const text = match[0];
    const start = folded.offsets[match.index] ?? 0;
    const end = folded.offsets[match.index + text.length] ?? original.length;
    const accented = original.slice(start, end).normalize('NFC').toLowerCase();
    tokens.push({ kind: kindOf(text), text, accented, start, end, glued: match.index === previousEnd });
    previousEnd = match.index + text.length;
  }
  return tokens;
}

interface Word {
  accented: string;
  folded: string;
}
/** The words this folder itself asks for, folded once: they are few, and asked for at every token. */
const WORDS = new Map<string, Word>();

function wordOf(accented: string): Word {
  const known = WORDS.get(accented) ?? { accented, folded: fold(accented) };
  WORDS.set(accented, known);
  return known;
}

const isWord = (token: Token | undefined, { accented, folded }: Word) =>
  token !== undefined && token.text === folded && (token.accented === accented || token.accented === folded);

/**
 * Whether a token is this word: typed with exactly its accents, or with none.
 * A word typed with other accents is another word (`nữa` is not `nửa`), so it is not taken for this one.
 */
export function says(token: Token | undefined, word: string): boolean {
  return isWord(token, wordOf(word));
}

/** Phrases by their first word without accents; among those the longest first, so that the first match is the longest. */
export type Phrases = ReadonlyMap<string, readonly (readonly Word[])[]>;

/** Phrases from accented spellings set apart by bars: `triệu đồng|đồng`. */
export function phrases(spellings: string): Phrases {
  const byFirst = new Map<string, Word[][]>();
  for (const spelling of spellings.split('|')) {
    const words = tokenize(spelling).map((token) => wordOf(token.accented));
    const first = words[0]?.folded ?? '';
    const sharing = [...(byFirst.get(first) ?? []), words];
    byFirst.set(
      first,
      sharing.sort((one, other) => other.length - one.length),
    );
  }
  return byFirst;
}

/** Position after the longest phrase that starts at `from`; undefined when none does. */
export function afterPhrase(tokens: readonly Token[], from: number, candidates: Phrases): number | undefined {
  const found = candidates
    .get(tokens[from]?.text ?? '')
    ?.find((words) => words.every((word, index) => isWord(tokens[from + index], word)));
  return found && from + found.length;
}

/** Tokens as they were typed, in lower case. */
export function spell(tokens: readonly Token[], from: number, next: number): string {
  const part = tokens.slice(from, next);
  return part.map((token, index) => (index > 0 && !token.glued ? ' ' : '') + token.accented).join('');
}

/** Position after as many of these phrases as stand in a row at `from`. */
export function afterPhrases(tokens: readonly Token[], from: number, candidates: Phrases): number {
  let next = from;
  for (;;) {
    const after = afterPhrase(tokens, next, candidates);
    if (after === undefined) return next;
    next = after;
  }
}
