import {
  formatCitations,
  type ComplianceRefusal,
  type ComplianceReport,
  type Finding,
  type FindingStatus,
  type Obligation,
} from '@hoptac/core/law';
import { formatDate, formatPeriod, type CalendarDate, type Month } from '@hoptac/core/time';
import { chips } from './chips';
import { heading } from './heading';
import type { Picture, PictureOptions } from './picture';
import { sentences } from './sentence';
import { INNER, MARGIN, n, startSheet, WIDTH, type Sheet } from './sheet';
import { statusMark } from './status-mark';
import { words } from './words';

const MOST_VIOLATED = 4;
const MOST_DUTIES = 4;
const TILE = 46;
const CELL = 23;

/** How a cooperative stands on a day. */
export interface CooperativeStanding {
  name: string;
  placeName?: string | undefined;
  today: CalendarDate;
  /** The last month that is over. */
  month: Month;
  /** The months of its year that count as sent. */
  sent: readonly Month[];
  /** What `checkCompliance` says of it. */
  compliance: ComplianceReport | ComplianceRefusal;
  /** What `obligations` says of the time to come, the earliest first. */
  duties: readonly Obligation[];
  /** What else is known of it in a sentence each, such as its size class and its rating. */
  besides?: readonly string[] | undefined;
}

/** A cooperative's own card: what it has reported, what the law says of it with the article, and its next duties. */
export function drawCooperativeCard(standing: CooperativeStanding, options: PictureOptions = {}): Picture {
  const sheet = startSheet(options);
  const { language, palette } = sheet;
  const say = words[language];
  const { name, placeName, today, month, sent, besides = [] } = standing;
  let y = heading(sheet, {
    owner: say.card(formatDate(today)),
    title: name,
    below: placeName,
  });
  const full = { x: MARGIN, width: INNER };
  const isSent = sent.includes(month);
  const mark = 18;
  y += 14;
  sheet.shape(statusMark(isSent ? 'met' : 'missed', { x: MARGIN, y: y + 1, size: mark, palette }));
  y = sheet.write(say.lastMonth(formatPeriod(month, { language }), isSent), {
    x: MARGIN + mark + 8,
    top: y,
    width: INNER - mark - 8,
    size: 14,
    weight: 600,
    ink: isSent ? palette.ink : palette.status.missed,
  });
  y = monthStrip(sheet, standing, y + 6);
  y = sheet.write(yearCount(standing, language), { ...full, top: y + 4, size: 12, ink: palette.muted });
  for (const text of besides) y = sheet.write(text, { ...full, top: y, size: 12, most: 3 });

  y = subject(sheet, say.law, y);
  y = byTheLaw(sheet, standing, y);

  y = subject(sheet, say.duties, y);
  const duties = standing.duties.slice(0, MOST_DUTIES);
  if (duties.length === 0) y = sheet.write(say.noDuties, { ...full, top: y, size: 12.5 });
  for (const duty of duties) y = drawDuty(sheet, duty, y) + 8;
  const more = standing.duties.length - duties.length;
  if (more > 0) y = sheet.write(say.moreDuties(more), { ...full, top: y, size: 11.5, ink: palette.muted });
  const alt = (of: 'vi' | 'en') => inWords(standing, of);
  return sheet.finish(y + 16, { vi: alt('vi'), en: alt('en') });
}

function subject(sheet: Sheet, title: string, top: number): number {
  const { palette } = sheet;
  sheet.shape(
    `<path d="M${MARGIN} ${n(top + 12)}H${WIDTH - MARGIN}" stroke="${palette.line}" stroke-width=".75"/>`,
  );
  return sheet.write(title, { x: MARGIN, top: top + 20, width: INNER, size: 15, weight: 600 }) + 4;
}

function sentOfYear({ month, sent }: CooperativeStanding): { year: number; sent: number; due: number } {
  const year = month.slice(0, 4);
  const count = new Set(sent.filter((one) => one.startsWith(`${year}-`) && one <= month)).size;
  return { year: Number(year), sent: count, due: Number(month.slice(5)) };
}

function yearCount(standing: CooperativeStanding, language: 'vi' | 'en'): string {
  const { year, sent, due } = sentOfYear(standing);
  return words[language].yearCount(year, sent, due);
}

