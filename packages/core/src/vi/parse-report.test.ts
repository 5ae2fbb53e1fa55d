import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ELEMENTS, REPORTS, TODAY } from './cases';
import { hasReport, parseReport } from './parse-report';

const parse = (text: string) => parseReport(text, { elements: ELEMENTS, today: TODAY });

// Thousands of random inputs take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('parseReport', () => {
  it.each(REPORTS)('reads $typed', ({ typed, period, values = {}, problems = [], leftovers = [] }) => {
    for (const text of [typed, typed.normalize('NFD')]) {
      const report = parse(text);
      expect(report.period).toBe(period);
      expect(Object.fromEntries(report.values.map(({ element, value }) => [element, value]))).toEqual(values);
      expect(report.problems.map(({ reason, element = '' }) => `${reason} ${element}`.trim())).toEqual(
        problems,
      );
      expect(report.leftovers.map((leftover) => leftover.text.normalize('NFC'))).toEqual(leftovers);
    }
  });

  it('points into the original text', () => {
    const text = 'Tháng 9: doanh thu 350 triệu, thuê kho, 25 tv'.normalize('NFD');
    const report = parse(text);
    const shown = [...report.values, ...report.leftovers].map(({ span }) =>
      text.slice(span.start, span.end).normalize('NFC'),
    );
    expect(shown).toEqual(['doanh thu 350 triệu', '25 tv', 'thuê kho']);
  });

  it('asks which multiplier was meant', () => {
    expect(parse('doanh thu 350').problems[0]?.hint).toContain('350 triệu hay 350 nghìn');
  });

  it('refuses a name that two elements share', () => {
    const elements = [
      { code: 'revenue', unit: 'dong', synonyms: ['thu'] },
      { code: 'tax', unit: 'dong', synonyms: ['thu'] },
    ];
    const report = parseReport('thu 350tr', { elements, today: TODAY });
    expect(report.values).toEqual([]);
    expect(report.problems).toMatchObject([{ reason: 'ambiguous' }]);
  });

  it('tells a report from other talk', () => {
    for (const text of ['dthu 350tr', 'doanh thu 350', 'thành viên khoảng 25'])
      expect(hasReport(parse(text)), text).toBe(true);
    for (const text of ['chào em', 'thành viên là gì?', 'tháng 9', '350tr', ''])
      expect(hasReport(parse(text)), text).toBe(false);
  });

  it('loses no word and never throws', () => {
    const words =
      'T9 tháng dthu tv 25 350tr 40 tr , - . lỗ lãi lương bq 3 ng mới xyz năm 2023 1 tỷ 2 % đ\n quy hon / ('.split(
        ' ',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (parts) => {
        const text = parts.join(' ');
        const report = parse(text);
        const unknown = parts.filter((part) => part === 'xyz').length;
        const reported = report.leftovers.map((leftover) => leftover.text).join(' ');
        expect(reported.split('xyz').length - 1).toBe(unknown);
        for (const { span, text: shown } of [...report.values, ...report.problems, ...report.leftovers])
          expect(text.slice(span.start, span.end)).toBe(shown);
        expect(new Set(report.values.map(({ element }) => element)).size).toBe(report.values.length);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void parse(text)),
      { numRuns: 2000 },
    );
  });
});
