import {
  attainmentWords,
  showActual,
  showAttainment,
  type PlanReportRow,
  type Ranked,
} from '@hoptac/core/plan';
import { formatPeriod, type MonthlyPeriod } from '@hoptac/core/time';
import { attainmentBar, BAR_HEIGHT, hasBar } from './attainment-bar';
import { heading, notes } from './heading';
import type { Picture, PictureOptions } from './picture';
import { capital, sentences } from './sentence';
import { MARGIN, n, startSheet, WIDTH, type Sheet } from './sheet';
import { sideBySide } from './side-by-side';
import { statusMark } from './status-mark';
import { words } from './words';

/** More places than these are counted and stand in the list beside the picture. */
const MOST_ROWS = 24;
const LEFT = MARGIN + 34;
const ROW_WIDTH = WIDTH - MARGIN - LEFT;

/** A unit's row of a report with its name. */
export type RankedUnit = Ranked<PlanReportRow & { name: string }>;

export interface RankingPicture extends PictureOptions {
  owner: string;
  period: MonthlyPeriod;
  /** What they were ranked by: their attainment of their own plans, or the values themselves. */
  by: 'attainment' | 'value';
}

/**
 * Places ranked by one indicator, the best first, as `rankByAttainment` and `rankByValue` rank them. Those without a rank stand last
 * and say why.
 */
export function drawRanking(
  ranked: readonly RankedUnit[],
  { owner, period, by, ...options }: RankingPicture,
): Picture {
  const sheet = startSheet(options);
  const { language, palette } = sheet;
  const say = words[language];
  const indicator = ranked[0]?.indicator;
  const title = (of: 'vi' | 'en') =>
    indicator ? words[of].ranking(indicator.name[of]) : words[of].nothingToRank;
  const drawnTitle = indicator
    ? say.ranking(sheet.name(indicator.name[language], indicator.code))
    : say.nothingToRank;
  let y = heading(sheet, {
    owner,
    title: drawnTitle,
    below: capital(formatPeriod(period, { language })),
  });
  const rows = ranked.slice(0, MOST_ROWS);
  const placed = ranked.some(({ rank }) => rank !== undefined);
  const values = ranked.flatMap(({ actual }) => (actual === undefined ? [] : [actual]));
  const extent = { low: Math.min(0, ...values), high: Math.max(0, ...values) };
  y += 2;
  for (const [index, row] of rows.entries()) {
    if (index > 0)
      sheet.shape(
        `<path d="M${LEFT} ${n(y + 6)}H${WIDTH - MARGIN}" stroke="${palette.line}" stroke-width=".75"/>`,
      );
    y = drawRow(sheet, row, { top: y + 11, by, extent });
  }
  const more = ranked.length - rows.length;
  const height = notes(
    sheet,
    [
      more > 0 ? say.morePlaces(more) : '',
      placed ? (by === 'value' ? say.byValue : say.byAttainment) : '',
      by === 'attainment' && rows.some(hasBar) ? say.upright : '',
    ].filter(Boolean),
    y + 14,
  );
  const alt = (of: 'vi' | 'en') =>
    sentences([
      `${title(of)}, ${formatPeriod(period, { language: of })} – ${owner}`,
      ...ranked.map((row) => rowInWords(row, of)),
    ]);
  return sheet.finish(height, { vi: alt('vi'), en: alt('en') });
}

function drawRow(
  sheet: Sheet,
  row: RankedUnit,
  { top, by, extent }: { top: number; by: RankingPicture['by']; extent: { low: number; high: number } },
): number {
  const { language, palette } = sheet;
  const { rank, name, indicator, actual, target, status } = row;
  const at = { x: LEFT, width: ROW_WIDTH };
  drawRank(sheet, rank, top);
  const value =
    actual === undefined ? words[language].noData : showActual(indicator, actual, { language, target });
  let y = sideBySide(
    sheet,
    [
      { text: sheet.name(name), size: 13, most: 3 },
      actual === undefined
        ? { text: value, size: 12, ink: palette.muted }
        : { text: value, size: 13, weight: 600 },
    ],
    { ...at, top },
  );
  if (by === 'value') {
    if (actual !== undefined) sheet.shape(plainBar(actual, extent, { ...at, y: y + 3, sheet }));
    return actual === undefined ? y : y + 3 + BAR_HEIGHT;
  }
  if (hasBar(row)) {
    sheet.shape(attainmentBar(row, { ...at, y: y + 5, palette }));
    y += 5 + BAR_HEIGHT + 4;
  }
  if (status === 'noData') return y;
  sheet.shape(statusMark(status, { x: LEFT, y: y + 1, size: 14, palette }));
  return sideBySide(
    sheet,
    [
      {
        text: capital(attainmentWords(row, { language })),
        size: 11.5,
        weight: 600,
        ink: palette.status[status],
      },
      { text: showAttainment(row, { language }), size: 11.5, weight: 600, ink: palette.status[status] },
    ],
    { x: LEFT + 19, width: ROW_WIDTH - 19, top: y },
  );
}

/** The first three stand in a filled disc. */
function drawRank(sheet: Sheet, rank: number | undefined, top: number): void {
  const { palette } = sheet;
  const best = rank !== undefined && rank <= 3;
  if (best) sheet.shape(`<circle cx="${MARGIN + 12}" cy="${n(top + 10)}" r="12" fill="${palette.brand}"/>`);
  sheet.write(rank === undefined ? '–' : `${rank}`, {
    x: MARGIN + 12,
    top: top + 1.5,
    width: 30,
    size: 12.5,
    weight: 600,
    ink: best ? palette.onBrand : palette.muted,
    anchor: 'middle',
    most: 1,
  });
}

/** A value as a bar from zero, to the left where it is negative. */
function plainBar(
  value: number,
  { low, high }: { low: number; high: number },
  { x, y, width, sheet }: { x: number; y: number; width: number; sheet: Sheet },
): string {
  const { palette } = sheet;
  const at = (of: number) => x + ((of - low) / (high - low || 1)) * width;
  const [from, to] = [Math.min(at(0), at(value)), Math.max(at(0), at(value))];
  const zero =
    low < 0 ? `<path d="M${n(at(0))} ${n(y - 3)}v${BAR_HEIGHT + 6}" stroke="${palette.ink}"/>` : '';
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${BAR_HEIGHT}" rx="4" fill="${palette.track}"/><rect x="${n(from)}" y="${n(y)}" width="${n(to - from)}" height="${BAR_HEIGHT}" rx="${n(Math.min(8, to - from) / 2)}" fill="${palette.status.met}"/>${zero}`;
}

function rowInWords(row: RankedUnit, language: 'vi' | 'en'): string {
  const { rank, unranked, name, indicator, actual, target, status } = row;
  const say = words[language];
  const value = actual === undefined ? '' : showActual(indicator, actual, { language, target });
  if (rank === undefined)
    return `– ${name}: ${[value, say.unranked[unranked ?? 'noData']].filter(Boolean).join(', ')}`;
  const judged = status === 'noTarget' ? '' : ` – ${attainmentWords(row, { language })}`;
  return `${rank}. ${name}: ${value}${judged}`;
}
