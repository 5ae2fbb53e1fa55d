import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';
import { commonFundMinimum, developmentFundMinimum, reserveFundMinimum } from './parameters';
import { commonFundRateRule, developmentFundRateRule, reserveFundRateRule } from './rules';

export const fundsParameters: readonly Parameter[] = [
  ...Object.values(commonFundMinimum),
  developmentFundMinimum,
  reserveFundMinimum,
];

/** In the order their findings are given. */
export const fundsRules: readonly Rule[] = [commonFundRateRule, developmentFundRateRule, reserveFundRateRule];
