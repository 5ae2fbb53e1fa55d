import { describe, expect, it } from 'vitest';
import { formatCitation } from '../engine/citation';
import type { Facts } from '../facts';
import { findingOf } from '../finding-of';

const large = {
  kind: 'cooperative',
  sizeClass: 'large',
  fiscalYearEnd: '12-31',
  auditDutySince: '2024-11-01',
} as const;
const fund = {
  kind: 'cooperative',
  developmentFund: true,
  fiscalYearEnd: '12-31',
  registeredOn: '2019-01-01',
} as const;
const places = (rule: string, facts: Facts, on: string) =>
  findingOf(rule, facts, on).citations.map((each) => formatCitation(each).replace(/^(Điều \d+).*, /, '$1, '));

describe('independent audit', () => {
  it('asks for the financial year first', () => {
    expect(
      findingOf('independent-audit', { kind: 'cooperative', sizeClass: 'large' }, '2026-04-01').missing,
    ).toEqual(['fiscalYearEnd']);
  });

  it('says which year was audited last, if one was', () => {
    const words = (lastAuditedYearEnd: '2023-12-31' | 'never') =>
      findingOf('independent-audit', { ...large, lastAuditedYearEnd }, '2026-04-01').explanation;
    expect(words('never').vi).toContain('(chưa kiểm toán lần nào)');
    expect(words('2023-12-31').vi).toContain('(lần gần nhất là năm kết thúc ngày 31/12/2023)');
    expect(words('2023-12-31').en).toContain('(last for the year that ended on 31/12/2023)');
  });

  it('cites the term after which a year counts', () => {
    expect(places('independent-audit', { ...large, lastAuditedYearEnd: 'never' }, '2026-04-01')).toEqual([
      'Điều 106, Luật 17/2023/QH15',
      expect.stringContaining('Thông tư 71/2024/TT-BTC') as string,
    ]);
  });
});

describe('audit of a development fund', () => {
  it('is cited to the law of the day and to the decree', () => {
    const audited = { ...fund, lastAuditedYearEnd: '2023-12-31' } as const;
    expect(places('fund-audit', audited, '2024-06-30')).toEqual(['Điều 44, Nghị định 45/2021/NĐ-CP']);
    expect(places('fund-audit', audited, '2024-07-01')).toEqual([
      'Điều 106, Luật 17/2023/QH15',
      'Điều 44, Nghị định 45/2021/NĐ-CP',
    ]);
  });

  it('is cited with the counting of its term where that is over', () => {
    expect(places('fund-audit', { ...fund, lastAuditedYearEnd: '2024-12-31' }, '2026-05-05')).toEqual([
      'Điều 106, Luật 17/2023/QH15',
      'Điều 44, Nghị định 45/2021/NĐ-CP',
      'Điều 147, Bộ luật Dân sự 91/2015/QH13',
      'Điều 148, Bộ luật Dân sự 91/2015/QH13',
      'Điều 148, Bộ luật Dân sự 91/2015/QH13',
    ]);
  });
});

it('cites the decree that made an audit compulsory without saying how often', () => {
  expect(places('legal-entity-audit', { kind: 'union', legalEntityMembers: 1 }, '2024-06-30')).toEqual([
    'Điều 22, Nghị định 193/2013/NĐ-CP',
  ]);
});
