import { law2012, law2023 } from '../engine/citation';
import { unknownWithout } from '../engine/finding';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import { defineRule, type Rule } from '../engine/rule';
import { nobodyRule } from '../membership/nobody-rule';
import { NOT_FOR_GROUPS } from './applicability';
import {
  directorMembership,
  disqualification,
  incompatibility,
  officersAreMembers,
} from './office-parameters';

export const officeRules: readonly Rule[] = [
  nobodyRule({
    code: 'incompatible-offices',
    title: incompatibility.cooperative.name,
    kinds: { ...incompatibility, group: NOT_FOR_GROUPS },
    fact: 'officeClashes',
    unit: 'person',
    none: {
      vi: 'Không ai kiêm nhiệm hoặc có quan hệ gia đình bị cấm.',
      en: 'Nobody holds offices that clash, nor by family.',
    },
    some: {
      vi: 'trường hợp kiêm nhiệm hoặc quan hệ gia đình bị cấm. Cần bầu hoặc bố trí người khác.',
      en: 'clashes of offices, by one person or by family. Elect or appoint somebody else.',
    },
    consequences: [
      {
        ...UNDER_LAW_2023,
        citation: law2023('d63.k1.a'),
        text: {
          vi: 'Người không còn đủ điều kiện thì bị miễn nhiệm, bãi nhiệm, cách chức hoặc chấm dứt hợp đồng.',
          en: 'Whoever no longer qualifies is dismissed, or the contract ended.',
        },
      },
    ],
  }),
  nobodyRule({
    code: disqualification.code,
    title: disqualification.name,
    kinds: { cooperative: disqualification, union: disqualification, group: NOT_FOR_GROUPS },
    fact: 'disqualifiedOfficers',
    unit: 'person',
    none: {
      vi: 'Không người giữ chức danh nào thuộc trường hợp không được giữ.',
      en: 'No officer is in a situation that disqualifies.',
    },
    some: {
      vi: 'người giữ chức danh thuộc trường hợp không được giữ. Cần miễn nhiệm, bãi nhiệm.',
      en: 'officers are in a situation that disqualifies them. They must be dismissed.',
    },
    consequences: [
      {
        ...UNDER_LAW_2012,
        citation: law2012('d41.k1.c'),
        text: {
          vi: 'Người bị phạt tù hoặc bị cấm đảm nhiệm chức vụ, hành nghề thì bị miễn nhiệm, bãi nhiệm, cách chức hoặc chấm dứt hợp đồng.',
          en: 'Whoever is sentenced to prison or barred from the office or the trade is dismissed, or the contract ended.',
        },
      },
      {
        ...UNDER_LAW_2023,
        citation: law2023('d63.k1.a'),
        text: {
          vi: 'Người không còn đủ điều kiện thì bị miễn nhiệm, bãi nhiệm, cách chức hoặc chấm dứt hợp đồng.',
          en: 'Whoever no longer qualifies is dismissed, or the contract ended.',
        },
      },
    ],
  }),
  nobodyRule({
    code: 'officers-are-members',
    title: officersAreMembers.cooperative.name,
    kinds: { ...officersAreMembers, group: NOT_FOR_GROUPS },
    fact: 'officersNotMembers',
    unit: 'person',
    none: {
      vi: 'Mọi thành viên hội đồng quản trị và người kiểm soát đều là thành viên hoặc đại diện của thành viên.',
      en: 'All board members and supervisors are members or represent one.',
    },
    some: {
      vi: 'người quản lý, người kiểm soát không phải là thành viên hay đại diện của thành viên. Cần bầu người khác.',
      en: 'board members or supervisors are no members and represent none. Elect somebody else.',
    },
  }),
  defineRule<true>({
    code: directorMembership.code,
    title: directorMembership.name,
    facts: ['governance', 'directorHired'],
    kinds: { cooperative: directorMembership, union: directorMembership, group: NOT_FOR_GROUPS },
    judge({ facts: { governance, directorHired } }) {
      if (directorHired === false) return { status: 'satisfied', explanation: DIRECTOR_IS_MEMBER };
      if (directorHired === undefined) return unknownWithout('directorHired');
      if (governance === undefined) return unknownWithout('governance');
      return governance === 'full'
        ? { status: 'satisfied', explanation: MAY_HIRE }
        : { status: 'violated', explanation: MUST_BE_MEMBER };
    },
  }),
];

const DIRECTOR_IS_MEMBER = {
  vi: 'Giám đốc là thành viên chính thức hoặc đại diện của thành viên chính thức.',
  en: 'The director is an official member or represents one.',
};
const MAY_HIRE = {
  vi: 'Tổ chức quản trị đầy đủ được thuê giám đốc nếu đại hội thành viên quyết định.',
  en: 'Under full governance a director may be hired if the congress so decides.',
};
const MUST_BE_MEMBER = {
  vi: 'Tổ chức quản trị rút gọn không được thuê giám đốc: giám đốc phải là thành viên chính thức hoặc đại diện của thành viên.',
  en: 'Under simplified governance a director may not be hired: it is an official member or the representative of one.',
};
