import { addDays, addMonths, type CalendarDate } from '../../time';
import { auditedUnionMembers, auditInterval, fundAuditTerm } from '../audit/parameters';
import { law2023 } from '../engine/citation';
import { UNDER_LAW_2023 } from '../engine/instrument';
import { parameterAt } from '../engine/parameter';
import { termOfDays, type Due } from '../engine/term';
import { unknownAmong } from '../engine/unknown-among';
import type { FactName, Facts } from '../facts';
import { statementsTerm } from '../reporting/parameters';
import { COOPERATIVES_AND_UNIONS, datedByLaw, everyYear, NOTHING, together, type Duty } from './duty';

const ASKED: readonly FactName[] = ['fiscalYearEnd', 'lastAuditedYearEnd', 'auditDutySince'];

/** Whether it is large enough; or the fact that tells. */
function mustBeAudited({ kind, sizeClass, officialMembers }: Facts, to: CalendarDate): boolean | FactName {
  if (kind === 'cooperative') return sizeClass === undefined ? 'sizeClass' : sizeClass === 'large';
  const least = parameterAt(auditedUnionMembers, to);
  if (least.status === 'outOfScope') return false;
  return officialMembers === undefined ? 'officialMembers' : officialMembers >= least.value;
}

/** Of the financial years that end since the duty and since the last audit, the one with which the interval runs out. */
function yearToAudit(
  fiscalYearEnd: string,
  { audited, since, interval }: { audited: CalendarDate | 'never'; since: CalendarDate; interval: number },
): CalendarDate {
  const from = since > UNDER_LAW_2023.from ? since : UNDER_LAW_2023.from;
  const first = audited !== 'never' && audited >= from ? addDays(audited, 1) : from;
  const sameYear = `${first.slice(0, 4)}-${fiscalYearEnd}` as CalendarDate;
  return addMonths(sameYear, (sameYear < first ? interval : interval - 1) * 12);
}

const NO_DAY = {
  vi: 'Luật không ấn định ngày kiểm toán; lấy hạn nộp báo cáo tài chính của năm phải kiểm toán.',
  en: 'The law names no day for the audit; this is the day the statements to be audited are due.',
};

const independentAudit: Duty = {
  code: 'independent-audit',
  title: {
    vi: 'Kiểm toán độc lập báo cáo tài chính',
    en: 'Have the financial statements independently audited',
  },
  kinds: COOPERATIVES_AND_UNIONS.kinds,
  appliesTo: {
    vi: 'Hợp tác xã quy mô lớn; liên hiệp từ 10 thành viên trở lên.',
    en: 'Large cooperatives; unions of 10 members or more.',
  },
  date(facts, { to }) {
    const interval = parameterAt(auditInterval, to);
    const must = mustBeAudited(facts, to);
    if (interval.status === 'outOfScope' || must === false) return NOTHING;
    const { fiscalYearEnd, lastAuditedYearEnd: audited, auditDutySince: since } = facts;
    const missing = [...(must === true ? [] : [must]), ...unknownAmong(facts, ASKED)];
    if (must !== true || !fiscalYearEnd || !audited || !since) return { missing };
    const year = yearToAudit(fiscalYearEnd, { audited, since, interval: interval.value });
    const { dues = [] } = datedByLaw(statementsTerm, year, termOfDays);
    return { dues: dues.map((due) => withInterval(due, interval.citation)) };
  },
};

function withInterval({ because, citations, ...due }: Due, citation: Due['citations'][number]): Due {
  return {
    ...due,
    citations: [citation, ...citations],
    because: { vi: `${because.vi} ${NO_DAY.vi}`, en: `${because.en} ${NO_DAY.en}` },
  };
}

const fundAudit: Duty = {
  code: 'fund-audit',
  title: { vi: 'Gửi báo cáo kiểm toán hằng năm của Quỹ', en: 'Send the yearly audit report of the fund' },
  kinds: COOPERATIVES_AND_UNIONS.kinds,
  appliesTo: {
    vi: 'Quỹ hỗ trợ phát triển hợp tác xã hoạt động theo mô hình hợp tác xã.',
    en: 'Cooperative development support funds in the form of a cooperative.',
  },
  date(facts, window) {
    const { developmentFund, fiscalYearEnd, lastAuditedYearEnd: audited, registeredOn } = facts;
    if (developmentFund === false) return NOTHING;
    const missing = unknownAmong(facts, ['developmentFund', 'fiscalYearEnd']);
    if (!fiscalYearEnd || missing.length > 0) return { missing };
    const owed = everyYear(fiscalYearEnd, window).filter(
      (end) => !(audited && audited !== 'never' && audited >= end) && !(registeredOn && registeredOn > end),
    );
    const dated = together(owed.map((end) => datedByLaw(fundAuditTerm, end, termOfDays)));
    return { ...dated, dues: (dated.dues ?? []).map((due) => yearly(due)) };
  },
};

/** Since July 2024 the law itself asks for it every year. */
function yearly(due: Due): Due {
  if (due.nominal < UNDER_LAW_2023.from) return due;
  return { ...due, citations: [law2023('d106.k2.c'), ...due.citations] };
}

export const auditDuties: readonly Duty[] = [independentAudit, fundAudit];
