import { law2012, type Citation } from '../engine/citation';
import { unknownWithout } from '../engine/finding';
import { UNDER_LAW_2012 } from '../engine/instrument';
import { requirementRule } from '../engine/requirement';
import { defineRule } from '../engine/rule';
import { inTimeRule, NOT_FOR_GROUPS } from '../registration/in-time';
import { DISSOLVED_OR_REVOKED, REVOKED_UNDER_BOTH } from './ground-consequences';
import {
  forgedFile,
  headOfficeLapse,
  revocationOrder,
  taxCodeTerm,
  unlawfulBusinessGround,
} from './ground-parameters';

export const forgedFileRule = requirementRule({
  parameter: forgedFile,
  notForGroups: NOT_FOR_GROUPS,
  fact: 'registrationFileForged',
  must: false,
  kept: {
    vi: 'Hồ sơ đăng ký không có nội dung giả mạo.',
    en: 'The registration file has no forged statement.',
  },
  broken: {
    vi: 'Hồ sơ đăng ký có nội dung giả mạo (Luật 2012: không trung thực, không chính xác).',
    en: 'The registration file has forged statements (2012 law: untrue or inaccurate ones).',
  },
  consequences: REVOKED_UNDER_BOTH,
});

export const revocationOrderedRule = requirementRule({
  parameter: revocationOrder,
  notForGroups: NOT_FOR_GROUPS,
  fact: 'revocationOrdered',
  must: false,
  kept: {
    vi: 'Không có quyết định của Tòa án hay đề nghị thu hồi, giải thể.',
    en: 'No court or authority has ordered revocation or dissolution.',
  },
  broken: {
    vi: 'Có quyết định của Tòa án hoặc đề nghị của cơ quan có thẩm quyền về thu hồi, giải thể. Cần thực hiện thủ tục giải thể hoặc khiếu nại theo luật.',
    en: 'A court or authority has ordered revocation or dissolution. Begin the dissolution, or appeal as the law allows.',
  },
  consequences: DISSOLVED_OR_REVOKED,
});

export const taxCodeRule = inTimeRule({
  code: 'tax-code-registered',
  title: { vi: 'Đăng ký mã số thuế trong một năm', en: 'Tax code registered within a year' },
  parameter: taxCodeTerm,
  event: 'registeredOn',
  done: 'taxCodeRegisteredOn',
  words: {
    event: { vi: 'giấy chứng nhận đăng ký cấp', en: 'a certificate of registration' },
    done: { vi: 'kèm theo đăng ký mã số thuế', en: 'followed by a tax code' },
  },
  consequences: REVOKED_UNDER_BOTH,
});

export const headOfficeLapseRule = inTimeRule({
  code: 'head-office-lapse',
  title: { vi: 'Không chuyển trụ sở lâu mà không đăng ký', en: 'No move left unregistered for a year' },
  parameter: headOfficeLapse,
  event: 'headOfficeMovedOn',
  done: 'headOfficeMoveRegisteredOn',
  words: {
    event: { vi: 'việc chuyển trụ sở chính', en: 'a move of the head office' },
    done: { vi: 'nộp hồ sơ đăng ký', en: 'filed' },
  },
  unless: [
    {
      ...UNDER_LAW_2012,
      citation: law2012('d56.k7'),
      text: {
        vi: 'Chỉ là căn cứ thu hồi khi chuyển sang địa phương khác với nơi đăng ký.',
        en: 'It is a ground only where the office moved to another locality than the one registered.',
      },
    },
  ],
  consequences: REVOKED_UNDER_BOTH,
});

const GROUNDS: Readonly<Record<'abuseOfName' | 'forbiddenLine' | 'conditionsNotMet', Citation>> = {
  abuseOfName: law2012('d56.k3'),
  forbiddenLine: law2012('d56.k4'),
  conditionsNotMet: law2012('d56.k5'),
};

export const unlawfulBusinessRule = defineRule<true>({
  code: unlawfulBusinessGround.code,
  title: unlawfulBusinessGround.name,
  facts: ['unlawfulBusiness'],
  kinds: { cooperative: unlawfulBusinessGround, union: unlawfulBusinessGround, group: NOT_FOR_GROUPS },
  judge({ facts: { unlawfulBusiness: ground } }) {
    if (ground === undefined) return unknownWithout('unlawfulBusiness');
    if (ground === 'none')
      return { status: 'satisfied', citations: Object.values(GROUNDS), explanation: NONE };
    return { status: 'violated', citations: [GROUNDS[ground]], explanation: FOUND[ground] };
  },
  consequences: REVOKED_UNDER_BOTH,
});

const NONE = { vi: 'Không có hoạt động trái luật.', en: 'There is no unlawful business.' };
const FOUND = {
  abuseOfName: {
    vi: 'Lợi dụng danh nghĩa hợp tác xã để hoạt động trái pháp luật.',
    en: 'The name of a cooperative is abused for unlawful business.',
  },
  forbiddenLine: {
    vi: 'Hoạt động trong ngành, nghề bị cấm.',
    en: 'It works in a forbidden line.',
  },
  conditionsNotMet: {
    vi: 'Hoạt động trong ngành, nghề có điều kiện mà chưa đủ điều kiện.',
    en: 'It works in a conditional line without meeting the conditions.',
  },
};
