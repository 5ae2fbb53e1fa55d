import {
  anything,
  assert,
  boolean,
  constantFrom,
  integer,
  property,
  record,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from '../../time';
import { factCatalogue, type FactName, type Facts } from '../facts';
import { rules } from '../rules';
import { checkCompliance } from './check-compliance';

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
    expect(missingFacts[0]).toEqual({
      fact: 'charterCapital',
      rules: ['contribution-cap', 'associates-contribution-cap', 'foreign-contribution-cap'],
    });
    expect(missingFacts.slice(1, 3).map(({ fact }) => fact)).toEqual([
      'officialMembers',
      'lastAnnualMeetingOn',
    ]);
    const counts = missingFacts.map(({ rules: waiting }) => waiting.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(check({ kind: 'group', officialMembers: 2 }).missingFacts).toEqual([]);
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
const amount = constantFrom(0, 1, 250, 300, 301, 400, 401, 1000);
const arbitrary = {
  officialMembers: integer({ min: 0, max: 9 }),
  foreignMembers: integer({ min: 0, max: 3 }),
  charterCapital: constantFrom(1000, 1001),
  largestContribution: amount,
  associatesContribution: amount,
  foreignContribution: amount,
  unpaidContribution: amount,
  unpaidContributionSince: day,
  registeredOn: day,
  lastAnnualMeetingOn: day,
  fiscalYearEnd: constantFrom('12-31', '06-30', '03-31', '02-28'),
  commonFundRate: constantFrom(0, 5, 9.9, 10),
  developmentFundRate: constantFrom(0, 20),
  reserveFundRate: constantFrom(0, 5),
  dissolving: boolean(),
  outstandingTaxDebt: amount,
  otherDebts: amount,
  pendingDispute: boolean(),
} satisfies Record<FactName, Arbitrary<unknown>>;
const names = Object.keys(factCatalogue) as FactName[];
const kind = constantFrom('cooperative', 'union', 'group');
const someFacts = record({ kind, ...arbitrary }, { requiredKeys: ['kind'] }) as Arbitrary<Facts>;
const KNOWN = new Set(['satisfied', 'violated', 'notApplicable']);

describe('what always holds', () => {
  it('a fact more never turns a known answer into another', () => {
    let compared = 0;
    assert(
      property(someFacts, constantFrom(...names), day, (facts, left, judgedOn) => {
        const { [left]: _gone, ...fewer } = facts;
        const [before, after] = [check(fewer, judgedOn), check(facts, judgedOn)];
        if (!before.ok || !after.ok) return;
        before.findings.forEach((finding, index) => {
          if (!KNOWN.has(finding.status)) return;
          compared += 1;
          expect(after.findings[index]?.status, `${finding.rule} with ${left}`).toBe(finding.status);
        });
      }),
      { numRuns: 3000 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it('an unknown that names facts is settled once all facts are told', () => {
    const everything = record({ kind, ...arbitrary }) as Arbitrary<Facts>;
    let judged = 0;
    assert(
      property(everything, day, (facts, judgedOn) => {
        const { findings } = check(facts, judgedOn);
        judged += findings.length;
        for (const { rule, missing } of findings) expect({ rule, missing }).toEqual({ rule, missing: [] });
      }),
      { numRuns: 3000 },
    );
    expect(judged).toBeGreaterThan(1000);
  });

  it('between two changes of the law, the day judged changes nothing that has no date in it', () => {
    const {
      registeredOn: _r,
      lastAnnualMeetingOn: _l,
      unpaidContributionSince: _u,
      fiscalYearEnd: _f,
      ...dateless
    } = arbitrary;
    const facts = record({
      kind: constantFrom('cooperative', 'union'),
      ...dateless,
    }) as Arbitrary<Facts>;
    const spans: (readonly [CalendarDate, number])[] = [
      ['2013-07-01', 4017],
      ['2024-07-01', 700],
    ];
    for (const [from, length] of spans) {
      const within = integer({ min: 0, max: length }).map((days) => addDays(from, days));
      assert(
        property(facts, within, within, (given, one, other) => {
          const answers = (judgedOn: CalendarDate) =>
            check(given, judgedOn).findings.map(({ rule, status, citations, compared }) => ({
              rule,
              status,
              citations,
              compared,
            }));
          expect(answers(one)).toEqual(answers(other));
        }),
      );
    }
  });
});
