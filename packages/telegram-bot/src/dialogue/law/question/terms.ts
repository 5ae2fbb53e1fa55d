import { fold } from '@hoptac/core/vi';
import { MEANINGS, OTHER_WORDS, SILENT } from './vocabulary';

/**
 * What a question is about: its words without accents, those that mean the same made one, those that tell nothing left
 * out. `6 tv dc ko` and `Sáu thành viên có được không?` both come to `thanhvien`.
 */
export function termsOf(text: string): string[] {
  const written =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+|%/gu) ?? [];
  const plain = written.map((word) => fold(word));
  const terms: string[] = [];
  for (let at = 0; at < plain.length;) {
    const meaning = MEANINGS.find(({ said }) => said.every((word, index) => plain[at + index] === word));
    if (meaning) terms.push(...meaning.means);
    else if (tells(plain[at]!, written[at]!)) terms.push(plain[at]!);
    at += meaning?.said.length ?? 1;
  }
  return terms;
}

/** Words as they stand, and each two that follow each other: in Vietnamese a word is often two. */
export function termsAndPairs(text: string): string[] {
  const terms = termsOf(text);
  return [...terms, ...terms.slice(1).map((term, index) => `${terms[index]}_${term}`)];
}

function tells(plain: string, written: string): boolean {
  return !/^\d+$/.test(plain) && !SILENT.has(plain) && !OTHER_WORDS.has(written);
}
