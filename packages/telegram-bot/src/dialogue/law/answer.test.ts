import { rules, parameters } from '@hoptac/core/law';
import { organisationKindSchema } from '@hoptac/core/organisation';
import { describe, expect, it } from 'vitest';
import { answer } from './answer';
import { topics } from './topic';
import { wordings } from './topics';

const DAYS = [
  '2013-06-30',
  '2014-01-15',
  '2018-06-01',
  '2023-12-31',
  '2024-07-10',
  '2026-11-23',
  '2030-01-01',
] as const;
const everything = topics.flatMap((topic) =>
  organisationKindSchema.options.flatMap((kind) => DAYS.map((on) => ({ topic, kind, on }))),
);

describe('the answers', () => {
  it('have words of their own for every rule and for every number that no rule reads', () => {
    const judged = new Set(rules.flatMap((rule) => rule.parameters));
    const wanted = [
      ...rules.map(({ code }) => code),
      ...parameters.filter((parameter) => !judged.has(parameter)).map(({ code }) => code),
    ];
    expect(Object.keys(wordings).sort()).toEqual(wanted.sort());
  });

  it.each(['vi', 'en'] as const)('always cite, fit into a message and leave nothing open: %s', (language) => {
    for (const { topic, kind, on } of everything) {
      const own = { name: 'HTX Thử', facts: { kind } };
      const text = answer(
        { topic, on, today: '2026-11-23', kind, own, told: { officialMembers: 6 } },
        language,
      );
      const which = `${topic.code} ${kind} ${on}\n${text}`;
      expect(text, which).toMatch(
        language === 'vi'
          ? /(?:Điều|Phụ lục) \S+.*, |Thông tư|Nghị định/
          : /(?:Article|Annex) \S+.*, |Circular|Decree/,
      );
      expect(text, which).not.toMatch(/\{value\}|undefined|\[object|NaN|: \.|^\s*$/);
      expect(text.length, which).toBeLessThan(3500);
    }
  });

  it('say a number wherever the law of the day has one', () => {
    for (const { topic, wording } of topics.map((each) => ({ topic: each, wording: each.wording }))) {
      const counted = topic.parameters.some(({ values }) => values.some(({ value }) => value !== true));
      expect(wording.vi.includes('{value}'), topic.code).toBe(counted);
      expect(wording.en.includes('{value}'), topic.code).toBe(counted);
    }
  });

  it('fit their buttons', () => {
    for (const { code } of topics)
      expect(Buffer.byteLength(`99999999|topic:${code}`)).toBeLessThanOrEqual(64);
  });
});
