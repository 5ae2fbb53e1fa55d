import { money, yesNo } from '../engine/fact';
import { closingFacts } from './closing-facts';
import { groundFacts } from './ground-facts';

export const dissolutionFacts = {
  /** Whether it is being dissolved, or wants to be. */
  dissolving: yesNo({
    vi: 'có đang làm hoặc muốn làm thủ tục giải thể hay không',
    en: 'whether it is being dissolved or wants to be',
  }),
  /** Taxes, late payment included, not yet paid. */
  outstandingTaxDebt: money({ vi: 'số thuế còn nợ', en: 'taxes still owed' }),
  /** Every other debt and property obligation: wages, social insurance, suppliers, loans. */
  otherDebts: money({
    vi: 'các khoản nợ và nghĩa vụ tài sản khác',
    en: 'other debts and property obligations',
  }),
  /** Whether a court or an arbitrator is settling a dispute it is party to. */
  pendingDispute: yesNo({
    vi: 'có tranh chấp đang giải quyết tại Tòa án hoặc Trọng tài hay không',
    en: 'whether a court or an arbitrator is settling a dispute it is party to',
  }),
  ...closingFacts,
  ...groundFacts,
};

/** Days of these facts have already been. */
export const dissolutionPastDays = [
  'reorganisationResolvedOn',
  'reorganisationResolutionSentOn',
  'dissolutionResolvedOn',
  'dissolutionResolutionSentOn',
  'dissolutionResolutionPostedOn',
  'lastDebtPaidOn',
  'dissolutionFileSubmittedOn',
  'revocationReceivedOn',
  'compulsoryDissolutionBegunOn',
  'inactiveSince',
  'inactivityNotifiedOn',
  'complianceReportDemandedOn',
  'complianceReportSentOn',
  'underMinimumMembersSince',
  'foreignMembersOverCapSince',
  'contributionOverCapSince',
  'taxCodeRegisteredOn',
] as const;
