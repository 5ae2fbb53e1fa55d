// The 30 norms that every engine judges: a rule of the package on one of two days, and the same comparison in plain data.
// The days differ because the law does. Others than ours have no dates, so that each law's number is a rule for them.

/** The last days of law 23/2012/QH13, and a day under law 17/2023/QH15. */
const LAW_2012 = '2024-06-30';
const LAW_2023 = '2024-09-16';

const below = (fact, limit) => ({ fact, relation: 'below', limit });
const above = (fact, limit) => ({ fact, relation: 'above', limit });
const is = (fact, limit) => ({ fact, relation: 'is', limit });
const abovePercent = (fact, limit, of) => ({ fact, relation: 'above', limit, of });
const atLeastPercent = (fact, limit, of) => ({ fact, relation: 'atLeast', limit, of });

/** Days as peers read them: 2024-06-30 is 20240630. */
export const dayNumber = (day) => Number(day.replaceAll('-', ''));
const before = (fact, day) => below(fact, dayNumber(day));

/** Any of the tests makes a violation. For a kind without tests the norm is not applicable. */
function norm(rule, on, violatedWhen) {
  const id = `${rule.replaceAll('-', '_')}_${on === LAW_2012 ? 2012 : 2023}`;
  return { id, rule, on, violatedWhen };
}

/** A norm of both laws, the same in both. */
const ofBothLaws = (rule, violatedWhen) => [LAW_2012, LAW_2023].map((on) => norm(rule, on, violatedWhen));
const both = (...tests) => ({ cooperative: tests, union: tests });

export const norms = [
  norm('members-minimum', LAW_2012, {
    cooperative: [below('officialMembers', 7)],
    union: [below('officialMembers', 4)],
  }),
  norm('members-minimum', LAW_2023, {
    cooperative: [below('officialMembers', 5)],
    union: [below('officialMembers', 3)],
  }),
  norm('foreign-members-cap', LAW_2023, both(atLeastPercent('foreignMembers', 35, 'officialMembers'))),
  norm('contribution-cap', LAW_2012, {
    cooperative: [abovePercent('largestContribution', 20, 'charterCapital')],
    union: [abovePercent('largestContribution', 30, 'charterCapital')],
  }),
  norm('contribution-cap', LAW_2023, {
    cooperative: [abovePercent('largestContribution', 30, 'charterCapital')],
    union: [abovePercent('largestContribution', 40, 'charterCapital')],
  }),
  norm('associates-contribution-cap', LAW_2023, {
    cooperative: [abovePercent('associatesContribution', 30, 'charterCapital')],
    union: [abovePercent('associatesContribution', 40, 'charterCapital')],
  }),
  norm('foreign-contribution-cap', LAW_2023, both(abovePercent('foreignContribution', 30, 'charterCapital'))),
  norm('common-fund-rate', LAW_2023, {
    cooperative: [below('commonFundRate', 5)],
    union: [below('commonFundRate', 10)],
  }),
  norm('annual-meeting-lapse', LAW_2012, both(before('lastAnnualMeetingOn', '2022-12-30'))),
  norm('annual-meeting-lapse', LAW_2023, both(before('lastAnnualMeetingOn', '2023-03-16'))),
  ...ofBothLaws('member-age', { cooperative: [below('youngestMemberAge', 18)] }),
  ...ofBothLaws('member-capacity', { cooperative: [above('incapableMembers', 0)] }),
  ...ofBothLaws('foreign-residence', { cooperative: [above('nonResidentForeigners', 0)] }),
  ...ofBothLaws('contribution-certificate', both(above('fullyPaidMembersWithoutCertificate', 0))),
  ...ofBothLaws('enterprise-approved', both(is('enterpriseInvestmentApproved', false))),
  ...ofBothLaws('enterprise-purpose', both(is('enterpriseSupportsCooperative', false))),
  ...ofBothLaws('enterprise-not-from-indivisible', both(is('enterpriseFromIndivisible', true))),
  ...ofBothLaws('return-approved', both(is('returnApproved', false))),
  ...ofBothLaws('return-debts-covered', both(is('debtsCoveredAfterReturn', false))),
  ...ofBothLaws('return-member-settled', both(is('returnedMembersSettled', false))),
];
