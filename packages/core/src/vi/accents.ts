const TONES = new Set(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']);

/** The tone of a word, and its letters with what shapes them (ă, ơ, đ). */
function partsOf(word: string): { tone: string; letters: string[] } {
  let tone = '';
  const letters: string[] = [];
  for (const character of word.normalize('NFD')) {
    if (TONES.has(character)) tone += character;
    else if (/\p{M}/u.test(character)) letters.push(`${letters.pop() ?? ''}${character}`);
    else letters.push(character);
  }
  return { tone, letters };
}

const bare = (letter: string) => (letter === 'đ' ? 'd' : letter.charAt(0));

/**
 * Whether what was typed can be this word: its accents may be missing or half there (`trieu`, `triêu`, `muơi`), and the tone may sit on another
 * letter (`qúy`). With an accent that the word does not have it is another word: `tầm` is not `tám`, `lại` is not `lãi`.
 */
export function canBe(typed: string, proper: string): boolean {
  if (typed === proper) return true;
  const [one, other] = [partsOf(typed), partsOf(proper)];
  if (one.tone !== '' && one.tone !== other.tone) return false;
  if (one.letters.length !== other.letters.length) return false;
  return one.letters.every((letter, index) => {
    const its = other.letters[index] ?? '';
    return letter === its || letter === bare(its);
  });
}
