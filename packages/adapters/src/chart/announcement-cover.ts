import { formatDate, type CalendarDate } from '@hoptac/core/time';
import type { Picture, PictureOptions } from './picture';
import { sentences } from './sentence';
import { INNER, MARGIN, n, startSheet, WIDTH } from './sheet';
import { words } from './words';

/** What a cover says of an announcement. */
export interface AnnouncementCover {
  /** Who makes it known. */
  owner: string;
  title: string;
  /** Number of the circular or law. */
  reference?: string | undefined;
  on: CalendarDate;
}

/** From the largest letters in which a title may be set, with the most lines of each. */
const SIZES = [
  { size: 28, most: 5 },
  { size: 24, most: 6 },
  { size: 20, most: 8 },
  { size: 17, most: 10 },
] as const;
const FOOT = 120;

/** The picture that goes before an announcement: who makes known what, its number and day. */
export function drawAnnouncementCover(given: AnnouncementCover, options: PictureOptions = {}): Picture {
  const sheet = startSheet(options);
  const { reference, on } = given;
  const [owner, title] = [sheet.name(given.owner), sheet.name(given.title)];
  const { language, palette } = sheet;
  const say = words[language];
  const full = { x: MARGIN + 4, width: INNER - 8 };
  const bold = { ...full, weight: 600, balanced: true } as const;
  const chosen =
    SIZES.find(({ size, most }) => sheet.measure(title, { ...bold, size }).height <= most * size * 1.4 + 1) ??
    SIZES.at(-1)!;
  const details = [
    reference === undefined ? '' : say.reference(reference),
    say.published(formatDate(on)),
  ].filter(Boolean);
  const owned = { ...full, size: 12.5, ink: palette.onBrand, most: 3 };
  const titled = { ...bold, ...chosen, ink: palette.onBrand };
  const detailed = { ...full, size: 13, ink: palette.onBrand, most: 3 };
  const height =
    Math.max(
      300,
      24 +
        sheet.measure(owner, owned).height +
        24 +
        22 +
        sheet.measure(title, titled).height +
        10 +
        details.reduce((sum, text) => sum + sheet.measure(text, detailed).height, 0),
    ) + FOOT;
  sheet.shape(`<rect width="${WIDTH}" height="${n(height)}" fill="${palette.brand}"/>`);
  sheet.shape(terraces(height, palette.onBrand));
  let y = sheet.write(owner, { ...owned, top: 24 }) + 16;
  sheet.shape(`<rect x="${full.x}" y="${n(y)}" width="40" height="3" rx="1.5" fill="${palette.onBrand}"/>`);
  y = sheet.write(say.announcement, { ...bold, top: y + 10, size: 13, ink: palette.onBrand });
  y = sheet.write(title, { ...titled, top: y }) + 10;
  for (const text of details) y = sheet.write(text, { ...detailed, top: y });
  const alt = (of: 'vi' | 'en') =>
    sentences([
      `${words[of].announcement} – ${given.owner}: ${given.title}`,
      reference === undefined ? '' : words[of].reference(reference),
      words[of].published(formatDate(on)),
    ]);
  return sheet.finish(height, { vi: alt('vi'), en: alt('en') });
}

/** Terraced fields below the words: lines that never touch them. */
function terraces(height: number, ink: string): string {
  return Array.from({ length: 7 }, (_, at) => {
    const y = height - FOOT + 34 + at * 15;
    const swing = 16 - at * 1.2;
    return `<path d="M-10 ${n(y + swing / 2)}C80 ${n(y - swing)} 130 ${n(y + swing)} 200 ${n(y)}S310 ${n(y - swing)} 370 ${n(y + swing / 3)}V${n(height + 5)}H-10Z" fill="${ink}" fill-opacity=".055" stroke="${ink}" stroke-opacity=".35" stroke-width="1"/>`;
  }).join('');
}
