import type { Sheet, Writing } from './sheet';

const GAP = 10;

type Text = Pick<Writing, 'size' | 'weight' | 'ink' | 'most'> & { text: string };

/**
 * Two texts on one line, the second at the right edge; where they do not both fit, the second follows below the first. Of
 * unlike sizes both stand on the same base line.
 */
export function sideBySide(
  sheet: Sheet,
  [first, second]: readonly [Text, Text],
  { x, top, width }: Pick<Writing, 'x' | 'top' | 'width'>,
): number {
  const [one, other] = [first, second].map(
    (each) => sheet.measure(each.text, { ...each, width: Infinity, most: 1 }).width,
  ) as [number, number];
  if (one + GAP + other <= width) {
    const largest = Math.max(first.size, second.size);
    const onBase = ({ size }: Text) => top + (largest - size) * 1.06;
    const ends = [
      sheet.write(first.text, { ...first, x, top: onBase(first), width }),
      sheet.write(second.text, { ...second, x: x + width, top: onBase(second), width, anchor: 'end' }),
    ];
    return Math.max(...ends);
  }
  const below = sheet.write(first.text, { ...first, x, top, width });
  return sheet.write(second.text, { ...second, x, top: below, width });
}
