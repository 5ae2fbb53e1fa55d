import { INNER, MARGIN, n, type Sheet } from './sheet';
import { words } from './words';

/** What the lines of an indicator's year mean, each with its own drawing; nothing where there are none. */
export function yearLegend(
  sheet: Sheet,
  shown: {
    year: number;
    colour: string;
    now: boolean;
    before: boolean;
    plan: readonly { from: number; to: number }[];
    forecast: boolean;
  },
  top: number,
): number {
  const { palette, language } = sheet;
  const say = words[language];
  const ranged = shown.plan.some(({ from, to }) => from !== to);
  const line = (stroke: string, more: string) => (x: number, y: number) =>
    `<path d="M${n(x)} ${n(y)}h18" stroke="${stroke}" ${more} stroke-linecap="round"/>`;
  const entries: { text: string; sign: (x: number, y: number) => string }[] = [];
  if (shown.now)
    entries.push({
      text: say.thisYear(shown.year),
      sign: (x, y) =>
        `${line(shown.colour, 'stroke-width="2.8"')(x, y)}<circle cx="${n(x + 9)}" cy="${n(y)}" r="3.4" fill="${shown.colour}"/>`,
    });
  if (shown.before)
    entries.push({
      text: say.thisYear(shown.year - 1),
      sign: line(palette.muted, 'stroke-width="1.6" stroke-dasharray="5 3"'),
    });
  if (shown.plan.length > 0)
    entries.push({
      text: ranged ? say.range : say.planLine,
      sign: ranged
        ? (x, y) =>
            `<rect x="${n(x)}" y="${n(y - 5)}" width="18" height="10" fill="${palette.ink}" fill-opacity=".16" stroke="${palette.ink}"/>`
        : (x, y) => `<path d="M${n(x)} ${n(y)}h18" stroke="${palette.ink}" stroke-width="2"/>`,
    });
  if (shown.forecast)
    entries.push({
      text: say.forecast,
      sign: (x, y) =>
        `<rect x="${n(x + 4)}" y="${n(y - 6)}" width="10" height="12" rx="3" fill="${shown.colour}" fill-opacity=".3" stroke="${shown.colour}"/>`,
    });
  if (entries.length === 0) return top;
  let [x, y] = [MARGIN, top];
  for (const { text, sign } of entries) {
    const width = 24 + sheet.measure(text, { width: INNER, size: 11 }).width;
    if (x > MARGIN && x + width > MARGIN + INNER) [x, y] = [MARGIN, y + 18];
    sheet.shape(sign(x, y + 8));
    sheet.write(text, { x: x + 24, top: y, width: INNER, size: 11, most: 1 });
    x += width + 14;
  }
  return y + 18;
}
