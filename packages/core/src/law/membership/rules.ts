import { numberWords } from '../engine/bilingual';
import { citing, law2012, law2023 } from '../engine/citation';
import { compare, unknownForWantOf, unknownWithout } from '../engine/finding';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import { mostUnder } from '../engine/percent';
import { defineRule } from '../engine/rule';
import { foreignMembersCap, membersMinimum } from './parameters';

const NOUN = {
  cooperative: { vi: 'thành viên chính thức', en: 'official members' },
  union: { vi: 'hợp tác xã thành viên', en: 'member cooperatives' },
  group: { vi: 'thành viên', en: 'members' },
};

export const membersMinimumRule = defineRule<number>({
  code: 'members-minimum',
  title: { vi: 'Số thành viên tối thiểu', en: 'Minimum number of members' },
  facts: ['officialMembers'],
  kinds: membersMinimum,
  judge({ facts: { kind, officialMembers: actual }, value: limit }) {
    if (actual === undefined) return unknownWithout('officialMembers');
    return compare(actual >= limit, { actual, relation: 'atLeast', limit, unit: 'member' }, () => {
      const noun = NOUN[kind];
      const [has, least, short] = [numberWords(actual), numberWords(limit), numberWords(limit - actual)];
      return {
        yes: {
          vi: `Có ${has.vi} ${noun.vi}, đạt mức tối thiểu ${least.vi}.`,
          en: `It has ${has.en} ${noun.en}; the minimum of ${least.en} is reached.`,
        },
        no: {
          vi: `Có ${has.vi} ${noun.vi}, còn thiếu ${short.vi} so với mức tối thiểu ${least.vi}. Cần kết nạp thêm.`,
          en: `It has ${has.en} ${noun.en}, ${short.en} short of the minimum of ${least.en}. More must be admitted.`,
        },
      };
    });
  },
  consequences: [
    {
      ...UNDER_LAW_2012,
      kinds: ['cooperative', 'union'],
      citation: law2012('d54.k2.b'),
      text: {
        vi: 'Thiếu thành viên suốt 12 tháng liên tục là căn cứ giải thể bắt buộc.',
        en: 'Being short for 12 months on end is a ground for compulsory dissolution.',
      },
    },
    {
      ...UNDER_LAW_2023,
      kinds: ['cooperative', 'union'],
      citation: law2023('d103.k1.d'),
      text: {
        vi: 'Thiếu thành viên suốt 12 tháng liên tục là căn cứ thu hồi giấy chứng nhận đăng ký.',
        en: 'Being short for 12 months on end is a ground for revoking the certificate of registration.',
      },
    },
    {
      // The decree that probably replaced this one on 2026-07-23 (294/2026) has not been read.
      from: '2019-11-25',
      to: '2026-07-22',
      kinds: ['group'],
      citation: citing('decree-77-2019', 'text')('d14.k1.c'),
      text: {
        vi: 'Tổ hợp tác không giữ được số thành viên tối thiểu thì chấm dứt hoạt động.',
        en: 'A group that does not keep the minimum number of members comes to its end.',
      },
    },
  ],
});

export const foreignMembersCapRule = defineRule<number>({
  code: 'foreign-members-cap',
  title: { vi: 'Tỷ lệ thành viên nước ngoài', en: 'Share of foreign members' },
  facts: ['foreignMembers', 'officialMembers'],
  kinds: {
    ...foreignMembersCap,
    group: {
      notFor: {
        vi: 'Tỷ lệ này đặt cho hợp tác xã và liên hiệp, không đặt cho tổ hợp tác.',
        en: 'This share is set for cooperatives and unions, not for groups.',
      },
    },
  },
  judge({ facts, value: percent }) {
    const { foreignMembers: actual, officialMembers: of } = facts;
    // No foreign member is under every share, however many members there are.
    if (actual === 0) return { status: 'satisfied', explanation: NO_FOREIGN };
    if (actual === undefined || of === undefined)
      return unknownForWantOf(facts, ['foreignMembers', 'officialMembers']);
    const limit = mostUnder(of, percent);
    return compare(
      actual <= limit,
      { actual, relation: 'atMost', limit, unit: 'member', percent, of },
      () => {
        const [has, all, most] = [numberWords(actual), numberWords(of), numberWords(limit)];
        const words = {
          vi: `${has.vi} trong ${all.vi} thành viên chính thức là thành viên nước ngoài; phải dưới ${percent} %, tức nhiều nhất ${most.vi}.`,
          en: `${has.en} of ${all.en} official members are foreign; it must be under ${percent} %, so ${most.en} at most.`,
        };
        return { yes: words, no: words };
      },
    );
  },
  consequences: [
    {
      ...UNDER_LAW_2023,
      citation: law2023('d103.k1.d'),
      text: {
        vi: 'Vượt tỷ lệ suốt 06 tháng liên tục là căn cứ thu hồi giấy chứng nhận đăng ký.',
        en: 'Being over the share for 6 months on end is a ground for revoking the certificate of registration.',
      },
    },
  ],
});

const NO_FOREIGN = { vi: 'Không có thành viên nước ngoài.', en: 'There are no foreign members.' };
