import { describe, expect, it } from 'vitest';
import { formatCitation } from '../engine/citation';
import { findingOf } from '../finding-of';

const coop = { kind: 'cooperative', registeredOn: '2010-01-01' } as const;
const cited = (rule: string, facts: object, on: string) =>
  findingOf(rule, facts as never, on).citations.map((each) => formatCitation(each));

describe('yearly duties in words', () => {
  it('show the day, the shift and what to do', () => {
    const late = findingOf('annual-report', { ...coop, lastAnnualReportYear: 2023 }, '2024-12-17');
    expect(late).toMatchObject({
      status: 'violated',
      compared: { actual: '2024-12-17', relation: 'atMost', limit: '2024-12-16', unit: 'day' },
    });
    expect(late.explanation.vi).toBe(
      'Đã quá hạn 15/12/2024 (cuối tuần, nên tính đến 16/12/2024) mà chưa báo cáo, cập nhật tình hình hoạt động cho năm 2024. Cần làm ngay.',
    );
    expect(late.consequence?.citation).toMatchObject({
      instrument: 'decree-122-2021',
      article: 65,
      point: 'c',
    });
    const done = { ...coop, lastAnnualReportYear: 2024, lastAnnualReportOn: '2024-12-16' } as const;
    expect(findingOf('annual-report', done, '2024-12-20').explanation.vi).toContain(
      'ngày 16/12/2024, kịp hạn',
    );
    const after = { ...done, lastAnnualReportOn: '2024-12-17' } as const;
    expect(findingOf('annual-report', after, '2024-12-20').explanation.vi).toContain('muộn hơn hạn');
  });

  it('say what is next while nothing is overdue', () => {
    const { explanation } = findingOf('annual-report', { ...coop, registeredOn: '2025-03-01' }, '2025-06-01');
    expect(explanation.en).toBe('Nothing is overdue; the year 2025 is due by 15/12/2025.');
    const none = findingOf('financial-statements', { ...coop, fiscalYearEnd: '12-31' }, '2024-10-08');
    expect(none.explanation.vi).toBe('Chưa có kỳ nào đến hạn.');
  });

  it('tell that decree and circular differed, and cite both', () => {
    const facts = { ...coop, lastAnnualReportYear: 2022, lastAnnualReportOn: '2023-01-05' };
    const finding = findingOf('annual-report', facts as never, '2023-02-01');
    expect(finding).toMatchObject({ status: 'unknown', missing: [] });
    expect(cited('annual-report', facts, '2023-02-01')).toEqual([
      'Điều 23 khoản 1, Nghị định 193/2013/NĐ-CP',
      'Điều 148 khoản 5, Bộ luật Dân sự 91/2015/QH13',
      'Điều 25 khoản 1, Thông tư 03/2014/TT-BKHĐT',
    ]);
  });

  it('cite the annex of the accounting circular, and the law of the year, not of the day judged', () => {
    const facts = { ...coop, fiscalYearEnd: '12-31', lastStatementsYearEnd: '2023-12-31' };
    expect(cited('financial-statements', facts, '2025-04-01')).toContain(
      'Phụ lục IV mục II.6.1.a, Thông tư 71/2024/TT-BTC',
    );
    const late = { ...coop, lastAnnualReportYear: 2023, lastAnnualReportOn: '2024-01-16' };
    expect(cited('annual-report', late, '2024-08-01')[0]).toBe('Điều 23 khoản 1, Nghị định 193/2013/NĐ-CP');
  });

  it('ask for what they need, one thing after another', () => {
    const missing = (facts: object) =>
      findingOf('annual-report', { kind: 'cooperative', ...facts } as never, '2025-12-20').missing;
    expect(missing({})).toEqual(['lastAnnualReportYear']);
    expect(missing({ lastAnnualReportYear: 2025 })).toEqual(['lastAnnualReportOn']);
    expect(missing({ lastAnnualReportYear: 2024 })).toEqual(['registeredOn']);
    expect(missing({ lastAnnualReportYear: 2025, lastAnnualReportOn: '2025-12-01' })).toEqual([]);
  });

  it('give both days for the charter of article 115', () => {
    const finding = findingOf('charter-amended', { ...coop, charterConforms: false }, '2026-01-06');
    expect(finding.explanation.vi).toContain('01/01/2026');
    expect(finding.explanation.vi).toContain('05/01/2026');
    expect(finding.citations[0]).toMatchObject({ instrument: 'law-17-2023', article: 115, clause: 1 });
  });
});
