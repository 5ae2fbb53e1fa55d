export type { ComplianceSheetFacts } from './compliance-sheet/compliance-sheet';
export { writeComplianceSheet, type ComplianceSheetOptions } from './compliance-sheet/write-compliance-sheet';
export type { Illustration, Language, Particular, Written } from './content';
export type { Letterhead, Signer } from './letterhead';
export type { PlacesRanked, PlanReportFacts, ReportingFacts } from './plan-report/plan-report';
export { writePlanReport, type PlanReportOptions } from './plan-report/write-plan-report';
export type { ReceiptFacts } from './receipt/receipt';
export { writeReceipt, type ReceiptOptions } from './receipt/write-receipt';
