import { canBe } from './accents';
import { fold } from './fold';
import { tokenize, type Token } from './tokens';

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
  token !== undefined &&
  token.text === folded &&
  (folded === accented ? token.accented === folded : canBe(token.accented, accented));

/** Whether a token is this word, with all, some or none of its accents; see `canBe`. */
export function says(token: Token | undefined, word: string): boolean {
  return isWord(token, wordOf(word));
}

/** Phrases by their first word without accents; among those the longest first, so that the first match is the longest. */
export type Phrases = () => ReadonlyMap<string, readonly (readonly Word[])[]>;

/** Phrases from accented spellings set apart by bars: `triệu đồng|đồng`. They are read when first asked for. */
export function phrases(spellings: string): Phrases {
  let byFirst: ReturnType<Phrases> | undefined;
  return () => (byFirst ??= readPhrases(spellings));
}

function readPhrases(spellings: string): ReturnType<Phrases> {
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
  const found = candidates()
    .get(tokens[from]?.text ?? '')
    ?.find((words) => words.every((word, index) => isWord(tokens[from + index], word)));
  return found && from + found.length;
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

/** Finds what single words mean: a table from accented spellings to values, read when first asked for. */
export function meanings<Value>(table: Readonly<Record<string, Value>>) {
  let byFolded: ReturnType<typeof readMeanings<Value>> | undefined;
  return (token: Token | undefined): Value | undefined => {
    byFolded ??= readMeanings(table);
    return byFolded.get(token?.text ?? '')?.find(({ word }) => isWord(token, word))?.value;
  };
}

function readMeanings<Value>(table: Readonly<Record<string, Value>>) {
  const byFolded = new Map<string, { word: Word; value: Value }[]>();
  for (const [spelling, value] of Object.entries(table)) {
    const word = wordOf(spelling);
    byFolded.set(word.folded, [...(byFolded.get(word.folded) ?? []), { word, value }]);
  }
  return byFolded;
}
