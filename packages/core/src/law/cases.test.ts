import { describe, expect, it } from 'vitest';
import { cases } from './cases';
import { checkCompliance } from './engine/check-compliance';

describe('worked cases', () => {
  it.each(cases.map((worked) => [`${worked.name} (${worked.on}, ${worked.article})`, worked] as const))(
    '%s',
    (_name, worked) => {
      const report = checkCompliance(worked.facts, { on: worked.on });
      expect(report.ok ? [] : report.problems).toEqual([]);
      const found = Object.fromEntries(report.findings.map(({ rule, status }) => [rule, status]));
      expect(found).toMatchObject(worked.expected);
    },
  );

  it('have names of their own', () => {
    const names = cases.map(({ name, on }) => `${name} ${on}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
