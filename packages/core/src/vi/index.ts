export { bilingualSchema, type Bilingual } from './bilingual';
export { fold } from './fold';
export { formatQuantity, type FormatQuantityOptions, type QuantityScale } from './format-quantity';
export type { PeriodReason, QuantityReason, Refusal, ReportReason } from './refusal';
export { spellNumber } from './spell-number';
export { parsePeriod, type ParsedPeriod } from './parse-period';
export { parseQuantity, type ParsedQuantity, type ParseQuantityOptions } from './parse-quantity';
export {
  hasReport,
  parseReport,
  type ParseReportOptions,
  type Report,
  type ReportProblem,
  type ReportValue,
  type Span,
} from './parse-report';
export type { QuantityUnit } from './read-quantity';
export type { ReportElement } from './report-labels';
