import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';
import { charterAmendmentRule } from './charter-rule';
import { publicationRule, statementsRule } from './financial-year-rules';
import {
  agricultureReportDay,
  annualReportDay,
  annualReportDayByCircular,
  charterTransition,
  groupUpdateDay,
  publicationTerm,
  statementsTerm,
} from './parameters';
import { agricultureReportRule, annualReportRule } from './rules';

export const reportingParameters: readonly Parameter[] = [
  annualReportDay,
  annualReportDayByCircular,
  groupUpdateDay,
  statementsTerm,
  publicationTerm,
  agricultureReportDay,
  charterTransition,
];

/** In the order their findings are given. */
export const reportingRules: readonly Rule[] = [
  annualReportRule,
  statementsRule,
  publicationRule,
  agricultureReportRule,
  charterAmendmentRule,
];
