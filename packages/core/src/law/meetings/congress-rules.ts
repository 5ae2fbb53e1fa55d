import { daysBetween } from '../../time';
import { dayWords } from '../engine/bilingual';
import { compare, unknownWithout, type Judgement } from '../engine/finding';
import { defineRule, type Case } from '../engine/rule';
import { NOT_FOR_GROUPS } from '../governance/applicability';
import { judgeInterval } from '../governance/interval';
import { judgeByLawOf } from '../governance/law-of-day';
import { congressNotice, simplifiedCongress } from './congress-parameters';
import { equalVotes } from './majority-parameters';
import { NO_CONGRESS } from './quorum-rule';

export const congressNoticeRule = defineRule<number>({
  code: congressNotice.code,
  title: congressNotice.name,
  facts: ['lastCongressOn', 'congressNoticeOn'],
  kinds: { cooperative: congressNotice, union: congressNotice, group: NOT_FOR_GROUPS },
  judge: judgeNotice,
});

/** Counted back from the opening, which is not counted. */
function judgeNotice({
  facts: { lastCongressOn: opening, congressNoticeOn: notice },
}: Case<number>): Judgement {
  if (opening === undefined) return unknownWithout('lastCongressOn');
  if (opening === 'never') return { status: 'notApplicable', explanation: NO_CONGRESS };
  return judgeByLawOf(opening, congressNotice, (limit) => {
    if (notice === undefined) return unknownWithout('congressNoticeOn');
    const actual = daysBetween(notice, opening);
    return compare(actual >= limit, { actual, relation: 'atLeast', limit, unit: 'day' }, () => {
      const vi = `Thông báo gửi ngày ${dayWords(notice)}, đại hội khai mạc ngày ${dayWords(opening)}; phải gửi trước ít nhất ${limit} ngày.`;
      const en = `Notice went out on ${dayWords(notice)} and the congress opened on ${dayWords(opening)}; at least ${limit} days must lie before it.`;
      return { yes: { vi, en }, no: { vi, en } };
    });
  });
}

export const simplifiedCongressRule = defineRule<number>({
  code: simplifiedCongress.code,
  title: simplifiedCongress.name,
  facts: ['governance', 'lastCongressOn', 'registeredOn'],
  kinds: { cooperative: simplifiedCongress, union: simplifiedCongress, group: NOT_FOR_GROUPS },
  judge(circumstances) {
    const { governance, lastCongressOn } = circumstances.facts;
    if (governance === undefined) return unknownWithout('governance');
    if (governance === 'full') return { status: 'notApplicable', explanation: YEARLY };
    return judgeInterval(circumstances, 'lastCongressOn', lastCongressOn, {
      vi: 'đại hội thành viên',
      en: 'congress',
    });
  },
});

const YEARLY = {
  vi: 'Tổ chức quản trị đầy đủ họp đại hội thường niên mỗi năm một lần.',
  en: 'Under full governance the congress meets once a year.',
};

export const equalVotesRule = defineRule<true>({
  code: 'equal-votes',
  title: equalVotes.cooperative.name,
  facts: ['equalVotes'],
  kinds: { ...equalVotes, group: NOT_FOR_GROUPS },
  judge({ facts }) {
    if (facts.equalVotes === undefined) return unknownWithout('equalVotes');
    return facts.equalVotes
      ? {
          status: 'satisfied',
          explanation: {
            vi: 'Mỗi thành viên có một phiếu ngang nhau.',
            en: 'Every member has one equal vote.',
          },
        }
      : {
          status: 'violated',
          explanation: {
            vi: 'Phiếu không ngang nhau giữa các thành viên. Cần sửa Điều lệ: mỗi thành viên một phiếu, không theo vốn góp hay chức vụ.',
            en: 'Votes are not equal. Amend the charter: one member, one vote, whatever its contribution or office.',
          },
        };
  },
});
