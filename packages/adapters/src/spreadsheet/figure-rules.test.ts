import { dataElements, type DataElement } from '@hoptac/core/indicators';
import { expect, it } from 'vitest';
import { figureRules } from './figure-rules';

const rulesOf = (code: string, shown: readonly string[] = [code]) => {
  const element = dataElements.find((one) => one.code === code)!;
  return figureRules(element, dataElements)((key) => (shown.includes(key) ? `$${key}6` : undefined));
};

it('refuses what no month can be, and lets words through', () => {
  expect(rulesOf('officialMembers').check?.formula).toBe(
    'OR(ISTEXT($officialMembers6),AND(ISNUMBER($officialMembers6),$officialMembers6=INT($officialMembers6),$officialMembers6>=0,$officialMembers6<=1000000))',
  );
  expect(rulesOf('profit').check?.formula).toContain('>=-');
});

it('colours a part above its whole, where the whole is asked for', () => {
  expect(rulesOf('newMembers').flag).toBeUndefined();
  expect(rulesOf('newMembers', ['newMembers', 'officialMembers']).flag).toBe(
    'AND(ISNUMBER($newMembers6),ISNUMBER($officialMembers6),$newMembers6>$officialMembers6)',
  );
});

it('colours counts that do not add up once all are there, and not money', () => {
  const sum: DataElement = {
    ...dataElements[0]!,
    code: 'a',
    valueKind: 'whole',
    equals: { plus: ['b', 'c'], minus: ['d'] },
  };
  const rules = figureRules(sum, [])((key) => key);
  expect(rules.flag).toBe('AND(COUNT(a,b,c,d)=4,a<>b+c-d)');
  expect(figureRules({ ...sum, valueKind: 'money' }, [])((key) => key).flag).toBeUndefined();
});

it('says what a cell wants, no longer than Excel takes', () => {
  for (const { code } of dataElements) {
    const { prompt, check } = rulesOf(code);
    expect(prompt?.message).toMatch(/để trống\.$|Chọn Có hoặc Không\.$/);
    expect(check?.message.length ?? 0).toBeLessThanOrEqual(255);
    expect(check?.formula.length ?? 0).toBeLessThanOrEqual(255);
  }
  expect(rulesOf('newMembers').prompt?.message).toContain('Không nhiều hơn “Thành viên”.');
});
