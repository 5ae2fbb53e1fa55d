/** Advance widths of Times New Roman Bold in thousandths of its size. The rules below names are measured by the words above. */
const WIDTHS: Readonly<Record<number, string>> = {
  250: ' ,.',
  278: "'/il",
  333: '!()-:;fjt',
  389: 'Is',
  444: 'cerz',
  500: '#*0123456789Jagovxy–“”',
  554: 'ơ',
  556: 'Sbdhknpquđ',
  570: '+',
  600: 'ư',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwĐ',
  778: 'GHKOQƠ',
  796: 'Ư',
  833: '&m',
  944: 'M',
  1000: '%W—…',
};
/** Of what is none of these. */
const OTHER = 722;

const byLetter = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) =>
    Array.from(letters, (letter) => [letter, Number(width)] as const),
  ),
);
const MILLIMETRES_PER_POINT = 25.4 / 72;

/** How wide bold words of a size in points are, in millimetres: accents take no width, horns and bars do. */
export function boldWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text.normalize('NFC')) width += byLetter.get(letter) ?? widthOfBase(letter);
  return (width / 1000) * size * MILLIMETRES_PER_POINT;
}

function widthOfBase(letter: string): number {
  const [base = ''] = letter
    .normalize('NFD')
    .replaceAll(/[\u0300-\u031a\u031c-\u036f]/gu, '')
    .normalize('NFC');
  return byLetter.get(base) ?? OTHER;
}

/** What a line of a name is not broken within. */
const TOGETHER = /(hợp) (tác) (xã)/giu;

/** Words in as few lines as fit a width, of about one length, broken at blanks only. */
export function boldLines(text: string, { size, width }: { size: number; width: number }): string[] {
  const greedy = broken(text, size, width);
  if (greedy.length < 2) return greedy;
  // The narrowest width that needs no more lines.
  let [low, high] = [width / 2, width];
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2;
    if (broken(text, size, middle).length > greedy.length) low = middle;
    else high = middle;
  }
  return broken(text, size, high);
}

function broken(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.replaceAll(TOGETHER, '$1\u00a0$2\u00a0$3').split(' ').filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && boldWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
