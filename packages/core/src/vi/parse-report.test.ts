import { describe, expect, it } from 'vitest';
import { REPORTED, REPORTS, TODAY } from './corpus';
import { WAYS_TO_TYPE } from './corpus/ways-to-type';
import { hasReport, parseReport } from './parse-report';

const parse = (text: string) => parseReport(text, { elements: REPORTED, today: TODAY });
const valuesOf = ({ values }: ReturnType<typeof parse>) =>
  Object.fromEntries(values.map(({ element, value }) => [element, value]));
const problemsOf = ({ problems }: ReturnType<typeof parse>) =>
  problems.map(({ reason, element = '' }) => `${reason} ${element}`.trim());

describe('parseReport', () => {
  it.each(REPORTS)('reads $typed', ({ typed, period, values, problems, leftovers }) => {
    const report = parse(typed);
    expect(report.period).toBe(period);
    expect(valuesOf(report)).toEqual(values);
    expect(problemsOf(report)).toEqual(problems);
    expect(report.leftovers.map(({ text }) => text)).toEqual(leftovers);
    for (const { span, text } of [...report.values, ...report.problems, ...report.leftovers])
      expect(typed.slice(span.start, span.end)).toBe(text);
    for (const { hint } of report.problems) {
      expect(hint.vi).toMatch(/^.{20,}[.?]$/s);
      expect(hint.en).toMatch(/^.{20,}[.?]$/s);
    }
  });

  it.each(Object.entries(WAYS_TO_TYPE))('reads the same %s', (_, retype) => {
    for (const { typed, period, values, problems } of REPORTS) {
      const report = parse(retype(typed));
      expect([report.period, valuesOf(report), problemsOf(report)], retype(typed)).toEqual([
        period,
        values,
        problems,
      ]);
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
    expect(parse('doanh thu 350').problems).toMatchObject([{ readings: ['350 triệu', '350 nghìn'] }]);
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

  it('takes the longest name, whatever the order of the elements', () => {
    const elements = [
      { code: 'members', unit: 'person', synonyms: ['thành viên'] },
      { code: 'associates', unit: 'person', synonyms: ['thành viên liên kết'] },
      { code: 'newAssociates', unit: 'person', synonyms: ['thành viên liên kết mới'] },
    ];
    const text = 'thành viên liên kết mới 2, thành viên 25, thanh vien lien ket 4';
    for (const order of [elements, elements.toReversed()])
      expect(valuesOf(parseReport(text, { elements: order, today: TODAY }))).toEqual({
        members: 25,
        associates: 4,
        newAssociates: 2,
      });
  });

  it('takes yes and no where an element is one of these', () => {
    const elements = [
      { code: 'highTechnology', unit: 'organisation', valueKind: 'yesNo', synonyms: ['công nghệ cao'] },
      ...REPORTED,
    ];
    const read = (text: string) => parseReport(text, { elements, today: TODAY });
    for (const text of ['công nghệ cao: có', 'cong nghe cao co', 'công nghệ cao: rồi ạ', 'công nghệ cao 1'])
      expect(valuesOf(read(text)), text).toEqual({ highTechnology: 1 });
    for (const text of ['công nghệ cao: không', 'cong nghe cao ko', 'công nghệ cao chưa', 'công nghệ cao: 0'])
      expect(valuesOf(read(text)), text).toEqual({ highTechnology: 0 });
    expect(problemsOf(read('công nghệ cao 3'))).toEqual(['wrongUnit highTechnology']);
    expect(valuesOf(read('công nghệ cao: có, doanh thu 350tr'))).toEqual({
      highTechnology: 1,
      revenue: 350_000_000,
    });
  });

  it('tells a report from other talk', () => {
    for (const text of ['dthu 350tr', 'doanh thu 350', 'thành viên khoảng 25', 'doanh thu không có'])
      expect(hasReport(parse(text)), text).toBe(true);
    for (const text of ['chào em', 'thành viên là gì?', 'tháng 9', '350tr', ''])
      expect(hasReport(parse(text)), text).toBe(false);
    expect(hasReport(parseReport('chào em', { elements: [], today: '2023-10-02' }))).toBe(false);
  });

  it('answers as its documentation says', () => {
    const elements = [{ code: 'revenue', unit: 'dong', synonyms: ['doanh thu', 'dthu'] }];
    expect(parseReport('T9 dthu 350tr', { elements, today: '2023-10-02' })).toEqual({
      period: '2023-09',
      values: [{ element: 'revenue', value: 350000000, text: 'dthu 350tr', span: { start: 3, end: 13 } }],
      problems: [],
      leftovers: [],
    });
  });
});
