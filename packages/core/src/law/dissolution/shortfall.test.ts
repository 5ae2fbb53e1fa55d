import { expect, it } from 'vitest';
import { formatCitation } from '../engine/citation';
import type { Register, RegisterEvent } from '../../organisation';
import { dissolutionShortfall } from './shortfall';

const event = (
  organisation: string,
  type: RegisterEvent['type'],
  on: RegisterEvent['on'],
): RegisterEvent => ({
  id: `${organisation}:${type}`,
  organisation,
  type,
  on,
});
const organisation = (id: string, facts: Record<string, number>) => ({
  id,
  name: id,
  kind: 'cooperative' as const,
  sector: 'trade' as const,
  place: 'x',
  facts,
});
const register: Register = {
  organisations: [
    organisation('owes', { outstandingTaxDebt: 12_000_000 }),
    organisation('owesToo', { outstandingTaxDebt: 3_000_000 }),
    organisation('clean', { outstandingTaxDebt: 0 }),
    organisation('unknown', {}),
    organisation('gone', { outstandingTaxDebt: 5 }),
    organisation('notProposed', { outstandingTaxDebt: 99 }),
  ],
  events: [
    ...['owes', 'owesToo', 'clean', 'unknown', 'gone'].map((id) =>
      event(id, 'dissolutionProposed', '2023-02-01'),
    ),
    event('gone', 'dissolved', '2023-09-01'),
  ],
};

it('counts the debts that hold dissolutions back, by the law of the day', () => {
  const before = dissolutionShortfall(register, '2023-12-31');
  expect(before).toMatchObject({ remaining: 4, withTaxDebt: 2, taxDebt: 15_000_000 });
  expect(before?.citations.map((citation) => formatCitation(citation)).join()).toMatch(
    /Điều 49 khoản 1 điểm c, Luật .*23\/2012/,
  );
  expect(before?.reason.vi).toContain('2/4 tổ chức còn trong danh sách nợ thuế, tổng 15 triệu đồng');
  const after = dissolutionShortfall(register, '2024-07-01');
  expect(after?.citations.map((citation) => formatCitation(citation)).join()).toMatch(
    /Điều 97 khoản 2, Luật .*17\/2023/,
  );
});

it('has nothing to explain where nothing is left, and says so where the cause is not known', () => {
  expect(dissolutionShortfall(register, '2023-01-31')).toBeUndefined();
  const silent = { ...register, organisations: register.organisations.filter(({ id }) => id === 'unknown') };
  expect(dissolutionShortfall(silent, '2023-12-31')?.reason.vi).toContain('chưa có dữ liệu về nguyên nhân');
});

it('counts what happens on the day itself, and names the places in both languages', () => {
  expect(dissolutionShortfall(register, '2023-02-01')?.remaining).toBe(5);
  expect(dissolutionShortfall(register, '2023-01-31')).toBeUndefined();
  expect(dissolutionShortfall(register, '2023-09-01')?.remaining).toBe(4);
  const { citations, reason } = dissolutionShortfall(register, '2025-01-01')!;
  expect(citations.map((each) => formatCitation(each))).toEqual([
    'Điều 97 khoản 2, Luật 17/2023/QH15',
    'Điều 50 khoản 4, Nghị định 92/2024/NĐ-CP',
  ]);
  expect(reason.vi).toContain('(Điều 97 khoản 2, Luật 17/2023/QH15; Điều 50 khoản 4,');
  expect(reason.en).toContain('Article 97, clause 2');
});
