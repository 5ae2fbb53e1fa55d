import { addMonths, type CalendarDate } from '../../time';
import { dayWords } from '../engine/bilingual';
import { unknownWithout, type Judgement } from '../engine/finding';
import type { Case } from '../engine/rule';
import { latestYearEnd } from '../reporting/duty-years';
import { parameterAt } from '../engine/parameter';
import { valueInForce } from '../engine/value-in-force';
import { statementsTerm } from '../reporting/parameters';
import { placeInTerm, termOfDays } from '../engine/term';

/** The duty is law 17/2023's own: financial years that ended before it count for nobody. */
const DUTY_BEGAN: CalendarDate = '2024-07-01';

/**
 * Counts the financial years without an audit, up to the latest whose statements are due.
 *
 * The law sets no day for the audit itself; a year counts once its statements are due, since those are what is audited.
 */
export function judgeInterval({ facts, on, value: years, citation }: Case<number>): Judgement {
  const { fiscalYearEnd, lastAuditedYearEnd: audited, auditDutySince: since } = facts;
  if (fiscalYearEnd === undefined) return unknownWithout('fiscalYearEnd');
  const latest = latestDueYearEnd(fiscalYearEnd, on);
  // Of so many years on end without an audit, the first would have ended on this day.
  const first = addMonths(latest, -12 * (years - 1));
  if (first < DUTY_BEGAN || (since && first < since))
    return { status: 'satisfied', explanation: () => NOT_YET(years) };
  if (audited === undefined) return unknownWithout('lastAuditedYearEnd');
  if (audited === 'never' || audited < first) {
    if (since === undefined) return unknownWithout('auditDutySince');
    return {
      status: 'violated',
      citations: [citation, valueInForce(statementsTerm, on).citation],
      explanation: () => overdue(audited, latest, years),
    };
  }
  return {
    status: 'satisfied',
    explanation: () => {
      const day = dayWords(audited);
      return {
        vi: `Báo cáo tài chính của năm kết thúc ngày ${day} đã được kiểm toán; không để ${years} năm liền không kiểm toán.`,
        en: `The statements of the year that ended on ${day} were audited; no ${years} years pass without an audit.`,
      };
    },
  };
}

function latestDueYearEnd(fiscalYearEnd: string, on: CalendarDate): CalendarDate {
  const end = latestYearEnd(fiscalYearEnd, on);
  const term = parameterAt(statementsTerm, on);
  // Before circular 71/2024 no term is known; no year that ended under the law could yet be due anyway.
  const days = term.status === 'inForce' ? term.value : 365;
  return placeInTerm(termOfDays(end, days), on) === 'after' ? end : addMonths(end, -12);
}

const NOT_YET = (years: number) => ({
  vi: `Chưa đủ ${years} năm tài chính đến hạn nộp báo cáo kể từ khi phải kiểm toán.`,
  en: `Fewer than ${years} financial years have come due since an audit is required.`,
});

function overdue(audited: CalendarDate | 'never', latest: CalendarDate, years: number) {
  const last =
    audited === 'never'
      ? { vi: 'chưa kiểm toán lần nào', en: 'never audited' }
      : {
          vi: `lần gần nhất là năm kết thúc ngày ${dayWords(audited)}`,
          en: `last for the year that ended on ${dayWords(audited)}`,
        };
  return {
    vi: `Đến năm kết thúc ngày ${dayWords(latest)} đã ${years} năm tài chính trở lên không kiểm toán độc lập (${last.vi}). Cần thuê kiểm toán báo cáo tài chính gần nhất.`,
    en: `Up to the year that ended on ${dayWords(latest)}, ${years} financial years or more were not independently audited (${last.en}). Have the latest statements audited.`,
  };
}
