import { moneyWords, numberWords, type Bilingual } from '../engine/bilingual';
import { compare, unknownWithout, type Judgement } from '../engine/finding';
import type { Parameter } from '../engine/parameter';
import { mostAtMost } from '../engine/percent';
import { defineRule, type Rule } from '../engine/rule';
import { unknownAmong } from '../engine/unknown-among';
import type { FactName, Facts } from '../facts';
import {
  internalLendingCapitalCap,
  internalLoanInterestCap,
  internalLoanMemberCap,
  internalLoanOverdueCap,
  internalLoanTerm,
} from './parameters';
import { LENDING_NOT_FOR_GROUPS, NOT_LENDING } from './rules';

/** The facts asked for, all of them told. */
type Known<Name extends FactName> = { [Each in Name]: NonNullable<Facts[Each]> };

/** A limit on who lends: asks first whether it lends, then for the facts it compares. */
export function lendingLimit<const Name extends FactName>(
  parameter: Parameter<number>,
  asked: readonly Name[],
  judge: (facts: Known<Name>, limit: number) => Judgement,
): Rule {
  return defineRule<number>({
    code: parameter.code,
    title: parameter.name,
    facts: ['internalLending', ...asked],
    kinds: { cooperative: parameter, union: parameter, group: LENDING_NOT_FOR_GROUPS },
    judge({ facts, value }) {
      if (facts.internalLending === undefined) return unknownWithout('internalLending');
      if (!facts.internalLending) return { status: 'notApplicable', explanation: NOT_LENDING };
      const missing = unknownAmong(facts, asked);
      if (missing.length > 0) return unknownWithout(...missing);
      // None of them is missing, which the type of the facts cannot tell.
      return judge(facts as unknown as Known<Name>, value);
    },
  });
}

/** The same sentence for both outcomes, with what to do where the limit is passed. */
function said(words: Bilingual, todo: Bilingual): { yes: Bilingual; no: Bilingual } {
  return { yes: words, no: { vi: `${words.vi} ${todo.vi}`, en: `${words.en} ${todo.en}` } };
}

function shareLimit(
  actual: number,
  of: number,
  percent: number,
  what: Bilingual,
  todo: Bilingual,
): Judgement {
  const limit = mostAtMost(of, percent);
  const compared = { actual, relation: 'atMost', limit, unit: 'đồng', percent, of } as const;
  return compare(actual <= limit, compared, () => {
    const [has, most, all] = [moneyWords(actual), moneyWords(limit), moneyWords(of)];
    const words = {
      vi: `${what.vi} là ${has.vi}; tối đa là ${most.vi} (${percent} % của ${all.vi}).`,
      en: `${what.en} is ${has.en}; the most allowed is ${most.en} (${percent} % of ${all.en}).`,
    };
    return said(words, todo);
  });
}

export const internalLoanTermRule = lendingLimit(
  internalLoanTerm,
  ['internalLoanLongestTerm'],
  ({ internalLoanLongestTerm: actual }, limit) => {
    return compare(actual <= limit, { actual, relation: 'atMost', limit, unit: 'month' }, () => {
      const words = {
        vi: `Khoản vay nội bộ dài nhất là ${actual} tháng; tối đa là ${limit} tháng.`,
        en: `The longest internal loan runs ${actual} months; the most allowed is ${limit} months.`,
      };
      const todo = { vi: 'Cần rút ngắn thời hạn vay.', en: 'Shorten the term.' };
      return said(words, todo);
    });
  },
);

export const internalLendingCapitalCapRule = lendingLimit(
  internalLendingCapitalCap,
  ['internalLendingCapital', 'ownersEquity'],
  ({ internalLendingCapital, ownersEquity }, percent) =>
    shareLimit(
      internalLendingCapital,
      ownersEquity,
      percent,
      { vi: 'Nguồn vốn cho vay nội bộ', en: 'Capital for internal lending' },
      { vi: 'Cần giảm nguồn vốn cho vay.', en: 'Lend less.' },
    ),
);

export const internalLoanMemberCapRule = lendingLimit(
  internalLoanMemberCap,
  ['largestInternalLoan', 'internalLendingCapital'],
  ({ largestInternalLoan, internalLendingCapital }, percent) =>
    shareLimit(
      largestInternalLoan,
      internalLendingCapital,
      percent,
      { vi: 'Mức cho vay lớn nhất đối với một thành viên', en: 'The largest lending to one member' },
      { vi: 'Cần thu bớt nợ của thành viên này.', en: 'Collect part of what this member owes.' },
    ),
);

export const internalLoanInterestCapRule = lendingLimit(
  internalLoanInterestCap,
  ['internalLoanInterest'],
  ({ internalLoanInterest: actual }, limit) => {
    return compare(actual <= limit, { actual, relation: 'atMost', limit, unit: 'percent' }, () => {
      const [has, most] = [numberWords(actual), numberWords(limit)];
      const words = {
        vi: `Lãi suất cao nhất là ${has.vi} %/năm; tối đa là ${most.vi} %/năm.`,
        en: `The highest interest is ${has.en} % a year; the most allowed is ${most.en} % a year.`,
      };
      const todo = { vi: 'Cần hạ lãi suất.', en: 'Lower it.' };
      return said(words, todo);
    });
  },
);

export const internalLoanOverdueCapRule = lendingLimit(
  internalLoanOverdueCap,
  ['internalLoanOverdueInterest', 'internalLoanInterest'],
  ({ internalLoanOverdueInterest: actual, internalLoanInterest: of }, percent) => {
    // Rates are carried in thousandths of a percent, so that 7.5 is exactly 150 % of 5.
    const limit = mostAtMost(Math.round(of * 1000), percent) / 1000;
    const compared = { actual, relation: 'atMost', limit, unit: 'percent', percent, of } as const;
    return compare(actual <= limit, compared, () => {
      const [has, most, normal] = [numberWords(actual), numberWords(limit), numberWords(of)];
      const words = {
        vi: `Lãi suất nợ quá hạn là ${has.vi} %/năm; tối đa là ${most.vi} %/năm (${percent} % của lãi trong hạn ${normal.vi} %).`,
        en: `Interest on overdue loans is ${has.en} % a year; the most allowed is ${most.en} % (${percent} % of the normal ${normal.en} %).`,
      };
      const todo = { vi: 'Cần hạ lãi suất nợ quá hạn.', en: 'Lower it.' };
      return said(words, todo);
    });
  },
);
