import { dissolutionShortfall } from '../../dissolution/shortfall';
import type { IndivisibleSource } from '../../dissolution/liquidation-question';
import { settleLiquidation } from '../../dissolution/settle-liquidation';
import { splitMixedAsset } from '../../dissolution/split-mixed-asset';
import { calculator, DECREE_92_DAY, EACH_DECREE, LAW_2012_DAY } from './calculator';

const SOURCES_2023 = [
  'fundFromStateAssets',
  'fundFromGifts',
  'fundFromIncome',
  'landFromState',
  'assetsFromState',
  'assetsFromGifts',
  'assetsFromFund',
  'assetsByCharter',
] as const;
const SOURCES_2012 = [
  'landFromState',
  'assetsFromState',
  'assetsFromGifts',
  'assetsFromDevelopmentFund',
  'assetsByCharter',
  'unknownOrigin',
] as const;

const settled = (on: typeof LAW_2012_DAY | typeof DECREE_92_DAY, source: IndivisibleSource, owed: number) =>
  settleLiquidation({
    on,
    cash: 900,
    indivisible: [{ source, amount: 500, underAgreement: true }],
    claims: [{ creditor: 'An', kind: 'wages', amount: owed }],
    members: [{ member: 'An', contribution: 1 }],
  });

export const dissolutionCalculators = [
  calculator(
    'settleLiquidation',
    { vi: 'Chia tiền và tài sản khi giải thể', en: 'who gets what in dissolution' },
    [
      ...SOURCES_2023.flatMap((source) =>
        [300, 5000].map((owed) => () => settled(DECREE_92_DAY, source, owed)),
      ),
      ...SOURCES_2012.flatMap((source) =>
        [300, 5000].map((owed) => () => settled(LAW_2012_DAY, source, owed)),
      ),
    ],
  ),
  calculator('splitMixedAsset', { vi: 'Chia tài sản từ nhiều nguồn', en: 'an asset of several sources' }, [
    () =>
      splitMixedAsset({
        on: LAW_2012_DAY,
        valuation: 5_000_000,
        netProceeds: 4_000_000,
        funding: { state: 3, members: 1 },
      }),
  ]),
  calculator(
    'dissolutionShortfall',
    { vi: 'Vì sao chưa giải thể được', en: 'why proposed dissolutions did not happen' },
    EACH_DECREE.map(
      (on) => () =>
        dissolutionShortfall(
          {
            organisations: [
              {
                id: 'a',
                name: 'Hợp tác xã A',
                kind: 'cooperative',
                sector: 'agriculture',
                place: 'tan-lac',
                facts: { outstandingTaxDebt: 1_000_000 },
              },
            ],
            events: [{ id: '1', type: 'dissolutionProposed', on, organisation: 'a' }],
          },
          on,
        ),
    ),
  ),
];
