import type { CalendarDate } from '../../time';
import type { Parameter } from '../engine/parameter';
import { termOfDays, termOfMonths, type Term } from '../engine/term';
import type { Facts } from '../facts';
import { annualMeetingTerm } from '../meetings/parameters';
import { publicationTerm, statementsTerm } from '../reporting/parameters';
import { COOPERATIVES_AND_UNIONS, datedByLaw, everyYear, together, type Duty } from './duty';

interface FinancialYearDuty extends Pick<Duty, 'code' | 'title'> {
  term: Parameter<number>;
  count: (from: CalendarDate, length: number) => Term;
  /** Whether it is known to be done for the year that ended on a day. */
  isDone: (facts: Facts, yearEnd: CalendarDate) => boolean;
}

/** Counted from the end of every financial year. One registered after that day owes nothing for the year. */
function financialYearDuty({ code, title, term, count, isDone }: FinancialYearDuty): Duty {
  return {
    code,
    title,
    ...COOPERATIVES_AND_UNIONS,
    date(facts, window) {
      const { fiscalYearEnd, registeredOn } = facts;
      if (fiscalYearEnd === undefined) return { missing: ['fiscalYearEnd'] };
      const owed = everyYear(fiscalYearEnd, window).filter(
        (yearEnd) => !isDone(facts, yearEnd) && !(registeredOn && registeredOn > yearEnd),
      );
      return together(owed.map((yearEnd) => datedByLaw(term, yearEnd, count)));
    },
  };
}

function isSince(yearEnd: CalendarDate, done: CalendarDate | 'never' | undefined): boolean {
  return done !== undefined && done !== 'never' && done >= yearEnd;
}

/** Codes are those of the rules that judge them. */
export const annualDuties: readonly Duty[] = [
  financialYearDuty({
    code: 'annual-meeting-deadline',
    title: { vi: 'Họp đại hội thành viên thường niên', en: 'Hold the annual congress of members' },
    term: annualMeetingTerm,
    count: termOfMonths,
    // A congress held on the last day of the year itself is for the year before.
    isDone: ({ lastAnnualMeetingOn: held }, yearEnd) => held !== undefined && held > yearEnd,
  }),
  financialYearDuty({
    code: 'financial-statements-sent',
    title: { vi: 'Lập và nộp báo cáo tài chính năm', en: 'Draw up and send the annual financial statements' },
    term: statementsTerm,
    count: termOfDays,
    isDone: ({ lastStatementsYearEnd }, yearEnd) => isSince(yearEnd, lastStatementsYearEnd),
  }),
  financialYearDuty({
    code: 'finances-published',
    title: { vi: 'Công khai tài chính năm cho thành viên', en: 'Publish the year’s finances to members' },
    term: publicationTerm,
    count: termOfDays,
    isDone: ({ lastPublishedYearEnd }, yearEnd) => isSince(yearEnd, lastPublishedYearEnd),
  }),
];
