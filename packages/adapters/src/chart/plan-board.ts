import {
  attainmentWords,
  resultWords,
  showActual,
  showAttainment,
  showTarget,
  type AttainmentStatus,
  type PlanReport,
  type PlanReportRow,
} from '@hoptac/core/plan';
import { formatPeriod } from '@hoptac/core/time';
import { formatQuantity } from '@hoptac/core/vi';
import { attainmentBar, BAR_HEIGHT, hasBar } from './attainment-bar';
import { chips } from './chips';
import { heading, notes } from './heading';
import type { Picture, PictureOptions } from './picture';
import { capital, sentences } from './sentence';
import { INNER, MARGIN, n, startSheet, WIDTH, type Sheet } from './sheet';
import { sideBySide } from './side-by-side';
import { statusMark } from './status-mark';
import { words } from './words';

/** More indicators than these are counted and stand in the text beside the picture. */
const MOST_ROWS = 24;
const MARK = 20;
/** What a row says stands right of its mark. */
const LEFT = MARGIN + MARK + 8;
const ROW_WIDTH = WIDTH - MARGIN - LEFT;
const STATUSES: readonly AttainmentStatus[] = ['exceeded', 'met', 'missed', 'noData', 'noTarget'];

/** How the plan board is drawn. */
export interface PlanBoardPicture extends PictureOptions {
  /** Of the alliance, or of the place that the report is of. */
  owner: string;
  /** What else is to be said of a row, such as what is still needed while its year runs. */
  remark?: ((row: PlanReportRow) => string | undefined) | undefined;
  /** The number of the first row, where the picture goes on from another; 1 when left out. */
  first?: number | undefined;
}

/**
 * The plan board as a picture: for each indicator of the report its value beside its plan, how it stands in a mark's shape, in words
 * and as a bar, and why it was missed. It says what `attainmentWords` says.
 *
 * @example
 * const { svg, alt } = drawPlanBoard(report, { owner: 'Liên minh Hợp tác xã tỉnh Hòa Bình', theme: 'dark' });
 */
export function drawPlanBoard(
  report: PlanReport,
  { owner, remark, first = 1, ...options }: PlanBoardPicture,
): Picture {
  const sheet = startSheet(options);
  const { language, palette } = sheet;
  const say = words[language];
  const title = (of: 'vi' | 'en') => words[of].plan(formatPeriod(report.period, { language: of }));
  let y = heading(sheet, { owner, title: title(language) }) + 12;
  const known = report.rows.some(({ actual, target }) => actual !== undefined || target !== undefined);
  if (known)
    y = chips(
      sheet,
      STATUSES.filter((status) => report.count[status] > 0).map((status) => ({
        text: say.counted(report.count[status], status),
        mark: (at) => statusMark(status, { ...at, palette }),
      })),
      y,
    );
  else y = sheet.write(say.nothing, { x: MARGIN, top: y, width: INNER, size: 13 });
  const rows = report.rows.slice(0, MOST_ROWS);
  const planned = rows.some(({ target }) => target !== undefined);
  for (const [index, row] of rows.entries()) {
    if (index > 0)
      sheet.shape(
        `<path d="M${MARGIN} ${n(y + 7)}H${WIDTH - MARGIN}" stroke="${palette.line}" stroke-width=".75"/>`,
      );
    y = drawRow(sheet, row, { number: first + index, top: y + 13, remark: remark?.(row), planned });
  }
  const height = notes(sheet, footnotes(report, rows, language), y + 16);
  const alt = (of: 'vi' | 'en') =>
    sentences([
      `${title(of)} – ${owner}`,
      STATUSES.filter((status) => report.count[status] > 0)
        .map((status) => words[of].counted(report.count[status], status))
        .join(', '),
      ...report.rows.map((row, index) => rowInWords(row, first + index, of)),
      known ? '' : words[of].nothing,
    ]);
  return sheet.finish(height, { vi: alt('vi'), en: alt('en') });
}

function drawRow(
  sheet: Sheet,
  row: PlanReportRow,
  {
    number,
    top,
    remark,
    planned,
  }: { number: number; top: number; remark: string | undefined; planned: boolean },
): number {
  const { language, palette } = sheet;
  const say = words[language];
  const { indicator, actual, target, status, reason, notPhased } = row;
  const at = { x: LEFT, width: ROW_WIDTH };
  const colour = palette.status[status];
  sheet.shape(statusMark(status, { x: MARGIN, y: top, size: MARK, palette }));
  let y = sheet.write(`${number}. ${sheet.name(indicator.name[language], indicator.code)}`, {
    ...at,
    top,
    size: 13,
    most: 3,
  });
  const value =
    actual === undefined ? capital(say.noData) : showActual(indicator, actual, { language, target });
  y = sideBySide(
    sheet,
    [
      { text: value, size: 15, weight: 600, ...(actual === undefined && { ink: palette.muted }) },
      { text: showAttainment(row, { language }), size: 15, weight: 600, ink: colour },
    ],
    { ...at, top: y + 1 },
  );
  if (hasBar(row)) {
    sheet.shape(attainmentBar(row, { ...at, y: y + 5, palette }));
    y += 5 + BAR_HEIGHT + 5;
  }
  const plan =
    target === undefined
      ? ''
      : say.planned(showTarget(indicator, target, { language, actual }), row.sampleTarget);
  const judged = status === 'noData' || !planned ? '' : capital(attainmentWords(row, { language }));
  y = sideBySide(
    sheet,
    [
      { text: judged, size: 11.5, weight: 600, ink: colour },
      { text: capital(plan), size: 11.5, ink: palette.muted },
    ],
    { ...at, top: y },
  );
  const said = [
    reason && status === 'missed' ? say.reason(reason[language]) : '',
    remark ?? '',
    notPhased?.[language] ?? '',
  ].filter(Boolean);
  for (const text of said) y = sheet.write(text, { ...at, top: y, size: 11.5, ink: palette.muted, most: 6 });
  return y;
}

function rowInWords(row: PlanReportRow, number: number, language: 'vi' | 'en'): string {
  const { indicator, status, reason } = row;
  const judged = status === 'noData' ? '' : ` – ${attainmentWords(row, { language })}`;
  const why = reason && status === 'missed' ? `. ${words[language].reason(reason[language])}` : '';
  return `${number}. ${indicator.name[language]}: ${resultWords(row, { language })}${judged}${why}`;
}

function footnotes(report: PlanReport, shown: readonly PlanReportRow[], language: 'vi' | 'en'): string[] {
  const say = words[language];
  const barred = shown.filter(hasBar);
  const covered = report.rows.find(({ coverage }) => coverage !== undefined)?.coverage?.months;
  const count = (value: number) => formatQuantity(value, { digits: 0, language });
  const beyond = barred.some(({ actual, target }) => {
    const full = typeof target === 'object' ? target.to : (target ?? 0);
    return actual !== undefined && actual > full * 1.6;
  });
  return [
    report.rows.length > shown.length ? say.more(report.rows.length - shown.length) : '',
    barred.some(({ target }) => typeof target === 'number') ? say.upright : '',
    barred.some(({ target }) => typeof target === 'object') ? say.ranged : '',
    beyond ? say.cut : '',
    covered && covered.expected > 0 ? say.coverage(count(covered.reported), count(covered.expected)) : '',
    shown.some(({ sampleTarget }) => sampleTarget) ? say.sample : '',
  ].filter(Boolean);
}
