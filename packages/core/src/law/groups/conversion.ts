import { isCalendarDate, type CalendarDate } from '../../time';
import { dayWords, type Bilingual } from '../engine/bilingual';
import { law2023, type Citation } from '../engine/citation';
import { parameterAt } from '../engine/parameter';
import { valueInForce } from '../engine/value-in-force';
import { termOfMonths } from '../engine/term';
import { membersMinimum } from '../membership/parameters';
import { conversionTerm } from './parameters';

/** Leave out what is not known. */
export interface ConversionQuestion {
  /** Day of the group's certificate of registration; `never` where it has none. */
  certifiedOn?: CalendarDate | 'never';
  /** Whether it has worked without a break since. */
  workedContinuously?: boolean;
  /** Whether every member agrees. */
  allMembersAgree?: boolean;
  /** A cooperative needs more members than a group. */
  members?: number;
  on: CalendarDate;
}

interface Condition<Code extends string> {
  code: Code;
  met: boolean | undefined;
  text: Bilingual;
  citations: readonly Citation[];
}

/** A condition of the conversion of a group, and how it stands. */
export type ConversionCondition = Condition<
  'certificate' | 'twelveMonths' | 'allMembersAgree' | 'minimumMembers'
>;

/** Whether a group may become a cooperative and what is missing, or why that was not judged. */
export type ConversionAnswer =
  | { ok: true; allowed: boolean; conditions: readonly ConversionCondition[]; citations: readonly Citation[] }
  | { ok: false; reason: Bilingual };

/**
 * Whether a group can become a cooperative, and which condition it lacks.
 *
 * Decided as soon as one condition fails; refused on bad input, before 2024-07-01, and while only unknown facts could
 * tell. The twelve months are over the day after the corresponding day (Civil Code, articles 147 and 148).
 * Source: law 17/2023 article 108 clause 1; members by article 108 clause 2 and article 4 clause 7.
 *
 * @example
 * conversionFromGroup({ certifiedOn: '2024-10-01', workedContinuously: true, allMembersAgree: true, members: 8, on: '2025-10-02' });
 */
export function conversionFromGroup(question: ConversionQuestion): ConversionAnswer {
  if (!isSound(question)) return { ok: false, reason: BAD_INPUT };
  const term = parameterAt(conversionTerm, question.on);
  if (term.status === 'outOfScope') return { ok: false, reason: term.note };
  const minimum = valueInForce(membersMinimum.cooperative, question.on);
  const { certifiedOn, workedContinuously, allMembersAgree, members, on } = question;
  const certified = certifiedOn === undefined ? undefined : certifiedOn !== 'never';
  const over = certified && on > termOfMonths(certifiedOn as CalendarDate, term.value).nominal;
  const conditions: ConversionCondition[] = [
    { code: 'certificate', met: certified, text: TEXT.certificate, citations: [law2023('d108.k1.a')] },
    {
      code: 'twelveMonths',
      met: over === false || workedContinuously === false ? false : over && workedContinuously,
      text: months(term.value, certifiedOn),
      citations: [term.citation],
    },
    { code: 'allMembersAgree', met: allMembersAgree, text: TEXT.agree, citations: [law2023('d108.k1.c')] },
    {
      code: 'minimumMembers',
      met: members === undefined ? undefined : members >= minimum.value,
      text: atLeast(minimum.value),
      citations: [law2023('d108.k2'), minimum.citation],
    },
  ];
  const unmet = conditions.some(({ met }) => met === false);
  const open = conditions.filter(({ met }) => met === undefined);
  if (!unmet && open.length > 0) return { ok: false, reason: ask(open) };
  return {
    ok: true,
    allowed: !unmet,
    conditions,
    citations: conditions.flatMap(({ citations }) => citations),
  };
}

function isSound(question: ConversionQuestion): boolean {
  if (Object(question) !== question || !isCalendarDate(question.on)) return false;
  const { certifiedOn, workedContinuously, allMembersAgree, members, on } = question;
  const day =
    certifiedOn === undefined ||
    certifiedOn === 'never' ||
    (isCalendarDate(certifiedOn) && certifiedOn <= on);
  const flags = [workedContinuously, allMembersAgree].every((flag) =>
    ['boolean', 'undefined'].includes(typeof flag),
  );
  return day && flags && (members === undefined || (Number.isSafeInteger(members) && members >= 0));
}

const BAD_INPUT: Bilingual = {
  vi: 'Cần ngày xét có thật; ngày cấp giấy chứng nhận (hoặc never) không sau ngày đó; có hoặc không (true, false); số thành viên nguyên từ 0 trở lên.',
  en: 'Needed: a day judged that exists; a day of the certificate (or never) not after it; true or false; a whole number of members, 0 or more.',
};
const TEXT = {
  certificate: {
    vi: 'Có Giấy chứng nhận đăng ký tổ hợp tác.',
    en: 'It has a certificate of registration as a group.',
  },
  agree: { vi: 'Tất cả thành viên tán thành.', en: 'All members agree.' },
};

function months(length: number, certifiedOn: CalendarDate | 'never' | undefined): Bilingual {
  const known = certifiedOn !== undefined && certifiedOn !== 'never';
  const end = known ? dayWords(termOfMonths(certifiedOn, length).nominal) : '';
  return {
    vi: `Hoạt động liên tục ít nhất ${length} tháng kể từ ngày cấp giấy chứng nhận${known ? ` (hết ngày ${end})` : ''}.`,
    en: `It has worked without a break for at least ${length} months since the certificate${known ? ` (to the end of ${end})` : ''}.`,
  };
}

function atLeast(members: number): Bilingual {
  return {
    vi: `Có ít nhất ${members} thành viên chính thức, như mọi hợp tác xã khi thành lập.`,
    en: `It has at least ${members} official members, like any cooperative that is founded.`,
  };
}

function ask(open: readonly ConversionCondition[]): Bilingual {
  const list = (language: 'vi' | 'en') => open.map(({ text }) => text[language]).join(' ');
  return {
    vi: `Chưa đủ dữ liệu để kết luận. Cần biết: ${list('vi')}`,
    en: `Not enough is known. Needed: ${list('en')}`,
  };
}
