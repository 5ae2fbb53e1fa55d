import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toICalendar } from './icalendar';
import type { Obligation } from './obligation';
import { obligations } from './obligations';

/** Reads back what RFC 5545 writes: unfolds, splits name and value, unescapes text. */
function parsed(text: string): { name: string; value: string }[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => {
    const colon = line.indexOf(':');
    const value = line
      .slice(colon + 1)
      .replaceAll(/\\([\\;,nN])/g, (_all, sign: string) => (/n/i.test(sign) ? '\n' : sign));
    return { name: line.slice(0, colon), value };
  });
}

const value = (text: string, name: string) =>
  parsed(text)
    .filter((line) => line.name === name)
    .map((line) => line.value);
const octets = (line: string) => encodeURIComponent(line).replaceAll(/%[\dA-F]{2}/g, 'x').length;

const STAMP = '2026-11-23T08:00:00Z';
const made = obligations(
  { kind: 'cooperative', registeredOn: '2015-03-10', fiscalYearEnd: '12-31', agricultural: true },
  { from: '2026-01-01', to: '2027-12-31' },
);
const found = made.ok ? made.obligations : [];
const [first] = found;
/** Made anew by each test that looks at it. */
const calendar = () => toICalendar(found, { name: 'HTX nông nghiệp Cao Phong; 3T, Hòa Bình', stamp: STAMP });

function titled(vi: string): Obligation[] {
  return first ? [{ ...first, title: { vi, en: vi } }] : [];
}

describe('an iCalendar file', () => {
  it('has one event an obligation, all day long', () => {
    expect(found.length).toBeGreaterThan(6);
    expect(value(calendar(), 'BEGIN')).toEqual(['VCALENDAR', ...found.map(() => 'VEVENT')]);
    expect(value(calendar(), 'END').at(-1)).toBe('VCALENDAR');
    expect(value(calendar(), 'DTSTART;VALUE=DATE')).toEqual(
      found.map(({ due }) => due.effective.replaceAll('-', '')),
    );
    const congress = found.findIndex(({ due }) => due.effective === '2026-05-04');
    expect(value(calendar(), 'DTEND;VALUE=DATE')[congress]).toBe('20260505');
    expect(value(calendar(), 'X-WR-CALNAME')).toEqual(['HTX nông nghiệp Cao Phong; 3T, Hòa Bình']);
    expect(new Set(value(calendar(), 'DTSTAMP'))).toEqual(new Set(['20261123T080000Z']));
  });

  it('tells titles, reasons and articles in either language', () => {
    expect(value(calendar(), 'SUMMARY')).toEqual(found.map(({ title }) => title.vi));
    const congress = found.findIndex(({ code }) => code === 'annual-meeting-deadline');
    const words = value(calendar(), 'DESCRIPTION')[congress] ?? '';
    expect(words.split('\n')[0]).toBe(found[congress]?.because.vi);
    expect(words).toContain('Điều 59 khoản 1, Luật 17/2023/QH15; Điều 147 khoản 3');
    const english = toICalendar(found, { name: 'x', stamp: STAMP, language: 'en' });
    expect(value(english, 'SUMMARY')).toEqual(found.map(({ title }) => title.en));
    expect(value(english, 'PRODID')).toEqual(['-//hoptac//obligations//EN']);
  });

  it('is tentative where the days off are not announced, and says why', () => {
    expect(value(calendar(), 'STATUS')).toEqual(
      found.map(({ due }) => (due.provisional ? 'TENTATIVE' : 'CONFIRMED')),
    );
    expect(value(calendar(), 'STATUS')).toContain('TENTATIVE');
    const last = found.findIndex(({ due }) => due.provisional);
    expect(value(calendar(), 'DESCRIPTION')[last]).toContain('Chưa có lịch nghỉ chính thức năm 2027');
  });

  it('keeps the identity of an event, its own among all, whenever it is written', () => {
    const ids = value(calendar(), 'UID');
    expect(new Set(ids).size).toBe(found.length);
    const later = toICalendar(found, {
      name: 'HTX nông nghiệp Cao Phong; 3T, Hòa Bình',
      stamp: '2027-01-01T00:00:00.000Z',
    });
    expect(value(later, 'UID')).toEqual(ids);
    expect(value(toICalendar(found, { name: 'HTX khác', stamp: STAMP }), 'UID')).not.toEqual(ids);
  });

  it('folds at 75 octets, never within a letter, and ends every line with CR LF', () => {
    const lines = calendar().split('\r\n');
    expect(calendar().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => octets(line)))).toBeLessThanOrEqual(75);
    expect(Math.max(...lines.map((line) => octets(line)))).toBeGreaterThanOrEqual(73);
    const exact = toICalendar(titled('x'.repeat(67)), { name: 'x', stamp: STAMP }).split('\r\n');
    expect(exact).toContain(`SUMMARY:${'x'.repeat(67)}`);
    const over = toICalendar(titled('x'.repeat(68)), { name: 'x', stamp: STAMP });
    expect(over).toContain(`SUMMARY:${'x'.repeat(67)}\r\n x\r\n`);
  });

  it('reads back whatever the title, of any letters', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const text = toICalendar(titled(title), { name: 'x', stamp: STAMP });
        expect(value(text, 'SUMMARY')).toEqual([
          title.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ''),
        ]);
        for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
      }),
    );
    const awkward = 'Đại hội; họp, lúc 8\\9 giờ\nở trụ sở 🌾';
    expect(value(toICalendar(titled(awkward), { name: 'x', stamp: STAMP }), 'SUMMARY')).toEqual([awkward]);
  });

  it('has no event where there is nothing to do, and refuses a stamp that is no instant', () => {
    expect(value(toICalendar([], { name: 'x', stamp: STAMP }), 'BEGIN')).toEqual(['VCALENDAR']);
    for (const stamp of ['2026-11-23', '2026-11-23T08:00:00+07:00', '2026-13-23T08:00:00Z', ''])
      expect(() => toICalendar([], { name: 'x', stamp }), stamp).toThrow(RangeError);
  });
});
