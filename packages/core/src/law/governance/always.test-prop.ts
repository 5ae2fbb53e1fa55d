import { assert, boolean, constantFrom, integer, property, record, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../time';
import { readFacts } from '../engine/read-facts';
import type { FactName, Facts } from '../facts';
import { congressFacts } from '../meetings/congress-facts';
import { meetingsRules } from '../meetings';
import { membershipFacts } from '../membership/facts';
import { membershipRules } from '../membership';
import { governanceRules } from '.';
import { governanceFacts } from './facts';

const rules = [...membershipRules, ...governanceRules, ...meetingsRules];
const number = integer({ min: 0, max: 12 });
const day = integer({ min: 0, max: 4800 }).map((days) => addDays('2013-07-01', days));
const dayOrNever = constantFrom('2024-03-01', '2024-06-30', '2024-07-01', '2025-03-03', 'never');
const special: Record<string, Arbitrary<unknown>> = {
  youngestMemberAge: constantFrom(14, 15, 17, 18, 'none'),
  youngestAssociateAge: constantFrom(14, 15, 17, 18, 'none'),
  youngestForeignAssociateAge: constantFrom(14, 15, 17, 18, 'none'),
  inactivityMonths: constantFrom(24, 25, 36, 37),
  boardTermMonths: constantFrom(12, 24, 60, 61),
  directorTermMonths: constantFrom(60, 61),
  supervisorsTermMonths: constantFrom(12, 24, 60, 61),
  shortestPostingDays: constantFrom(29, 30),
  congressNoticeOn: constantFrom('2024-06-25', '2024-06-28', '2025-03-01'),
  outgrewSimplifiedOn: constantFrom('2024-07-01', '2025-03-03'),
  congressCall: constantFrom(1, 2, 3),
  governance: constantFrom('full', 'simplified'),
  supervisoryBody: constantFrom('board', 'supervisor'),
  resolutionMatter: constantFrom('charterAmendment', 'governanceChange', 'other'),
  officialMembers: constantFrom(0, 4, 5, 9, 10, 29, 30, 49, 50, 51, 100, 101),
  delegates: constantFrom(0, 25, 26, 31, 50),
};
const yesNo = new Set([
  'directorHired',
  'boardMetOnSecondCall',
  'delegateCongress',
  'equalVotes',
  'jobCreating',
]);
const days = /(On|Since)$/;

const arbitrary = Object.fromEntries([
  ...Object.keys({ ...membershipFacts, ...governanceFacts, ...congressFacts }).map((name) => [
    name,
    special[name] ?? (yesNo.has(name) ? boolean() : days.test(name) ? dayOrNever : number),
  ]),
  ['sizeClass', constantFrom('micro', 'small', 'large')],
  ['registeredOn', constantFrom('2013-07-01', '2024-07-01', '2025-03-03')],
  ['lastAnnualMeetingOn', constantFrom('2024-03-01', '2024-07-01', '2025-03-03')],
  ['fiscalYearEnd', constantFrom('12-31', '06-30')],
]) as Record<FactName, Arbitrary<unknown>>;
const kind = constantFrom('cooperative', 'union', 'group');

/** Facts of one rule, some of them or all. Those that contradict each other are passed over. */
function factsOf(names: readonly FactName[], requiredKeys: readonly FactName[]): Arbitrary<Facts> {
  const fields = Object.fromEntries(names.map((name) => [name, arbitrary[name]]));
  return record(
    { kind, ...fields },
    { requiredKeys: ['kind', ...requiredKeys] as 'kind'[] },
  ) as Arbitrary<Facts>;
}

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (_code, rule) => {
  it('never changes a known answer when a fact more is told', () => {
    let compared = 0;
    assert(
      property(factsOf(rule.facts, []), constantFrom(...rule.facts), day, (facts, left, on) => {
        const { [left]: _gone, ...fewer } = facts;
        if (!readFacts(facts, on).ok || !readFacts(fewer, on).ok) return;
        const { status } = rule.examine(fewer, on);
        if (status === 'unknown') return;
        compared += 1;
        expect({ left, status: rule.examine(facts, on).status }).toEqual({ left, status });
      }),
      { numRuns: 1500 },
    );
    // Of one fact alone there is nothing to leave out, unless the rule is not for the kind or the day.
    expect(compared).toBeGreaterThan(rule.facts.length > 1 ? 20 : -1);
  });

  it('misses nothing once all is told, and has words and a source', () => {
    assert(
      property(factsOf(rule.facts, rule.facts), day, (facts, on) => {
        if (!readFacts(facts, on).ok) return;
        const { missing, citations, explanation, status } = rule.examine(facts, on);
        expect(missing).toEqual([]);
        expect(explanation.vi && explanation.en).toBeTruthy();
        expect(citations.length > 0 || status === 'notApplicable' || status === 'unknown').toBe(true);
      }),
    );
  });
});
