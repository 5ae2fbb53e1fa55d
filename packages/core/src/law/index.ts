export { contributionDueOn, type ContributionDue } from './capital/contribution-due-on';
export { dissolutionShortfall, type DissolutionShortfall } from './dissolution/shortfall';
export {
  checkCompliance,
  explain,
  type ComplianceRefusal,
  type ComplianceReport,
} from './engine/check-compliance';
export type { ChangeCause } from './engine/change-cause';
export { compareLaw, type LawChange, type LawComparison } from './engine/compare-law';
export { formatCitation, type Citation, type Trust } from './engine/citation';
export { formatCitations } from './engine/format-citations';
export type { Fact, FactUnit } from './engine/fact';
export type { Comparison, Finding, FindingStatus, Note, Outcome } from './engine/finding';
export { instruments, type Instrument, type InstrumentCode } from './engine/instrument';
export type { MissingFact } from './engine/missing-facts';
export { parameterAt, type Parameter, type ParameterReading, type ParameterValue } from './engine/parameter';
export type { Problem } from './engine/problem';
export type { Rule } from './engine/rule';
export type { Due } from './engine/term';
export { factCatalogue, factsSchema, type FactName, type Facts } from './facts';
export { measureRatio, type Measure, type MeasuredRatio } from './funds/measure-ratio';
export { distributeSurplus, type SurplusDistribution } from './funds/surplus';
export type { MemberShare } from './funds/surplus-members';
export type { Surplus2012, Surplus2023, SurplusIncome, SurplusMember } from './funds/surplus-question';
export type { SurplusStep } from './funds/surplus-steps';
export { annualMeetingDueOn, type AnnualMeetingDue } from './meetings/annual-meeting-due-on';
export { toICalendar, type CalendarOptions } from './obligations/icalendar';
export type { Obligation, ObligationsRefusal, ObligationsReport } from './obligations/obligation';
export { obligations } from './obligations/obligations';
export { boardQuorum, type BoardQuorum } from './governance/board-quorum';
export {
  incompatibleOffices,
  type IncompatibleOffices,
  type OfficeClash,
  type OfficeHolder,
} from './governance/incompatible-offices';
export type { FamilyTie, Office } from './governance/office';
export { delegatesRequired, type DelegatesRequired } from './meetings/delegates-required';
export type { Matter } from './meetings/matters';
export { quorum, type Quorum } from './meetings/quorum';
export { votesToPass, type VotesToPass } from './meetings/votes-to-pass';
export { parameters } from './parameters';
export { rules } from './rules';
export {
  settleLiquidation,
  type LiquidationPayment,
  type LiquidationSettlement,
} from './dissolution/settle-liquidation';
export { splitMixedAsset, type AssetFunding, type MixedAsset } from './dissolution/split-mixed-asset';
export type { IndivisibleSource, Liquidation } from './dissolution/liquidation-question';
export type { SetAside } from './dissolution/liquidation-sources';
export {
  beneficialOwners,
  type BeneficialOwners,
  type PossibleOwner,
} from './registration/beneficial-owners';
export {
  publishedUntil,
  registryAnswerDueOn,
  type RegistryAnswerDue,
  type RegistryMatter,
} from './registration/registry-answer';
export {
  validateName,
  type NameOptions,
  type NameProblem,
  type NameQuestion,
  type NameValidation,
} from './registration/validate-name';
export { finesFor, type Fine } from './fines/decree-122';
export {
  supportAfterConversionUntil,
  type SupportAfterConversionAnswer,
} from './groups/support-after-conversion';
export {
  conversionFromGroup,
  type ConversionAnswer,
  type ConversionCondition,
  type ConversionQuestion,
} from './groups/conversion';
export { rateCooperative, type RatingAnswer, type RatingQuestion } from './rating/rate-cooperative';
export { classifySize, type SizeAnswer, type SizeClass, type SizeQuestion } from './size/classify-size';
export type { SupportCondition } from './support/criteria';
export { supportEligibility, type SupportAnswer } from './support/eligibility';
export type { SupportQuestion } from './support/question';
export {
  rankForSupport,
  SUPPORT_PRIORITIES,
  type SupportApplicant,
  type SupportPriority,
  type SupportRanking,
} from './support/rank';
