import { hasGlyph } from './measure-text';

/** Line breaks, control characters, marks of direction, halves of emoji: nothing that can be seen, and not all of it may stand in XML. */
const INVISIBLE = /[\p{C}\p{Variation_Selector}\u{2028}\u{2029}]/u;
const UNKNOWN_RUN = /\uFFFF+/g;

/**
 * A text as the bundled font can draw it: accents composed, blanks made one, numbers kept beside their unit. Pictographs are left
 * out, and letters of other scripts become “…”, so that nobody takes what is left for the whole.
 */
export function drawable(text: string): string {
  let seen = '';
  for (const character of text.normalize('NFC').replaceAll(/\s+/g, ' ')) {
    if (hasGlyph(character)) seen += character;
    else if (/[\p{L}\p{N}]/u.test(character)) seen += '\uFFFF';
  }
  const whole = together(seen.replaceAll(UNKNOWN_RUN, '…').replaceAll(/ {2,}/g, ' ').trim());
  return whole === '' && text.trim() !== '' ? '…' : whole;
}
drawable.invisible = INVISIBLE;

/** A name as `drawable` makes it; where nothing is left of it that could be read, `otherwise`. */
export function drawableName(name: string, otherwise: string): string {
  const drawn = drawable(name);
  return /[\p{L}\p{N}]/u.test(drawn) ? drawn : otherwise;
}

/** A number does not part from what it counts: `4,54 triệu đồng`, `82,5 %`. */
function together(text: string): string {
  return text.replaceAll(/(?<=\d) (?=%|nghìn|triệu|tỷ|đồng|thousand|million|billion|HTX|THT)/g, '\u00a0');
}