/** The year's months: a tick in a filled field where sent, a broken empty one where it is owed, a dot where it is not over. */
function monthStrip(sheet: Sheet, { month, sent }: CooperativeStanding, top: number): number {
  const { palette, language } = sheet;
  const year = month.slice(0, 4);
  const step = (INNER - CELL) / 11;
  let y = top;
  for (let at = 0; at < 12; at++) {
    const one = `${year}-${String(at + 1).padStart(2, '0')}` as Month;
    const x = MARGIN + at * step;
    const [cx, cy] = [x + CELL / 2, top + CELL / 2];
    const box = (inside: string) =>
      `<rect x="${n(x)}" y="${n(top)}" width="${CELL}" height="${CELL}" rx="5" ${inside}/>`;
    if (sent.includes(one))
      sheet.shape(
        `${box(`fill="${palette.status.exceeded}"`)}<path d="M${n(cx - 5)} ${n(cy + 0.4)}l3.4 3.6L${n(cx + 5)} ${n(cy - 4)}" fill="none" stroke="${palette.onStatus}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
      );
    else if (one <= month)
      sheet.shape(
        box(`fill="none" stroke="${palette.status.missed}" stroke-width="1.3" stroke-dasharray="3 2"`),
      );
    else sheet.shape(`<circle cx="${n(cx)}" cy="${n(cy)}" r="2" fill="${palette.muted}"/>`);
    y = sheet.write(words[language].month(at + 1), {
      x: cx,
      top: top + CELL + 2,
      width: step,
      size: 9.5,
      ink: palette.muted,
      anchor: 'middle',
      most: 1,
    });
  }
  return y;
}

function having({ compliance }: CooperativeStanding, wanted: FindingStatus): readonly Finding[] {
  return compliance.findings.filter(({ status }) => status === wanted);
}

function byTheLaw(sheet: Sheet, standing: CooperativeStanding, top: number): number {
  const { language, palette } = sheet;
  const say = words[language];
  const full = { x: MARGIN, width: INNER };
  if (!standing.compliance.ok) return sheet.write(say.badFacts, { ...full, top, size: 12.5 });
  const [kept, violated, unknown] = (['satisfied', 'violated', 'unknown'] as const).map((status) =>
    having(standing, status),
  ) as [readonly Finding[], readonly Finding[], readonly Finding[]];
  let y = chips(
    sheet,
    [
      { text: say.kept(kept.length), mark: (at) => statusMark('met', { ...at, palette }) },
      { text: say.violated(violated.length), mark: (at) => statusMark('missed', { ...at, palette }) },
      { text: say.unknown(unknown.length), mark: (at) => statusMark('noData', { ...at, palette }) },
    ],
    top,
  );
  y += 8;
  if (violated.length === 0) return sheet.write(say.noneViolated, { ...full, top: y, size: 12.5 });
  for (const finding of violated.slice(0, MOST_VIOLATED)) y = drawFinding(sheet, finding, y) + 7;
  const more = violated.length - MOST_VIOLATED;
  return more > 0
    ? sheet.write(say.moreViolated(more), { ...full, top: y, size: 11.5, ink: palette.muted })
    : y - 7;
}

function drawFinding(sheet: Sheet, { title, explanation, citations }: Finding, top: number): number {
  const { language, palette } = sheet;
  const at = { x: MARGIN + 24, width: INNER - 24 };
  sheet.shape(statusMark('missed', { x: MARGIN, y: top + 1, size: 16, palette }));
  let y = sheet.write(title[language], { ...at, top, size: 12.5, weight: 600, most: 3 });
  y = sheet.write(explanation[language], { ...at, top: y, size: 11.5, most: 6 });
  return sheet.write(places(citations, language), { ...at, top: y, size: 10.5, ink: palette.muted, most: 3 });
}

function drawDuty(sheet: Sheet, { title, due, citations }: Obligation, top: number): number {
  const { language, palette } = sheet;
  const [year, month, day] = due.effective.split('-').map(Number) as [number, number, number];
  const at = { x: MARGIN + TILE + 10, width: INNER - TILE - 10 };
  sheet.shape(
    `<rect x="${MARGIN}" y="${n(top)}" width="${TILE}" height="${TILE}" rx="6" fill="${palette.card}" stroke="${palette.line}" stroke-width=".75"/>`,
  );
  const middle = { x: MARGIN + TILE / 2, width: TILE, anchor: 'middle', most: 1 } as const;
  sheet.write(`${day}`, { ...middle, top: top + 2, size: 18, weight: 600 });
  sheet.write(`${month}/${year}`, { ...middle, top: top + 28, size: 9.5, ink: palette.muted });
  const titled = sheet.write(title[language], { ...at, top, size: 12.5, weight: 600, most: 4 });
  const cited = sheet.write(places(citations, language), {
    ...at,
    top: titled,
    size: 10.5,
    ink: palette.muted,
    most: 3,
  });
  return Math.max(top + TILE, cited);
}

function places(citations: Finding['citations'], language: 'vi' | 'en'): string {
  return formatCitations(citations, { language });
}

function inWords(standing: CooperativeStanding, language: 'vi' | 'en'): string {
  const say = words[language];
  const { name, placeName, today, month, sent, compliance, duties, besides = [] } = standing;
  const violated = having(standing, 'violated');
  return sentences([
    [name, placeName].filter(Boolean).join(' – '),
    say.card(formatDate(today)),
    say.lastMonth(formatPeriod(month, { language }), sent.includes(month)),
    yearCount(standing, language),
    ...besides,
    compliance.ok
      ? `${say.law}: ${[say.kept(having(standing, 'satisfied').length), say.violated(violated.length), say.unknown(having(standing, 'unknown').length)].join(', ')}`
      : say.badFacts,
    ...violated.map(
      ({ title, explanation, citations }) =>
        `${title[language]}: ${explanation[language].replace(/\.$/, '')} (${places(citations, language)})`,
    ),
    compliance.ok && violated.length === 0 ? say.noneViolated : '',
    duties.length === 0 ? say.noDuties : `${say.duties}:`,
    ...duties.map(({ title, due }) => `${formatDate(due.effective)} – ${title[language]}`),
  ]);
}
