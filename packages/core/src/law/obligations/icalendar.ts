import { addDays, type CalendarDate } from '../../time';
import { formatCitations } from '../engine/format-citations';
import type { Obligation } from './obligation';

/** Octets in a line, its line break not counted (RFC 5545, section 3.1). */
const LINE = 75;
const STAMP = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?Z$/;

export interface CalendarOptions {
  /** Shown as the name of the calendar, and part of every event's identity: one name for one organisation. */
  name: string;
  /** When the calendar is written, an instant in UTC such as `2026-11-23T08:00:00Z`. No clock is read here. */
  stamp: string;
  /** Of titles and descriptions; Vietnamese unless said otherwise. */
  language?: 'vi' | 'en';
}

/**
 * Obligations as an iCalendar file (RFC 5545): all-day events on the effective day, tentative where it is provisional.
 *
 * An event keeps its identity when it is written again, so a calendar that reads the file twice updates it.
 * Lines end with CR LF and fold at 75 octets. Throws a RangeError for a stamp that is no instant in UTC.
 *
 * @example
 * toICalendar(report.obligations, { name: 'HTX Cao Phong', stamp: '2026-11-23T08:00:00Z' });
 */
export function toICalendar(obligations: readonly Obligation[], options: CalendarOptions): string {
  const { name, language = 'vi' } = options;
  const stamp = utc(options.stamp);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//hoptac//obligations//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...obligations.flatMap((each) => event(each, { name, stamp, language })),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event(
  { code, title, due, citations, because, appliesTo }: Obligation,
  { name, stamp, language }: Required<CalendarOptions>,
): string[] {
  const paragraphs = [
    because[language],
    appliesTo[language],
    due.provisional?.[language],
    formatCitations(citations, { language }),
  ];
  return [
    'BEGIN:VEVENT',
    // The nominal day, because the effective one may still move.
    `UID:${code}-${due.nominal}-${fingerprint(name)}@hoptac`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(due.effective)}`,
    `DTEND;VALUE=DATE:${basic(addDays(due.effective, 1))}`,
    `SUMMARY:${escaped(title[language])}`,
    `DESCRIPTION:${escaped(paragraphs.filter(Boolean).join('\n'))}`,
    `STATUS:${due.provisional ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function utc(stamp: string): string {
  const match = STAMP.exec(stamp);
  if (!match || Number.isNaN(Date.parse(stamp)))
    throw new RangeError(`Not an instant in UTC: ${stamp}. Expected for example 2026-11-23T08:00:00Z.`);
  const [year, month, day, hour, minute, second] = match.slice(1);
  return `${year}${month}${day}T${hour}${minute}${second}Z`;
}

function basic(date: CalendarDate): string {
  return date.replaceAll('-', '');
}

/** Text as RFC 5545 writes it (section 3.3.11); control characters cannot be written and are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, '');
}

function octets(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x8_00) return 2;
  return point < 0x1_00_00 ? 3 : 4;
}

/** Breaks a line between characters, never within one: a Vietnamese letter can take three octets. */
function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > LINE) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += size;
  }
  return text;
}

/** A short stable number of a text (FNV-1a), to tell the calendars of two organisations apart. */
function fingerprint(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
