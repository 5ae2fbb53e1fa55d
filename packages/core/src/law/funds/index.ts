import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';
import * as income from './income-parameters';
import { byUseAndLabourRule, commonFundAmountRule, commonFundInternalRateRule } from './income-rules';
import * as indivisible from './indivisible-parameters';
import {
  commonFundLedgerRule,
  fundRulesAdoptedRule,
  fundUseReportedRule,
  idleCommonFundRule,
  idleFundInterestRule,
  indivisibleAssetsLedgerRule,
  indivisibleKeptRule,
  indivisibleSaleApprovedRule,
  indivisibleSaleValuedRule,
  restrictedCollateralRule,
} from './indivisible-rules';
import { outsideSupplyCapRule, outsideWageCapRule } from './outside-rules';
import { commonFundMinimum, developmentFundMinimum, reserveFundMinimum } from './parameters';
import { commonFundRateRule, developmentFundRateRule, reserveFundRateRule } from './rules';

export const fundsParameters: readonly Parameter[] = [
  ...Object.values(commonFundMinimum),
  developmentFundMinimum,
  reserveFundMinimum,
  ...Object.values(income),
  ...Object.values(indivisible),
];

/** In the order their findings are given. */
export const fundsRules: readonly Rule[] = [
  commonFundRateRule,
  commonFundAmountRule,
  commonFundInternalRateRule,
  developmentFundRateRule,
  reserveFundRateRule,
  byUseAndLabourRule,
  outsideSupplyCapRule,
  outsideWageCapRule,
  indivisibleKeptRule,
  commonFundLedgerRule,
  idleCommonFundRule,
  idleFundInterestRule,
  restrictedCollateralRule,
  indivisibleAssetsLedgerRule,
  indivisibleSaleValuedRule,
  indivisibleSaleApprovedRule,
  fundRulesAdoptedRule,
  fundUseReportedRule,
];
