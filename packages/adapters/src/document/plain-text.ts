/** Control characters, halves of emoji and marks that turn the direction of what follows: not all of them may stand in XML. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** A text as a file may hold it: one line, accents composed, nothing in it that is not seen. */
export function plainText(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').replaceAll(UNSEEN, '').trim();
}

/** A text as it begins a line. */
export function begun(text: string): string {
  const [first = ''] = text;
  return `${first.toUpperCase()}${text.slice(first.length)}`;
}
