import { isCalendarDate, type CalendarDate } from '../time';
import { dayWords, moneyWords, numberWords, type Bilingual } from './engine/bilingual';
import type { FactUnit } from './engine/fact';
import type { Problem } from './engine/problem';
import { dissolutionPastDays } from './dissolution/facts';
import { factCatalogue, factNames, factPlaces, type FactName } from './facts';
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
const PART_PLACES = PARTS.map(([part, whole]) => [placeOf(part), placeOf(whole)] as const);

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
const PAST_DAY_PLACES = PAST_DAYS.map((name) => placeOf(name));
const REGISTERED_ON = placeOf('registeredOn');

/** A day that cannot be later than another. */
const IN_ORDER = [['lastAnnualMeetingOn', 'lastCongressOn']] as const satisfies readonly (readonly [
  FactName,
  FactName,
])[];
const IN_ORDER_PLACES = IN_ORDER.map(([earlier, later]) => [placeOf(earlier), placeOf(later)] as const);

type Told = readonly unknown[];

/**
 * What cannot be true together: parts above their whole, days after the day judged or before the registration.
 *
 * Facts are given by their places in the catalogue and fit it one by one; what is not told is undefined. By places,
 * because a province has them looked at by the million.
 */
export function contradictions(told: Told, on: CalendarDate): Problem[] {
  const problems: Problem[] = [];
  for (const [part, whole] of PART_PLACES) {
    const [amount, limit] = [told[part] as number | undefined, told[whole] as number | undefined];
    if (amount !== undefined && limit !== undefined && amount > limit)
      problems.push(beyond(part, amount, 'above', whole, limit));
  }
  const registeredOn = told[REGISTERED_ON] as CalendarDate | undefined;
  for (const place of PAST_DAY_PLACES) {
    const day = told[place] as CalendarDate | 'never' | undefined;
    if (day === undefined || day === 'never') continue;
    if (day > on) problems.push(beyond(place, day, 'after', 'on', on));
    if (registeredOn !== undefined && day < registeredOn)
      problems.push(beyond(place, day, 'before', REGISTERED_ON, registeredOn));
  }
  for (const [earlier, later] of IN_ORDER_PLACES) {
    const [first, second] = [told[earlier], told[later]] as (CalendarDate | 'never' | undefined)[];
    // `never` beside a day of a congress contradicts it as well.
    if (first !== undefined && second !== undefined && (second === 'never' || first > second))
      problems.push(beyond(earlier, first, 'after', later, second));
  }
  return problems;
}

function placeOf(name: FactName): number {
  return factPlaces.get(name)!;
}

const RELATIONS = {
  above: { vi: 'không lớn hơn', en: 'not above' },
  after: { vi: 'không sau', en: 'not after' },
  before: { vi: 'không trước', en: 'not before' },
};

/** What a value must not pass, as people write it: an amount with its đồng, a day day first. */
function boundWords(bound: unknown, unit: FactUnit): Bilingual {
  if (bound === 'never') return { vi: 'chưa lần nào', en: 'never' };
  if (isCalendarDate(bound)) return { vi: dayWords(bound), en: dayWords(bound) };
  if (typeof bound !== 'number') return { vi: String(bound), en: String(bound) };
  return unit === 'đồng' ? moneyWords(bound) : numberWords(bound);
}

function beyond(
  place: number,
  given: unknown,
  relation: keyof typeof RELATIONS,
  other: number | 'on',
  bound: unknown,
): Problem {
  const field = factNames[place]!;
  const name =
    other === 'on' ? { vi: 'ngày xét', en: 'the day judged' } : factCatalogue[factNames[other]!].label;
  const limit = boundWords(bound, factCatalogue[field].unit);
  const expected = {
    vi: `${RELATIONS[relation].vi} ${name.vi} (${limit.vi})`,
    en: `${RELATIONS[relation].en} the ${name.en} (${limit.en})`.replace('the the', 'the'),
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
