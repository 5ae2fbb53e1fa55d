import type { CalendarDate } from '../../time';
import { moneyWords, type Bilingual } from '../engine/bilingual';
import { law2023 } from '../engine/citation';
import { compare, restingOn, unknownWithout, type Judgement } from '../engine/finding';
import { UNDER_LAW_2023 } from '../engine/instrument';
import { defineRule, type Case } from '../engine/rule';
import { endWords, placeInTerm, termOfMonths, unclearEnd } from '../engine/term';
import { contributionTerm } from './parameters';
import { NOT_FOR_GROUPS } from './rules';

const PAID: Bilingual = {
  vi: 'Thành viên đã góp đủ vốn cam kết.',
  en: 'Members have paid in all they promised.',
};
const RUNNING: Bilingual = {
  vi: 'Thời hạn góp vốn chưa hết với bất kỳ thành viên nào.',
  en: 'The term for paying in has not ended for any member.',
};

/** Each member's term runs from the certificate or from its own admission, so the one that owes longest decides. */
function judge({ facts, on, value: months, citation }: Case<number>): Judgement {
  const { unpaidContribution: owed, unpaidContributionSince: since, registeredOn } = facts;
  if (owed === 0) return { status: 'satisfied', explanation: PAID };
  // Nobody was admitted before the registration, so a term counted from it is the first to end.
  if (registeredOn && within(registeredOn, months, on)) return { status: 'satisfied', explanation: RUNNING };
  if (owed === undefined) return unknownWithout('unpaidContribution');
  if (since === undefined) return unknownWithout('unpaidContributionSince');
  const term = termOfMonths(since, months);
  const citations = [citation, ...term.citations];
  const place = placeInTerm(term, on);
  if (place === 'unclear') return { status: 'unknown', citations, explanation: () => unclearEnd(term) };
  const compared = { actual: on, relation: 'atMost', limit: term.effective, unit: 'day' } as const;
  const judgement = compare(place === 'within', compared, () => {
    const due = endWords(term);
    const amount = moneyWords(owed);
    return {
      yes: {
        vi: `Còn ${amount.vi} chưa góp; hạn góp đủ là ${due.vi}.`,
        en: `${amount.en} is not paid in yet; it is due by ${due.en}.`,
      },
      no: {
        vi: `Còn ${amount.vi} chưa góp dù đã quá hạn ${due.vi}. Cần thu đủ hoặc đăng ký giảm vốn điều lệ theo số đã góp.`,
        en: `${amount.en} is still not paid in and was due by ${due.en}. Collect it, or register the charter capital as paid in.`,
      },
    };
  });
  return restingOn(citations, judgement);
}

function within(from: CalendarDate, months: number, on: CalendarDate): boolean {
  return placeInTerm(termOfMonths(from, months), on) === 'within';
}

export const contributionPaidInRule = defineRule<number>({
  code: 'contribution-paid-in',
  title: { vi: 'Góp đủ vốn đúng hạn', en: 'Contributions paid in on time' },
  facts: ['unpaidContribution', 'unpaidContributionSince', 'registeredOn'],
  kinds: { cooperative: contributionTerm, union: contributionTerm, group: NOT_FOR_GROUPS },
  judge,
  unless: [
    {
      ...UNDER_LAW_2023,
      citation: law2023('d74.k4'),
      text: {
        vi: 'Không tính thời gian vận chuyển, nhập khẩu tài sản góp vốn và làm thủ tục chuyển quyền sở hữu.',
        en: 'Time for transporting or importing contributed assets and for transferring their title does not count.',
      },
    },
  ],
  consequences: [
    {
      ...UNDER_LAW_2023,
      citation: law2023('d74.k7'),
      text: {
        vi: 'Trong 30 ngày sau hạn góp phải đăng ký vốn điều lệ bằng số đã góp, trừ khi góp đủ trong 30 ngày đó.',
        en: 'Within 30 days after the term, charter capital is registered as paid in, unless the rest comes in those 30 days.',
      },
    },
  ],
});
