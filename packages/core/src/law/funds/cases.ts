import type { WorkedCase } from '../engine/worked-case';

const LAST_DAY = '2024-06-30';
const FIRST_DAY = '2024-07-01';
type Status = WorkedCase['expected'][string];

const fund = (
  name: string,
  rule: string,
  facts: Omit<WorkedCase['facts'], 'kind'>,
  status: Status,
  on: WorkedCase['on'],
  article: string,
  kind: WorkedCase['facts']['kind'] = 'cooperative',
): WorkedCase => ({ name, on, facts: { kind, ...facts }, expected: { [rule]: status }, article });

const apart = { incomeSeparated: true } as const;
const together = { incomeSeparated: false, totalIncome: 2000, externalIncome: 1000 } as const;
const internal = (commonFundInternalRate: number) => ({
  ...apart,
  charterCommonFundInternalRate: 3,
  commonFundInternalRate,
});

export const fundsCases: readonly WorkedCase[] = [
  ...(
    [
      [4.9, 'violated'],
      [5, 'satisfied'],
      [5.1, 'satisfied'],
    ] as const
  ).map(([rate, status]) =>
    fund(
      `${rate} % of external income`,
      'common-fund-rate',
      { commonFundRate: rate },
      status,
      FIRST_DAY,
      'd84.k2.a',
    ),
  ),
  ...(
    [
      [9.9, 'violated'],
      [10, 'satisfied'],
      [10.1, 'satisfied'],
    ] as const
  ).map(([rate, status]) =>
    fund(
      `a union, ${rate} % of external income`,
      'common-fund-rate',
      { commonFundRate: rate },
      status,
      FIRST_DAY,
      'd84.k2.b',
      'union',
    ),
  ),
  fund('no common fund yet', 'common-fund-rate', { commonFundRate: 0 }, 'notApplicable', LAST_DAY, 'd46.k1'),
  ...(
    [
      [19.9, 'violated'],
      [20, 'satisfied'],
      [20.1, 'satisfied'],
    ] as const
  ).map(([rate, status]) =>
    fund(
      `${rate} % for development`,
      'development-fund-rate',
      { developmentFundRate: rate },
      status,
      LAST_DAY,
      'd46.k1',
    ),
  ),
  fund(
    'nothing for development',
    'development-fund-rate',
    { developmentFundRate: 0 },
    'notApplicable',
    FIRST_DAY,
    'd86',
  ),
  ...(
    [
      [4.9, 'violated'],
      [5, 'satisfied'],
      [5.1, 'satisfied'],
    ] as const
  ).map(([rate, status]) =>
    fund(
      `${rate} % in reserve`,
      'reserve-fund-rate',
      { reserveFundRate: rate },
      status,
      LAST_DAY,
      'd46.k1',
      'union',
    ),
  ),
  fund('nothing in reserve', 'reserve-fund-rate', { reserveFundRate: 0 }, 'notApplicable', FIRST_DAY, 'd86'),
  ...(
    [
      [49, 'violated'],
      [50, 'satisfied'],
      [51, 'satisfied'],
    ] as const
  ).map(([amount, status]) =>
    fund(
      `${amount} of 1,000 external`,
      'common-fund-amount',
      { ...apart, externalIncome: 1000, commonFundSetAside: amount },
      status,
      FIRST_DAY,
      'd84.k2.a',
    ),
  ),
  ...(
    [
      [99, 'violated'],
      [100, 'satisfied'],
      [101, 'satisfied'],
    ] as const
  ).map(([amount, status]) =>
    fund(
      `${amount} of 2,000 in all, not kept apart`,
      'common-fund-amount',
      { ...together, commonFundSetAside: amount },
      status,
      FIRST_DAY,
      'd85.k1',
    ),
  ),
  fund(
    'a part of a đồng is rounded up',
    'common-fund-amount',
    { ...apart, externalIncome: 1001, commonFundSetAside: 50 },
    'violated',
    FIRST_DAY,
    'd84.k2.a',
  ),
  fund(
    'internal income below the charter’s rate',
    'common-fund-internal-rate',
    internal(2.9),
    'violated',
    FIRST_DAY,
    'd84.k1',
  ),
  fund(
    'internal income at the charter’s rate',
    'common-fund-internal-rate',
    internal(3),
    'satisfied',
    FIRST_DAY,
    'd84.k1',
  ),
  fund(
    'internal income above the charter’s rate',
    'common-fund-internal-rate',
    internal(3.1),
    'satisfied',
    FIRST_DAY,
    'd84.k1',
  ),
  fund(
    'no internal income where nothing is kept apart',
    'common-fund-internal-rate',
    together,
    'notApplicable',
    FIRST_DAY,
    'd91.k2',
  ),
  ...(
    [
      [50.9, 'violated'],
      [51, 'satisfied'],
      [51.1, 'satisfied'],
    ] as const
  ).map(([rate, status]) =>
    fund(
      `${rate} % by use and labour`,
      'by-use-and-labour-minimum',
      { ...apart, byUseAndLabourRate: rate },
      status,
      FIRST_DAY,
      'd86.k3.a',
    ),
  ),
  fund(
    '10 % by use and labour: the 2012 law gave no figure',
    'by-use-and-labour-minimum',
    { ...apart, byUseAndLabourRate: 10 },
    'notApplicable',
    LAST_DAY,
    'd46.k3.a',
  ),
  fund(
    '10 % by use and labour, incomes not kept apart',
    'by-use-and-labour-minimum',
    { ...together, byUseAndLabourRate: 10 },
    'notApplicable',
    FIRST_DAY,
    'd85.k1',
  ),
  ...(
    [
      [49.9, 'satisfied'],
      [50, 'satisfied'],
      [50.1, 'violated'],
    ] as const
  ).map(([rate, status]) =>
    fund(
      `${rate} % to others`,
      'outside-supply-cap',
      { outsideSupplyRate: rate },
      status,
      LAST_DAY,
      'decree-193-2013 d5.k2.a',
    ),
  ),
  fund(
    '51 % to others since July 2024',
    'outside-supply-cap',
    { outsideSupplyRate: 51 },
    'notApplicable',
    FIRST_DAY,
    'd10.k3',
  ),
  fund(
    '51 % to others',
    'outside-supply-cap',
    { outsideSupplyRate: 51 },
    'violated',
    '2017-09-15',
    'decree-193-2013 d5.k2.a',
  ),
  fund(
    '51 % to others before the amendment',
    'outside-supply-cap',
    { outsideSupplyRate: 51 },
    'unknown',
    '2017-09-14',
    'decree-193-2013 d5',
  ),
  ...(
    [
      [29.9, 'satisfied'],
      [30, 'satisfied'],
      [30.1, 'violated'],
    ] as const
  ).map(([rate, status]) =>
    fund(
      `${rate} % of wages to others`,
      'outside-wage-cap',
      { createsJobs: true, outsideWageRate: rate },
      status,
      LAST_DAY,
      'decree-193-2013 d5.k2.b',
    ),
  ),
  fund(
    'wages where it does not serve to give work',
    'outside-wage-cap',
    { createsJobs: false, outsideWageRate: 90 },
    'notApplicable',
    LAST_DAY,
    'decree-193-2013 d5.k2.b',
  ),
  fund(
    'the common fund was divided',
    'indivisible-kept',
    { indivisibleDistributed: true },
    'violated',
    FIRST_DAY,
    'd87.k1',
  ),
  fund(
    'indivisible assets were divided',
    'indivisible-kept',
    { indivisibleDistributed: true },
    'violated',
    LAST_DAY,
    'd4.k4',
  ),
  fund(
    'nothing was divided',
    'indivisible-kept',
    { indivisibleDistributed: false },
    'satisfied',
    FIRST_DAY,
    'd87.k1',
  ),
  fund(
    'no ledger of the fund',
    'common-fund-ledger',
    { commonFundLedger: false },
    'violated',
    FIRST_DAY,
    'd87.k1',
  ),
  fund(
    'no ledger of the fund',
    'common-fund-ledger',
    { commonFundLedger: false },
    'notApplicable',
    LAST_DAY,
    'd47',
  ),
  fund(
    'idle money lent out',
    'idle-common-fund',
    { idleCommonFundOtherUse: true },
    'violated',
    FIRST_DAY,
    'd87.k2',
  ),
  fund(
    'idle money on deposit',
    'idle-common-fund',
    { idleCommonFundOtherUse: false },
    'satisfied',
    FIRST_DAY,
    'd87.k2',
  ),
  fund(
    'interest left the fund',
    'idle-fund-interest',
    { idleCommonFundDeposited: true, idleFundInterestCredited: false },
    'violated',
    FIRST_DAY,
    'd87.k2',
  ),
  fund(
    'nothing on deposit',
    'idle-fund-interest',
    { idleCommonFundDeposited: false },
    'notApplicable',
    FIRST_DAY,
    'd87.k2',
  ),
  fund(
    'State-funded assets pledged',
    'restricted-collateral',
    { restrictedIndivisibleAsCollateral: true },
    'violated',
    FIRST_DAY,
    'd88.k3.d',
  ),
  fund(
    'only other assets pledged',
    'restricted-collateral',
    { restrictedIndivisibleAsCollateral: false },
    'satisfied',
    FIRST_DAY,
    'd88.k3.d',
  ),
  fund(
    'no ledger of assets',
    'indivisible-assets-ledger',
    { indivisibleAssetsLedger: false },
    'violated',
    FIRST_DAY,
    'd88.k3.a',
  ),
  fund(
    'no ledger of assets',
    'indivisible-assets-ledger',
    { indivisibleAssetsLedger: false },
    'violated',
    '2015-07-15',
    'circular-83-2015 d8',
  ),
  fund(
    'no ledger of assets',
    'indivisible-assets-ledger',
    { indivisibleAssetsLedger: false },
    'notApplicable',
    '2015-07-14',
    'd48.k3',
  ),
  fund(
    'sold without a valuation',
    'indivisible-sale-valued',
    { indivisibleAssetsSold: true, indivisibleAssetsValued: false },
    'violated',
    FIRST_DAY,
    'd88.k3.c',
  ),
  fund(
    'sold without the congress',
    'indivisible-sale-approved',
    { indivisibleAssetsSold: true, indivisibleSaleApproved: false },
    'violated',
    FIRST_DAY,
    'd88.k3.c',
  ),
  fund(
    'sold by the congress',
    'indivisible-sale-approved',
    { indivisibleAssetsSold: true, indivisibleSaleApproved: true },
    'satisfied',
    FIRST_DAY,
    'd88.k3.c',
  ),
  fund(
    'sold without the congress',
    'indivisible-sale-approved',
    { indivisibleAssetsSold: true, indivisibleSaleApproved: false },
    'notApplicable',
    LAST_DAY,
    'd32',
  ),
  fund(
    'no rules on funds',
    'fund-rules-adopted',
    { fundRulesAdopted: false },
    'violated',
    LAST_DAY,
    'd47.k1',
  ),
  fund('rules on funds', 'fund-rules-adopted', { fundRulesAdopted: true }, 'satisfied', FIRST_DAY, 'd87.k3'),
  fund(
    'the congress was not told',
    'fund-use-reported',
    { fundUseReported: false },
    'violated',
    FIRST_DAY,
    'd87.k4',
  ),
  fund(
    'the congress was told',
    'fund-use-reported',
    { fundUseReported: true },
    'satisfied',
    LAST_DAY,
    'd47.k2',
  ),
];
