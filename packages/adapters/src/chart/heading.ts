import { INNER, MARGIN, WIDTH, n, type Sheet } from './sheet';

/** The band across the top: whose picture it is, what it shows, and a line below where one is given. */
export function heading(
  sheet: Sheet,
  given: { owner: string; title: string; below?: string | undefined },
): number {
  const { palette } = sheet;
  const [owner, title] = [sheet.name(given.owner), sheet.name(given.title)];
  const { below } = given;
  const ink = palette.onBrand;
  const owned = { x: MARGIN, width: INNER, size: 11.5, ink, most: 2 };
  const titled = { x: MARGIN, width: INNER, size: 20, weight: 600, ink, most: 4, balanced: true } as const;
  const said = { x: MARGIN, width: INNER, size: 12, ink, most: 3 };
  const height =
    14 +
    sheet.measure(owner, owned).height +
    2 +
    sheet.measure(title, titled).height +
    (below === undefined ? 0 : sheet.measure(below, said).height) +
    12;
  sheet.shape(`<rect width="${WIDTH}" height="${n(height)}" fill="${palette.brand}"/>`);
  const ownedTo = sheet.write(owner, { ...owned, top: 14 });
  const titledTo = sheet.write(title, { ...titled, top: ownedTo + 2 });
  if (below !== undefined) sheet.write(below, { ...said, top: titledTo });
  return height;
}

/** What a reader of the picture must know, in small letters below it; the answer is the height of the whole picture. */
export function notes(sheet: Sheet, texts: readonly string[], top: number): number {
  let y = top;
  for (const text of texts)
    y = sheet.write(text, { x: MARGIN, top: y, width: INNER, size: 10.5, ink: sheet.palette.muted, most: 4 });
  return y + (texts.length > 0 ? 14 : 0);
}
