import { INNER, MARGIN, n, type Sheet } from './sheet';

const SIZE = 12;
const HEIGHT = 28;
const MARK = 16;

/** A mark with a few words each, in frames that flow from line to line. */
export function chips(
  sheet: Sheet,
  entries: readonly { text: string; mark: (at: { x: number; y: number; size: number }) => string }[],
  top: number,
): number {
  let [x, y] = [MARGIN, top];
  for (const { text, mark } of entries) {
    const most = INNER - MARK - 22;
    const { width: wide } = sheet.measure(text, { width: most, size: SIZE, weight: 600, most: 1 });
    const width = wide + MARK + 22;
    if (x > MARGIN && x + width > MARGIN + INNER) [x, y] = [MARGIN, y + HEIGHT + 6];
    sheet.shape(
      `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${HEIGHT}" rx="${HEIGHT / 2}" fill="${sheet.palette.card}" stroke="${sheet.palette.line}" stroke-width=".75"/>`,
    );
    sheet.shape(mark({ x: x + 8, y: y + (HEIGHT - MARK) / 2, size: MARK }));
    sheet.write(text, { x: x + 8 + MARK + 5, top: y + 6, width: most, size: SIZE, weight: 600, most: 1 });
    x += width + 6;
  }
  return y + HEIGHT;
}
