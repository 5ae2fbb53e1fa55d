import { chanceFrom } from '../chance.mjs';
import { dayNumber } from './norms.mjs';

/** What is known of one cooperative or union, near the limits, so that every norm is kept and broken. */
function factSet({ whole, oneOf }) {
  const charterCapital = whole(1, 20) * 500_000_000;
  const share = () =>
    Math.round((charterCapital * oneOf([0, 5, 15, 20, 25, 30, 35, 40, 45])) / 100) + whole(0, 1);
  const forOurs = {
    kind: oneOf(['cooperative', 'union']),
    officialMembers: whole(1, 12),
    foreignMembers: whole(0, 4),
    charterCapital,
    largestContribution: share(),
    associatesContribution: share(),
    foreignContribution: share(),
    commonFundRate: oneOf([0, 4.9, 5, 7.5, 10, 12]),
    lastAnnualMeetingOn: oneOf([
      '2022-04-08',
      '2022-11-30',
      '2023-03-24',
      '2023-05-12',
      '2024-03-29',
      '2024-04-26',
    ]),
    youngestMemberAge: whole(16, 40),
    incapableMembers: oneOf([0, 0, 1]),
    nonResidentForeigners: oneOf([0, 0, 2]),
    fullyPaidMembersWithoutCertificate: oneOf([0, 0, 3]),
    investsInEnterprises: true,
    enterpriseInvestmentApproved: oneOf([true, false]),
    enterpriseSupportsCooperative: oneOf([true, false]),
    enterpriseFromIndivisible: oneOf([true, false]),
    returningContributions: true,
    returnApproved: oneOf([true, false]),
    debtsCoveredAfterReturn: oneOf([true, false]),
    returnedMembersSettled: oneOf([true, false]),
  };
  return { forOurs, forPeers: peerFacts(forOurs) };
}

/** Days as numbers, made beforehand at no cost to the peers. */
function peerFacts(facts) {
  const isDay = (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value));
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, isDay(value) ? dayNumber(value) : value]),
  );
}

export function factSets(howMany) {
  const chance = chanceFrom(2023);
  return Array.from({ length: howMany }, () => factSet(chance));
}
