import { fold, foldWithOffsets, lowerWithAccents } from './fold';
import { untelex } from './telex';

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

/** Numbers in other scripts (`٣`, `½`) are words: they are not read, and must not be overlooked. */
const PIECE = /[0-9]+|\p{L}+|[^\P{N}0-9]+|\n|[^\s]/gu;

function kindOf(piece: string): Token['kind'] {
  if (/^[0-9]/.test(piece)) return 'digits';
  return /^[\p{L}\p{N}]/u.test(piece) ? 'word' : 'mark';
}

/** Cuts a text into tokens over its folded form, each with its place in the original. */
export function tokenize(original: string): Token[] {
  const folded = foldWithOffsets(original);
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of folded.text.matchAll(PIECE)) {
    const piece = match[0];
    const start = folded.offsets[match.index] ?? 0;
    const end = folded.offsets[match.index + piece.length] ?? original.length;
    const typed = lowerWithAccents(original.slice(start, end));
    const decoded = typed === piece ? untelex(piece) : undefined;
    const text = decoded === undefined ? piece : fold(decoded);
    const glued = match.index === previousEnd;
    tokens.push({ kind: kindOf(piece), text, accented: decoded ?? typed, start, end, glued });
    previousEnd = match.index + piece.length;
  }
  return tokens;
}

/** Tokens as they were typed, in lower case. */
export function spell(tokens: readonly Token[], from: number, next: number): string {
  const part = tokens.slice(from, next);
  return part.map((token, index) => (index > 0 && !token.glued ? ' ' : '') + token.accented).join('');
}

/** Tokens as they were typed, with other text in the place of some of them. */
export function spellWith(
  tokens: readonly Token[],
  [from, next]: readonly [number, number],
  swap: { from: number; next: number },
  text: string,
): string {
  const before = spell(tokens, from, swap.from);
  const after = spell(tokens, swap.next, next);
  const gapBefore = before && !tokens[swap.from]?.glued ? ' ' : '';
  // `5củ` with triệu in place of củ is `5 triệu`.
  const gapAfter = after && (!tokens[swap.next]?.glued || /\p{L}$/u.test(text)) ? ' ' : '';
  return `${before}${gapBefore || (before && /^\p{L}/u.test(text) ? ' ' : '')}${text}${gapAfter}${after}`;
}
