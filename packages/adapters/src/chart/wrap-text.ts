import { measureText, type Type } from './measure-text';

const ELLIPSIS = '…';
/** Where a word that is wider than a line is broken: after a stroke, else anywhere. */
const APART = [/(?<=[/–-])/u, /(?=[\s\S])/u];

/** The same number of lines, and none much shorter than the others: a title does not leave one word behind. */
export function balanceText(
  text: string,
  given: Type & { width: number; most?: number | undefined },
): string[] {
  const full = wrapText(text, given);
  if (full.length < 2 || full.at(-1)?.endsWith(ELLIPSIS)) return full;
  // No word is taken apart that is whole at the full width: a document's number stays on its line.
  const words = text.split(' ').map((word) => measureText(word, given));
  const widest = Math.max(...words.filter((width) => width <= given.width), 0);
  let [low, high] = [Math.max(given.width / 2, widest - 1), given.width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (wrapText(text, { ...given, width: middle, most: Infinity }).length > full.length) low = middle;
    else high = middle;
  }
  return wrapText(text, { ...given, width: Math.max(high, widest) });
}

/**
 * Breaks a text into lines no wider than `width`, between words where it can and inside a word that is wider than a line. Of more
 * than `most` lines the last ends in “…”.
 */
export function wrapText(
  text: string,
  { width, most = Infinity, ...type }: Type & { width: number; most?: number | undefined },
): string[] {
  const fits = (line: string) => measureText(line, type) <= width;
  const lines: string[] = [];
  let line = '';
  /** Puts a piece on the line, or on the next one; what is wider than a line is taken apart further. */
  const put = (piece: string, blank: string, apart: readonly RegExp[]): void => {
    // No more is looked at than can be shown, however long the text.
    if (lines.length > most) return;
    if (fits(`${line}${line === '' ? '' : blank}${piece}`)) {
      line += `${line === '' ? '' : blank}${piece}`;
      return;
    }
    const [first, ...rest] = apart;
    if (!fits(piece) && first) {
      for (const [index, part] of piece.split(first).entries()) put(part, index === 0 ? blank : '', rest);
      return;
    }
    if (line !== '') lines.push(line);
    line = piece;
  };
  for (const word of text.split(' ')) if (word !== '') put(word, ' ', APART);
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines[most - 1]!, fits)];
}

function shorten(line: string, fits: (line: string) => boolean): string {
  const characters = Array.from(line);
  while (characters.length > 0 && !fits(`${characters.join('')}${ELLIPSIS}`)) characters.pop();
  return `${characters.join('').replace(/[\s,.;:–-]+$/u, '')}${ELLIPSIS}`;
}
