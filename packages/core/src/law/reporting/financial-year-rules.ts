import type { Bilingual } from '../engine/bilingual';
import { unknownWithout } from '../engine/finding';
import type { Parameter } from '../engine/parameter';
import { defineRule, type Rule } from '../engine/rule';
import { financialYears, financialYearWords, latestYearEnd } from './duty-years';
import { publicationTerm, statementsTerm } from './parameters';
import { judgeYearly, type YearlyDuty } from './yearly-duty';

interface FinancialYearDuty {
  code: string;
  title: Bilingual;
  term: Parameter<number>;
  doneFor: 'lastStatementsYearEnd' | 'lastPublishedYearEnd';
  doneOn: 'lastStatementsSentOn' | 'lastFinancesPublishedOn';
  act: Bilingual;
}

const NOT_FOR_GROUPS = {
  notFor: {
    vi: 'Quy định này đặt cho hợp tác xã, liên hiệp hợp tác xã; tổ hợp tác theo hợp đồng hợp tác.',
    en: 'This is asked of cooperatives and unions; a group follows its cooperation contract.',
  },
};

/** Something due some days after the end of every financial year. */
function financialYearRule({ code, title, term, doneFor, doneOn, act }: FinancialYearDuty): Rule {
  const years = financialYears(term);
  const duty: YearlyDuty = { facts: { doneFor, doneOn }, words: { act, year: financialYearWords } };
  return defineRule<number>({
    code,
    title,
    facts: ['fiscalYearEnd', doneFor, doneOn, 'registeredOn'],
    kinds: { cooperative: term, union: term, group: NOT_FOR_GROUPS },
    judge({ facts, on }) {
      if (facts.fiscalYearEnd === undefined)
        return unknownWithout('fiscalYearEnd', ...(facts[doneFor] === undefined ? [doneFor] : []));
      return judgeYearly(duty, years(latestYearEnd(facts.fiscalYearEnd, on)), {
        on,
        registeredOn: facts.registeredOn,
        doneFor: facts[doneFor],
        doneOn: facts[doneOn],
      });
    },
  });
}

export const statementsRule = financialYearRule({
  code: 'financial-statements',
  title: { vi: 'Nộp báo cáo tài chính năm đúng hạn', en: 'Annual financial statements on time' },
  term: statementsTerm,
  doneFor: 'lastStatementsYearEnd',
  doneOn: 'lastStatementsSentOn',
  act: { vi: 'nộp báo cáo tài chính', en: 'Financial statements sent' },
});

export const publicationRule = financialYearRule({
  code: 'finances-published',
  title: { vi: 'Công khai tài chính năm cho thành viên', en: 'The year’s finances published to members' },
  term: publicationTerm,
  doneFor: 'lastPublishedYearEnd',
  doneOn: 'lastFinancesPublishedOn',
  act: { vi: 'công khai tài chính', en: 'Finances published' },
});
