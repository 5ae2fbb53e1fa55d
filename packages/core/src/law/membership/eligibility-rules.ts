import { law2012, law2023 } from '../engine/citation';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import { citing } from '../engine/citation';
import type { Rule } from '../engine/rule';
import { ONLY_COOPERATIVES } from './age-rules';
import {
  foreignResidence,
  investmentCertificate,
  memberCapacity,
  unionAssociates,
  unionMembers,
} from './eligibility-parameters';
import { nobodyRule } from './nobody-rule';

const ONLY_UNIONS = {
  cooperative: {
    notFor: {
      vi: 'Điều kiện này đặt cho liên hiệp; hợp tác xã nhận cả cá nhân, hộ gia đình, tổ chức.',
      en: 'This condition is for unions; a cooperative admits individuals, households and organisations.',
    },
  },
  group: ONLY_COOPERATIVES.group,
};

export const eligibilityRules: readonly Rule[] = [
  nobodyRule({
    code: memberCapacity.code,
    title: memberCapacity.name,
    kinds: { cooperative: memberCapacity, ...ONLY_COOPERATIVES },
    fact: 'incapableMembers',
    unit: 'person',
    none: {
      vi: 'Mọi thành viên cá nhân đều đủ năng lực hành vi dân sự theo quy định.',
      en: 'Every individual member has the civil capacity required.',
    },
    some: {
      vi: 'thành viên không đủ năng lực hành vi dân sự. Cần giải quyết tư cách thành viên và cập nhật sổ thành viên.',
      en: 'individual members lack the civil capacity required. Settle their membership and update the register.',
    },
    consequences: [
      {
        ...UNDER_LAW_2012,
        citation: law2012('d16.k1.a'),
        text: {
          vi: 'Người bị tuyên bố hạn chế hoặc mất năng lực hành vi dân sự thì chấm dứt tư cách thành viên.',
          en: 'Membership ends for a person declared to have restricted or no civil capacity.',
        },
      },
      {
        ...UNDER_LAW_2023,
        citation: law2023('d33.k1.a'),
        text: {
          vi: 'Người bị tuyên bố hạn chế, mất năng lực hoặc có khó khăn trong nhận thức, làm chủ hành vi thì chấm dứt tư cách thành viên.',
          en: 'Membership ends for a person declared to have restricted or no civil capacity, or difficulty in controlling acts.',
        },
      },
    ],
  }),
  nobodyRule({
    code: investmentCertificate.code,
    title: investmentCertificate.name,
    kinds: { cooperative: investmentCertificate, ...ONLY_COOPERATIVES },
    fact: 'foreignersWithoutCertificate',
    unit: 'person',
    none: {
      vi: 'Mọi nhà đầu tư cá nhân nước ngoài góp vốn đều có giấy chứng nhận đăng ký đầu tư.',
      en: 'Every individual foreign investor who contributes has an investment registration certificate.',
    },
    some: {
      vi: 'nhà đầu tư cá nhân nước ngoài góp vốn mà chưa có giấy chứng nhận đăng ký đầu tư. Cần bổ sung giấy này.',
      en: 'individual foreign investors contribute without an investment registration certificate. It must be obtained.',
    },
  }),
  nobodyRule({
    code: foreignResidence.code,
    title: foreignResidence.name,
    kinds: { cooperative: foreignResidence, ...ONLY_COOPERATIVES },
    fact: 'nonResidentForeigners',
    also: [{ from: '2014-01-27', to: '2024-06-30', citations: [citing('decree-193-2013', 'text')('d4.k1')] }],
    unit: 'person',
    none: {
      vi: 'Mọi người nước ngoài thuộc diện này đều cư trú hợp pháp tại Việt Nam.',
      en: 'Every foreigner concerned resides lawfully in Việt Nam.',
    },
    some: {
      vi: 'người nước ngoài không cư trú hợp pháp tại Việt Nam, nên không đủ điều kiện là thành viên.',
      en: 'foreigners do not reside lawfully in Việt Nam, so they do not qualify as members.',
    },
  }),
  nobodyRule({
    code: unionMembers.code,
    title: unionMembers.name,
    kinds: { union: unionMembers, ...ONLY_UNIONS },
    fact: 'membersNotCooperatives',
    unit: 'member',
    none: {
      vi: 'Mọi thành viên chính thức của liên hiệp đều là hợp tác xã.',
      en: 'Every official member of the union is a cooperative.',
    },
    some: {
      vi: 'thành viên chính thức không phải là hợp tác xã. Chỉ hợp tác xã mới được là thành viên chính thức của liên hiệp.',
      en: 'official members are no cooperatives. Only a cooperative can be an official member of a union.',
    },
  }),
  nobodyRule({
    code: unionAssociates.code,
    title: unionAssociates.name,
    kinds: { union: unionAssociates, ...ONLY_UNIONS },
    fact: 'associatesNotLegalPersons',
    unit: 'member',
    none: {
      vi: 'Mọi thành viên liên kết của liên hiệp đều là pháp nhân Việt Nam.',
      en: 'Every associate of the union is a Vietnamese legal person.',
    },
    some: {
      vi: 'thành viên liên kết không phải là pháp nhân Việt Nam, nên không đủ điều kiện.',
      en: 'associates are no Vietnamese legal persons, so they do not qualify.',
    },
  }),
];
