import { contributionDueOn } from '../../capital/contribution-due-on';
import { measureRatio } from '../../funds/measure-ratio';
import { distributeSurplus } from '../../funds/surplus';
import { calculator, EACH_LAW, LAW_2012_DAY } from './calculator';

const MEMBERS = [
  { id: 'An', use: 300, labour: 100, contribution: 100 },
  { id: 'Bình', use: 100, labour: 100, contribution: 300 },
];
const TAKEN_OFF = { tax: 10, otherObligations: 10, losses: 10, otherFunds: 10 };
const INCOME = {
  income: 1_000_000,
  ...TAKEN_OFF,
  statutoryFunds: 10,
  commonFundRate: 10,
  byUseAndLabourRate: 60,
};

const MEASURES = ['use', 'labour', 'internalRevenue', 'internalCost', 'contribution'] as const;

export const moneyCalculators = [
  calculator('contributionDueOn', { vi: 'Hạn góp đủ vốn', en: 'when contributions are due in full' }, [
    () => contributionDueOn({ certifiedOn: LAW_2012_DAY }),
    () => contributionDueOn({ certifiedOn: '2024-08-31' }),
  ]),
  calculator(
    'measureRatio',
    { vi: 'Mức độ, tỷ lệ theo định nghĩa của luật', en: 'ratios as the law defines them' },
    EACH_LAW.map((on) => () => MEASURES.map((measure) => measureRatio({ measure, part: 1, whole: 4, on }))),
  ),
  calculator('distributeSurplus', { vi: 'Phân phối thu nhập', en: 'how income is given out' }, [
    () =>
      distributeSurplus({
        kind: 'cooperative',
        on: '2025-04-01',
        internal: INCOME,
        external: INCOME,
        members: MEMBERS,
        labourRate: 50,
      }),
    () =>
      distributeSurplus({
        kind: 'union',
        on: '2025-04-01',
        external: INCOME,
        members: MEMBERS,
        labourRate: 50,
      }),
    () =>
      distributeSurplus({
        kind: 'cooperative',
        on: LAW_2012_DAY,
        all: {
          income: 1_000_000,
          ...TAKEN_OFF,
          developmentFundRate: 20,
          reserveFundRate: 5,
          byUseAndLabourRate: 60,
        },
        members: MEMBERS,
        labourRate: 50,
      }),
  ]),
];
