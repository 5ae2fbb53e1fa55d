import { formatPeriod, type Month } from '@hoptac/core/time';
import { formatQuantity } from '@hoptac/core/vi';
import { heading, notes } from './heading';
import type { Picture, PictureOptions } from './picture';
import { capital, sentences } from './sentence';
import { INNER, MARGIN, n, startSheet, WIDTH, type Sheet } from './sheet';
import { sideBySide } from './side-by-side';
import { words } from './words';

/** More places than these are counted and stand in the list beside the picture. */
const MOST_PLACES = 24;
const MOST_MONTHS = 12;
const CELL = 22;
const GAP = 3;

/** How many reports were waited for, and how many came. */
export interface Reported {
  reported: number;
  expected: number;
}

export interface ReportingGrid {
  /** At most twelve, the earliest first. */
  months: readonly Month[];
  /** Each with as many entries as there are months. */
  places: readonly { name: string; months: readonly Reported[] }[];
}

export interface ReportingPicture extends PictureOptions {
  owner: string;
}

/**
 * Who has reported, by place and month: a cell is filled as far as reports came in and says how many in percent; a tick where all came,
 * a dash where nobody had to. A percentage reads 0 or 100 only where it is.
 */
export function drawReporting(grid: ReportingGrid, { owner, ...options }: ReportingPicture): Picture {
  const sheet = startSheet(options);
  const { language } = sheet;
  const say = words[language];
  const months = grid.months.slice(-MOST_MONTHS);
  const from = grid.months.length - months.length;
  const places = grid.places.map(({ name, months }) => ({ name, months: months.slice(from) }));
  const whole = months.map((_, at) => sum(places.map(({ months }) => months[at]!)));
  const span = (of: 'vi' | 'en') =>
    [...new Set([months[0], months.at(-1)])]
      .flatMap((month) => (month ? [formatPeriod(month, { language: of })] : []))
      .join(' – ');
  let y = heading(sheet, { owner, title: say.reporting, below: capital(span(language)) }) + 10;
  const all = sum(whole);
  const said = (of: 'vi' | 'en') => {
    const { reported, expected } = shown(all, of);
    return all.expected === 0 ? words[of].nobodyExpected : words[of].whole(reported, expected);
  };
  y = sheet.write(said(language), { x: MARGIN, top: y, width: INNER, size: 14, weight: 600 }) + 4;
  const rows = places.slice(0, MOST_PLACES);
  if (months.length > 0) {
    y = monthNames(sheet, months, y);
    for (const [index, row] of [{ name: say.all, months: whole }, ...rows].entries())
      y = drawRow(sheet, row, { top: y + 6, strong: index === 0 });
  }
  const more = places.length - rows.length;
  const height = notes(
    sheet,
    [more > 0 ? say.morePlaces(more) : '', all.expected > 0 ? say.cells : ''].filter(Boolean),
    y + 12,
  );
  const alt = (of: 'vi' | 'en') =>
    sentences([
      `${words[of].reporting}, ${span(of)} – ${owner}`,
      said(of),
      ...places.map(({ name, months: cells }) => {
        const total = shown(sum(cells), of);
        const each = months.flatMap((month, at) => {
          const { reported, expected } = shown(cells[at]!, of);
          return cells[at]!.expected === 0
            ? []
            : [`${words[of].month(Number(month.slice(5)))} ${reported}/${expected}`];
        });
        return `${name} ${words[of].ofExpected(total.reported, total.expected)}${each.length > 1 ? ` (${each.join('; ')})` : ''}`;
      }),
    ]);
  return sheet.finish(height, { vi: alt('vi'), en: alt('en') });
}

function sum(parts: readonly Reported[]): Reported {
  return {
    reported: parts.reduce((total, { reported }) => total + reported, 0),
    expected: parts.reduce((total, { expected }) => total + expected, 0),
  };
}

function shown({ reported, expected }: Reported, language: 'vi' | 'en') {
  const show = (count: number) => formatQuantity(count, { digits: 0, language });
  return { reported: show(reported), expected: show(expected) };
}

function cellAt(index: number, count: number): { x: number; width: number } {
  const width = Math.min(64, (INNER - GAP * (count - 1)) / count);
  return { x: MARGIN + index * (width + GAP), width };
}

function monthNames(sheet: Sheet, months: readonly Month[], top: number): number {
  let y = top;
  for (const [index, month] of months.entries()) {
    const { x, width } = cellAt(index, months.length);
    const name = words[sheet.language].month(Number(month.slice(5)));
    y = sheet.write(name, {
      x: x + width / 2,
      top,
      width,
      size: 10.5,
      ink: sheet.palette.muted,
      anchor: 'middle',
      most: 1,
    });
  }
  return y;
}

function drawRow(
  sheet: Sheet,
  { name, months }: { name: string; months: readonly Reported[] },
  { top, strong }: { top: number; strong: boolean },
): number {
  const { language, palette } = sheet;
  const total = shown(sum(months), language);
  const y = sideBySide(
    sheet,
    [
      { text: sheet.name(name), size: 12, weight: strong ? 600 : 400, most: 3 },
      { text: words[language].ofExpected(total.reported, total.expected), size: 12, weight: 600 },
    ],
    { x: MARGIN, top, width: INNER },
  );
  for (const [index, cell] of months.entries())
    drawCell(sheet, cell, { ...cellAt(index, months.length), y: y + 1 });
  if (strong)
    sheet.shape(`<path d="M${MARGIN} ${n(y + CELL + 7)}H${WIDTH - MARGIN}" stroke="${palette.line}"/>`);
  return y + 1 + CELL + (strong ? 6 : 0);
}

function drawCell(
  sheet: Sheet,
  { reported, expected }: Reported,
  { x, y, width }: { x: number; y: number; width: number },
): void {
  const { palette } = sheet;
  const middle = { x: x + width / 2, y: y + CELL / 2 };
  const box = (inside: string) =>
    `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${CELL}" rx="4" ${inside}/>`;
  if (expected === 0) {
    sheet.shape(
      `<path d="M${n(middle.x - 4)} ${n(middle.y)}h8" stroke="${palette.muted}" stroke-width="1.5"/>`,
    );
    return;
  }
  if (reported >= expected) {
    const tick = `M${n(middle.x - 5)} ${n(middle.y + 0.4)}l3.4 3.6L${n(middle.x + 5)} ${n(middle.y - 4)}`;
    sheet.shape(
      `${box(`fill="${palette.status.exceeded}"`)}<path d="${tick}" fill="none" stroke="${palette.onStatus}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
    );
    return;
  }
  const part = reported / expected;
  const filled = part * CELL;
  sheet.shape(
    `${box(`fill="${palette.paper}" stroke="${reported === 0 ? palette.status.missed : palette.status.exceeded}" stroke-width="1.2"${reported === 0 ? ' stroke-dasharray="3 2"' : ''}`)}${
      filled < 1
        ? ''
        : `<rect x="${n(x + 1)}" y="${n(y + CELL - filled)}" width="${n(width - 2)}" height="${n(filled - 1)}" rx="3" fill="${palette.status.exceeded}" fill-opacity=".22"/>`
    }`,
  );
  const percent = reported === 0 ? 0 : Math.min(99, Math.max(1, Math.round(part * 100)));
  sheet.write(`${percent}`, {
    x: middle.x,
    top: middle.y - 7.6,
    width,
    size: 10.5,
    weight: 600,
    ink: reported === 0 ? palette.status.missed : palette.ink,
    anchor: 'middle',
    most: 1,
  });
}
