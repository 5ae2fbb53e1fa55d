import { describe, expect, it } from 'vitest';
import { cases } from './cases';
import { defectsOf } from './defects-of';
import { checkCompliance } from './engine/check-compliance';

describe('worked cases', () => {
  it.each(cases.map((worked) => [`${worked.name} (${worked.on}, ${worked.article})`, worked] as const))(
    '%s',
    (_name, worked) => {
      const report = checkCompliance(worked.facts, { on: worked.on, only: Object.keys(worked.expected) });
      expect(report.ok ? [] : report.problems).toEqual([]);
      const found = Object.fromEntries(report.findings.map(({ rule, status }) => [rule, status]));
      expect(found).toMatchObject(worked.expected);
      expect(report.findings.flatMap((finding) => defectsOf(finding, worked.facts))).toEqual([]);
    },
  );

  it('have names of their own', () => {
    const names = cases.map(({ name, on }) => `${name} ${on}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
