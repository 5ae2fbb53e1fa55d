import type { CalendarDate } from '../../time';
import { law2023 } from '../engine/citation';
import { termByLaw } from '../engine/term-by-law';
import { unknownWithout, type Judgement } from '../engine/finding';
import { valueInForce } from '../engine/value-in-force';
import { defineRule, type Case } from '../engine/rule';
import { endWords, termOfMonths, termOfWorkingDays, type Ending } from '../engine/term';
import type { FactName, Facts } from '../facts';
import { compareToTerm } from '../reporting/transition';
import { registrationFiling, registrationTerm, registrationTransition } from './parameters';

const LAW_IN_FORCE = '2024-07-01';
const BEFORE_DECREE_92 = '2024-07-17';
export const ONLY_GROUPS = {
  notFor: { vi: 'Quy định này đặt cho tổ hợp tác.', en: 'This is asked of groups.' },
};

/** Whether it must register, or the facts that would tell. */
export function mustRegister(facts: Facts, months: number): boolean | FactName[] {
  const { groupHasCapital: capital, contractOpenEnded: open, contractTermMonths: term } = facts;
  if (facts.groupAppliesForSupport) return true;
  const missing: FactName[] = facts.groupAppliesForSupport === undefined ? ['groupAppliesForSupport'] : [];
  const reaches = term === undefined ? undefined : term >= months;
  const short = open === false && reaches === false;
  if (capital === false || short) return missing.length > 0 && missing;
  const long = open || reaches;
  if (capital && long) return true;
  if (capital === undefined) missing.push('groupHasCapital');
  if (!long && open === undefined) missing.push('contractOpenEnded');
  if (!long && term === undefined) missing.push('contractTermMonths');
  return missing;
}

function judge({ facts, on, value: months, citation }: Case<number>): Judgement {
  if (facts.hasGroupCertificate) return { status: 'satisfied', explanation: REGISTERED };
  const must = mustRegister(facts, months);
  if (must === false) return { status: 'satisfied', explanation: NOT_BOUND };
  if (must !== true) return unknownWithout(...must);
  if (facts.hasGroupCertificate === undefined) return unknownWithout('hasGroupCertificate');
  const signed = facts.contractSignedOn;
  if (signed === undefined) return unknownWithout('contractSignedOn');
  const due = signed < LAW_IN_FORCE ? transition() : filing(signed);
  return compareToTerm(due, citation, on, () => {
    const last = endWords(due);
    return {
      yes: {
        vi: `Thuộc diện phải đăng ký; hạn nộp hồ sơ là ${last.vi}.`,
        en: `It must register; the filing is due by ${last.en}.`,
      },
      no: {
        vi: `Đã quá hạn ${last.vi} mà chưa đăng ký. Cần nộp hồ sơ tại cơ quan đăng ký kinh doanh ngay.`,
        en: `It was to register by ${last.en} and has not. File with the registry now.`,
      },
    };
  });
}

/** Groups formed before the law had 18 months from its first day. */
function transition(): Ending {
  const due = termOfMonths(LAW_IN_FORCE, valueInForce(registrationTransition, LAW_IN_FORCE).value);
  return { ...due, citations: [law2023('d115.k2'), ...due.citations] };
}

/** The decree that sets the term came seventeen days after the law: nobody is late before it. */
function filing(signed: CalendarDate): Ending {
  const from = signed < BEFORE_DECREE_92 ? BEFORE_DECREE_92 : signed;
  const found = termByLaw(registrationFiling, from, termOfWorkingDays);
  return found.ok ? found.term : termOfWorkingDays(from, 0);
}

export const groupRegistrationRule = defineRule<number>({
  code: 'group-registration',
  title: { vi: 'Đăng ký tổ hợp tác', en: 'Registration of a group' },
  facts: [
    'hasGroupCertificate',
    'groupAppliesForSupport',
    'groupHasCapital',
    'contractOpenEnded',
    'contractTermMonths',
    'contractSignedOn',
  ],
  kinds: { cooperative: ONLY_GROUPS, union: ONLY_GROUPS, group: registrationTerm },
  judge,
});

const REGISTERED = {
  vi: 'Đã có Giấy chứng nhận đăng ký tổ hợp tác.',
  en: 'It has a certificate of registration.',
};
const NOT_BOUND = {
  vi: 'Không thuộc diện phải đăng ký; Nhà nước khuyến khích đăng ký.',
  en: 'It need not register; the law encourages it to.',
};
