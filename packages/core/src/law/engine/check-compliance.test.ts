import {
  anything,
  assert,
  constant,
  constantFrom,
  integer,
  nat,
  oneof,
  pre,
  property,
  record,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { addDays, daysBetween, type CalendarDate } from '../../time';
import { defectsOf } from '../defects-of';
import { factCatalogue, type FactName, type Facts } from '../facts';
import { parameters } from '../parameters';
import { rules } from '../rules';
import { checkCompliance, explain } from './check-compliance';
import type { Fact } from './fact';
import type { Finding, Outcome } from './finding';
import { readFacts } from './read-facts';
import type { Rule } from './rule';

const on = '2025-07-01';
const check = (facts: unknown, day: unknown = on) => checkCompliance(facts as Facts, { on: day as string });

describe('checkCompliance', () => {
  it('gives one finding a rule, in order, each with words and a source or a reason', () => {
    const report = check({ kind: 'cooperative', officialMembers: 9 });
    expect(report.findings.map(({ rule }) => rule)).toEqual(rules.map(({ code }) => code));
    for (const { title, explanation } of report.findings)
      expect(title.vi && title.en && explanation.vi && explanation.en).toBeTruthy();
    const applicable = report.findings.filter(({ status }) => status !== 'notApplicable');
    expect(applicable.filter(({ citations }) => citations.length === 0)).toEqual([]);
  });

  it('ranks what to ask by how many rules wait for it', () => {
    const { missingFacts } = check({ kind: 'cooperative' });
    expect(missingFacts.find(({ fact }) => fact === 'charterCapital')?.rules).toEqual(
      expect.arrayContaining(['contribution-cap', 'associates-contribution-cap', 'foreign-contribution-cap']),
    );
    const counts = missingFacts.map(({ rules: waiting }) => waiting.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(check({ kind: 'group' }).missingFacts.map(({ fact }) => fact)).not.toContain('charterCapital');
  });

  it('puts what settles a rule alone before what does not', () => {
    const facts = check({ kind: 'cooperative' }).missingFacts.map(({ fact }) => fact);
    expect(facts.indexOf('dissolving')).toBeLessThan(facts.indexOf('largestContribution'));
  });

  it('never reads a fact that the rule does not name', () => {
    for (const rule of rules) {
      const read = new Set<string>();
      const facts = new Proxy<Facts>(
        { kind: 'cooperative' },
        {
          get: (target, name: string) => (read.add(name), Reflect.get(target, name) as unknown),
        },
      );
      rule.examine(facts, on);
      read.delete('kind');
      expect({
        rule: rule.code,
        unnamed: [...read].filter((name) => !rule.facts.includes(name as FactName)),
      }).toEqual({
        rule: rule.code,
        unnamed: [],
      });
    }
  });
});

describe('input that cannot be trusted', () => {
  it.each([
    ['an unknown kind', { kind: 'company' }, on, ['kind']],
    ['no kind', {}, on, ['kind']],
    ['a misspelt fact', { kind: 'union', oficialMembers: 7 }, on, ['oficialMembers']],
    ['a fact with an inherited name', { kind: 'union', toString: 7 }, on, ['toString']],
    ['negative members', { kind: 'union', officialMembers: -1 }, on, ['officialMembers']],
    ['half a member', { kind: 'union', officialMembers: 6.5 }, on, ['officialMembers']],
    ['text for a number', { kind: 'union', officialMembers: '7' }, on, ['officialMembers']],
    ['null', { kind: 'union', officialMembers: null }, on, ['officialMembers']],
    ['not a number', { kind: 'union', charterCapital: Number.NaN }, on, ['charterCapital']],
    ['no end of money', { kind: 'union', charterCapital: Infinity }, on, ['charterCapital']],
    ['money beyond exactness', { kind: 'union', charterCapital: 2 ** 53 }, on, ['charterCapital']],
    ['no capital at all', { kind: 'union', charterCapital: 0 }, on, ['charterCapital']],
    [
      'a part above its whole',
      { kind: 'union', charterCapital: 9, largestContribution: 10 },
      on,
      ['largestContribution'],
    ],
    [
      'more foreigners than members',
      { kind: 'union', officialMembers: 3, foreignMembers: 4 },
      on,
      ['foreignMembers'],
    ],
    ['a rate above 100', { kind: 'union', commonFundRate: 101 }, on, ['commonFundRate']],
    [
      'a day that does not exist',
      { kind: 'union', lastAnnualMeetingOn: '2025-02-29' },
      on,
      ['lastAnnualMeetingOn'],
    ],
    [
      'a congress in the future',
      { kind: 'union', lastAnnualMeetingOn: '2025-07-02' },
      on,
      ['lastAnnualMeetingOn'],
    ],
    [
      'a congress before the registration',
      { kind: 'union', lastAnnualMeetingOn: '2025-01-01', registeredOn: '2025-01-02' },
      on,
      ['lastAnnualMeetingOn'],
    ],
    ['29 February every year', { kind: 'union', fiscalYearEnd: '02-29' }, on, ['fiscalYearEnd']],
    ['yes in words', { kind: 'union', dissolving: 'yes' }, on, ['dissolving']],
    ['a day before the law', { kind: 'union' }, '2013-06-30', ['on']],
    ['a day that is none', { kind: 'union' }, '2024-13-01', ['on']],
    ['no day', { kind: 'union' }, null, ['on']],
    [
      'several at once',
      { kind: 'x', officialMembers: -1, typo: 1 },
      '',
      ['kind', 'officialMembers', 'typo', 'on'],
    ],
    ['no facts', null, on, ['facts']],
    ['a list', [], on, ['facts']],
    ['text', 'cooperative', on, ['facts']],
  ])('%s is refused by name, with no finding', (_name, facts, day, fields) => {
    const refusal = check(facts, day);
    expect(refusal).toMatchObject({ ok: false, findings: [], missingFacts: [] });
    if (refusal.ok) return;
    expect(refusal.problems.map(({ field }) => field).sort()).toEqual([...fields].sort());
    for (const { message, expected } of refusal.problems)
      expect(message.vi && message.en && expected.vi && expected.en).toBeTruthy();
  });

  it('is told from what is only just possible', () => {
    const facts = {
      kind: 'union',
      registeredOn: on,
      lastAnnualMeetingOn: on,
      charterCapital: 9,
      largestContribution: 9,
    };
    expect(check(facts).ok).toBe(true);
    expect(check({ kind: 'union' }, '2013-07-01').ok).toBe(true);
  });

  it('is shown back as it was given', () => {
    expect(check({ kind: 'union', officialMembers: '7' })).toMatchObject({ problems: [{ given: '7' }] });
  });

  it('is refused, not thrown, whatever it is', () => {
    const whatever = anything({
      withBigInt: true,
      withNullPrototype: true,
      withDate: true,
      withMap: true,
    });
    assert(
      property(whatever, whatever, (facts, day) => {
        expect(check(facts, day).ok).toBe(false);
      }),
    );
    expect(checkCompliance({ kind: 'union' }, undefined as never).ok).toBe(false);
  });
});

/** Facts that are each possible; those that contradict each other are refused and passed over. */
const day = integer({ min: 0, max: 4800 }).map((days) => addDays('2013-07-01', days));
const special: Partial<Record<FactName, Arbitrary<unknown>>> = {
  charterCapital: constantFrom(1000, 1001),
  charterCapitalAfterReduction: constantFrom(500, 900),
};
const tried = [0, 1, 2, 3, 5, 6, 9, 9.9, 10, 12, 13, 20, 51, 60, 250, 300, 301, 400, 401, 1000, 2015, 2024];
const others = [true, false, 'never', '12-31', '06-30', '02-28', 'x'];
/** Whatever of what is tried the fact can be; days are many, so they are drawn apart. */
function arbitraryOf(name: FactName): Arbitrary<unknown> {
  const { schema }: Fact = factCatalogue[name];
  const named = schema instanceof z.ZodEnum ? schema.options : [];
  const can = [...tried, ...others, ...named].filter((value) => schema.safeParse(value).success);
  const isDay = schema.safeParse('2024-07-01').success && !schema.safeParse('text').success;
  const known =
    special[name] ?? (isDay ? oneof(day, ...can.map((value) => constant(value))) : constantFrom(...can));
  return known;
}
const arbitraries = (of: readonly FactName[]) =>
  Object.fromEntries(of.map((name) => [name, arbitraryOf(name)]));
const isDated = (name: FactName) => ['day', 'dayOfYear'].includes(factCatalogue[name].unit);
const kind = constantFrom('cooperative', 'union', 'group');
/** Facts that one rule asks for, all of them or some. */
const factsFor = (rule: Rule, all: boolean) =>
  record({ kind, ...arbitraries(rule.facts) }, all ? {} : { requiredKeys: ['kind'] }) as Arbitrary<Facts>;
const possible = (facts: Facts, judgedOn: CalendarDate) => readFacts(facts, judgedOn).ok;
const KNOWN = new Set(['satisfied', 'violated', 'notApplicable']);
const everyRule = rules.map((rule) => [rule.code, rule] as const);

describe('a fact more never turns a known answer into another, and no finding is out of shape', () => {
  it.each(everyRule)('%s', (_code, rule) => {
    assert(
      property(factsFor(rule, false), nat(), day, (facts, nth, judgedOn) => {
        const left = rule.facts[nth % rule.facts.length];
        pre(left !== undefined);
        const { [left]: _gone, ...fewer } = facts;
        pre(possible(facts, judgedOn) && possible(fewer, judgedOn));
        const [before, after] = [rule.examine(fewer, judgedOn), rule.examine(facts, judgedOn)];
        // What was not known before may become anything.
        const expected = KNOWN.has(before.status) ? before.status : after.status;
        expect(after.status, `with ${left}`).toBe(expected);
        expect([...defectsOf(before, fewer), ...defectsOf(after, facts)]).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('an unknown that names facts is settled once all facts are told', () => {
  it.each(everyRule)('%s', (_code, rule) => {
    assert(
      property(factsFor(rule, true), day, (facts, judgedOn) => {
        pre(possible(facts, judgedOn));
        expect(rule.examine(facts, judgedOn).missing).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('between two changes of the law, the day judged changes nothing that has no date in it', () => {
  const changes = new Set(
    parameters.flatMap(({ values, absences = [] }) =>
      [...values, ...absences].flatMap(({ from, to }) => (to ? [from, addDays(to, 1)] : [from])),
    ),
  );
  const bounds = [...changes].sort();
  const dateless = everyRule.filter(([, rule]) => !rule.facts.some(isDated));
  it.each(dateless)('%s', (_code, rule) => {
    const facts = factsFor(rule, true);
    for (const [index, from] of bounds.entries()) {
      const length = daysBetween(from, bounds[index + 1] ?? '2028-12-31') - 1;
      const within = integer({ min: 0, max: length }).map((days) => addDays(from, days));
      assert(
        property(facts, within, within, (given, one, other) => {
          const answer = (judgedOn: CalendarDate) => {
            const { status, citations, compared } = rule.examine(given, judgedOn);
            return { status, citations, compared };
          };
          expect(answer(one)).toEqual(answer(other));
        }),
        { numRuns: 4 },
      );
    }
  });
});

describe('findings without words', () => {
  const withoutWords = ({ explanation: _said, ...outcome }: Finding): Outcome => outcome;

  it.each(everyRule)('are those with words but for the explanation: %s', (_code, rule) => {
    assert(
      property(factsFor(rule, false), day, (facts, judgedOn) => {
        pre(possible(facts, judgedOn));
        expect(rule.judge(facts, judgedOn)).toEqual(withoutWords(rule.examine(facts, judgedOn)));
      }),
      { numRuns: 20 },
    );
  });

  it('are given where asked for, as plain data, and explained afterwards', () => {
    const facts = { kind: 'union', officialMembers: 3, outstandingTaxDebt: 5, dissolving: true } as const;
    const aloud = checkCompliance(facts, { on });
    const bare = checkCompliance(facts, { on, words: false });
    expect(bare).toEqual({ ...aloud, findings: aloud.findings.map((finding) => withoutWords(finding)) });
    expect(JSON.parse(JSON.stringify(bare))).toEqual(bare);
    for (const { rule, explanation } of aloud.findings)
      expect(explain(facts, { on, rule })).toEqual({ ok: true, explanation });
  });

  it('are not explained from what cannot be trusted', () => {
    expect(explain({ kind: 'union' }, { on, rule: 'nothing' })).toMatchObject({
      ok: false,
      problems: [{ field: 'only', given: 'nothing' }],
    });
    expect(explain({ kind: 'union' }, { on: '', rule: 'members-minimum' })).toMatchObject({
      problems: [{ field: 'on' }],
    });
    expect(explain({ kind: 'union' }, undefined as never).ok).toBe(false);
  });

  it('are shared and frozen where they are the same for everyone', () => {
    const [one, other] = [1, 2].map((officialMembers) =>
      checkCompliance({ kind: 'group', officialMembers }, { on }).findings.find(
        ({ rule }) => rule === 'contribution-cap',
      ),
    );
    expect(one?.status).toBe('notApplicable');
    expect(one).toBe(other);
    expect(Object.isFrozen(one)).toBe(true);
  });
});

describe('only some rules', () => {
  it('looks at no others, and refuses a code that no rule has', () => {
    const facts = { kind: 'cooperative', officialMembers: 6 } as const;
    const some = checkCompliance(facts, { on: '2024-07-01', only: ['contribution-cap', 'members-minimum'] });
    expect(some.findings.map(({ rule, status }) => [rule, status])).toEqual([
      ['members-minimum', 'satisfied'],
      ['contribution-cap', 'unknown'],
    ]);
    const refused = checkCompliance(facts, { on: '2024-07-01', only: ['member-minimum'] });
    expect(refused).toMatchObject({
      ok: false,
      findings: [],
      problems: [{ field: 'only', given: 'member-minimum' }],
    });
  });
});
