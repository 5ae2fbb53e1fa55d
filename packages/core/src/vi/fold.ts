/** What carries no letter: combining marks, zero-width characters and soft hyphens that phones and copied pages leave behind. */
const DROPPED = /[\p{M}\u200B-\u200D\u2060\uFEFF\u00AD]/gu;
/** `đ` is a letter of its own, not a `d` with a mark; `ð` is what some old fonts type in its place. */
const STROKED_D = /[đð]/g;
/** Letters and digits as wide as a Chinese character, from some keyboards. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;

export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, where it stands in the original; one more entry holds the original's length. */
  offsets: readonly number[];
}

const narrow = (text: string) => text.replace(FULL_WIDTH, (wide) => wide.normalize('NFKC'));

/** Lower case with the accents kept, for telling words apart that fold to the same letters. */
export function lowerWithAccents(text: string): string {
  const marks = narrow(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '');
  return marks.replaceAll('ð', 'đ').normalize('NFC');
}

function foldCharacter(character: string): string {
  return narrow(character)
    .normalize('NFD')
    .toLowerCase()
    .normalize('NFD')
    .replace(DROPPED, '')
    .replace(STROKED_D, 'd')
    .replace(/\p{Zs}/gu, ' ');
}

/** Folds a text and remembers where every character came from, so that a match can be shown in the original. */
export function foldWithOffsets(original: string): Folded {
  const offsets: number[] = [];
  let text = '';
  let position = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit++) offsets.push(position);
    text += folded;
    position += character.length;
  }
  offsets.push(original.length);
  return { text, offsets };
}

/**
 * Lower case without accents, as people type on a phone: `Tháng Chín` and `thang chin` become the same.
 *
 * Takes precomposed, decomposed and mixed spellings; `đ` becomes `d`; every kind of space becomes a plain one; wide
 * letters and digits become plain ones. Never fails. Folding twice changes nothing.
 *
 * @example
 * fold('Đồng Tháp'); // 'dong thap'
 */
export function fold(text: string): string {
  return foldWithOffsets(text).text;
}
