import type { CalendarDate } from '../time';
import type { Problem } from './engine/problem';
import { dissolutionPastDays } from './dissolution/facts';
import { factCatalogue, type FactName, type Facts } from './facts';
import { groupsPastDays } from './groups/facts';
import { governancePastDays } from './governance/facts';
import { congressPastDays } from './meetings/congress-facts';
import { registrationPastDays } from './registration/facts';

/** A part and the whole it lies in. */
const PARTS = [
  ['foreignMembers', 'officialMembers'],
  ['largestContribution', 'charterCapital'],
  ['associatesContribution', 'charterCapital'],
  ['foreignContribution', 'charterCapital'],
  ['unpaidContribution', 'charterCapital'],
  ['charterCapitalAfterReduction', 'charterCapital'],
  ['largestContributionAfterReduction', 'charterCapitalAfterReduction'],
  ['minimumContribution', 'charterCapital'],
  ['smallestContribution', 'charterCapital'],
  ['congressAttended', 'congressInvited'],
  ['votesFor', 'votesCast'],
  ['groupMembersAgreed', 'officialMembers'],
  ['foreignBoardMembers', 'boardMembers'],
] as const satisfies readonly (readonly [FactName, FactName])[];

/** Days that have already been, none of them before the registration. */
const PAST_DAYS = [
  'registeredOn',
  'lastAnnualMeetingOn',
  'unpaidContributionSince',
  'crossMembershipSince',
  'lastAnnualReportOn',
  'lastStatementsSentOn',
  'lastFinancesPublishedOn',
  'lastAgricultureReportOn',
  'auditDutySince',
  'lastSelfRatingOn',
  ...registrationPastDays,
  ...dissolutionPastDays,
  ...governancePastDays,
  ...groupsPastDays,
  ...congressPastDays,
] as const satisfies readonly FactName[];

/** A day that cannot be later than another. */
const IN_ORDER = [['lastAnnualMeetingOn', 'lastCongressOn']] as const satisfies readonly (readonly [
  FactName,
  FactName,
])[];

/** What cannot be true together: parts above their whole, days after the day judged or before the registration. */
export function contradictions(facts: Facts, on: CalendarDate): Problem[] {
  const problems: Problem[] = [];
  for (const [part, whole] of PARTS) {
    const limit = facts[whole];
    if ((facts[part] ?? 0) > (limit ?? Infinity))
      problems.push(beyond(part, facts[part], 'above', whole, limit));
  }
  const { registeredOn } = facts;
  for (const name of PAST_DAYS) {
    const day = facts[name];
    if (day === undefined || day === 'never') continue;
    if (day > on) problems.push(beyond(name, day, 'after', 'on', on));
    if (registeredOn !== undefined && day < registeredOn)
      problems.push(beyond(name, day, 'before', 'registeredOn', registeredOn));
  }
  for (const [earlier, later] of IN_ORDER) {
    const [first, second] = [facts[earlier], facts[later]];
    // `never` beside a day of a congress contradicts it as well.
    if (first !== undefined && second !== undefined && (second === 'never' || first > second))
      problems.push(beyond(earlier, first, 'after', later, second));
  }
  return problems;
}

const RELATIONS = {
  above: { vi: 'không lớn hơn', en: 'not above' },
  after: { vi: 'không sau', en: 'not after' },
  before: { vi: 'không trước', en: 'not before' },
};

function beyond(
  field: FactName,
  given: unknown,
  relation: keyof typeof RELATIONS,
  other: FactName | 'on',
  bound: unknown,
): Problem {
  const name = other === 'on' ? { vi: 'ngày xét', en: 'the day judged' } : factCatalogue[other].label;
  const expected = {
    vi: `${RELATIONS[relation].vi} ${name.vi} (${String(bound)})`,
    en: `${RELATIONS[relation].en} the ${name.en} (${String(bound)})`.replace('the the', 'the'),
  };
  const { label } = factCatalogue[field];
  return {
    field,
    given,
    expected,
    message: {
      vi: `Cần xem lại ${label.vi}: phải ${expected.vi}.`,
      en: `Check the ${label.en}: it must be ${expected.en}.`,
    },
  };
}
