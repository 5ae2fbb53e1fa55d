import type { Bilingual } from '../engine/bilingual';
import { law2012, law2023, type Citation } from '../engine/citation';
import { leastAtLeast } from '../engine/percent';
import type { Surplus2012, SurplusIncome } from './surplus-question';

/** What came off an income before it reached members. */
export interface SurplusStep {
  step:
    | 'commonFund'
    | 'tax'
    | 'otherObligations'
    | 'losses'
    | 'statutoryFunds'
    | 'developmentFund'
    | 'reserveFund'
    | 'otherFunds';
  from: 'internal' | 'external' | 'all';
  /** Whole đồng. */
  amount: number;
  citation: Citation;
}

export interface Deducted {
  steps: SurplusStep[];
  /** Left for members, whole đồng; below 0 where more came off than there was. */
  left: number;
  /** Of it, what goes by use and labour: rounded up, so that a minimum is reached. */
  byUseAndLabour: number;
}

/** In the order of article 86: common fund, tax, obligations, losses, funds by law, other funds. */
export function deduct2023(from: 'internal' | 'external', income: SurplusIncome): Deducted {
  const step = (name: SurplusStep['step'], amount: number, pointer: Parameters<typeof law2023>[0]) => ({
    step: name,
    from,
    amount,
    citation: law2023(pointer),
  });
  const steps = [
    step(
      'commonFund',
      leastAtLeast(income.income, income.commonFundRate),
      from === 'internal' ? 'd84.k1' : 'd84.k2',
    ),
    step('tax', income.tax, 'd86'),
    step('otherObligations', income.otherObligations, 'd86'),
    step('losses', income.losses, 'd86'),
    step('statutoryFunds', income.statutoryFunds, 'd86.k1'),
    step('otherFunds', income.otherFunds, 'd86.k2'),
  ];
  return leaving(income.income, steps, income.byUseAndLabourRate);
}

/** Obligations come first; the two funds are then shares of what they leave (article 46). */
export function deduct2012(all: Surplus2012['all']): Deducted {
  const base = Math.max(0, all.income - all.tax - all.otherObligations - all.losses);
  const step = (name: SurplusStep['step'], amount: number, pointer: Parameters<typeof law2012>[0]) => ({
    step: name,
    from: 'all' as const,
    amount,
    citation: law2012(pointer),
  });
  const steps = [
    step('losses', all.losses, 'd50.k1'),
    step('tax', all.tax, 'd46'),
    step('otherObligations', all.otherObligations, 'd46'),
    step('developmentFund', leastAtLeast(base, all.developmentFundRate), 'd46.k1'),
    step('reserveFund', leastAtLeast(base, all.reserveFundRate), 'd46.k1'),
    step('otherFunds', all.otherFunds, 'd46.k2'),
  ];
  return leaving(all.income, steps, all.byUseAndLabourRate);
}

function leaving(income: number, steps: SurplusStep[], byUseAndLabourRate: number): Deducted {
  const left = steps.reduce((rest, { amount }) => rest - amount, income);
  return { steps, left, byUseAndLabour: leastAtLeast(Math.max(0, left), byUseAndLabourRate) };
}

export const TOO_MUCH: Bilingual = {
  vi: 'Các khoản trích, nộp và bù lỗ lớn hơn thu nhập nên không còn gì để phân phối. Cần xem lại số liệu.',
  en: 'More comes off than there is income, so nothing is left to give out. Check the figures.',
};
