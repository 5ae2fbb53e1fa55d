/** The 29 letters of the Vietnamese alphabet with their tones, and the four that article 50 adds: F, J, Z, W. */
const VIETNAMESE_VOWELS = Array.from('aăâeêioôơuưy');
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const CONSONANTS = Array.from('bcdđghklmnpqrstvx');
const ADDED = Array.from('fjzw');

const lower = [
  ...CONSONANTS,
  ...ADDED,
  ...VIETNAMESE_VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
];
const ALLOWED = new Set([...lower, ...lower.map((letter) => letter.toUpperCase())]);

/** Signs that names of cooperatives use every day; others the registry may or may not take as signs. */
const COMMON_SIGN = /^[-–&.,+_()/'’"“”:]$/u;

/** Of a name in NFC: letters and digits that may not stand in it, and signs that the registry has to judge. */
export function lookAtLetters(
  name: string,
  letters: 'vietnamese' | 'latin',
): { foreign: string[]; unusualSigns: string[] } {
  const foreign = new Set<string>();
  const unusualSigns = new Set<string>();
  for (const character of name) {
    if (/^[\s0-9]$/u.test(character) || COMMON_SIGN.test(character)) continue;
    if (/^[\p{L}\p{M}\p{N}\p{C}]$/u.test(character)) {
      const allowed =
        letters === 'vietnamese' ? ALLOWED.has(character) : /^\p{Script=Latin}$/u.test(character);
      if (!allowed) foreign.add(character);
    } else unusualSigns.add(character);
  }
  return { foreign: [...foreign], unusualSigns: [...unusualSigns] };
}
