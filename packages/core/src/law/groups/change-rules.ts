import type { CalendarDate } from '../../time';
import { unknownWithout, type Judgement } from '../engine/finding';
import type { Parameter } from '../engine/parameter';
import type { Facts } from '../facts';
import { inTimeRule } from '../registration/in-time';
import { changeFiling, communeChangeNotice, formationNotice } from './change-parameters';
import { ONLY_GROUPS } from './registration-rule';

export const forGroups = <Value>(group: Parameter<Value>) => ({
  cooperative: ONLY_GROUPS,
  union: ONLY_GROUPS,
  group,
});

/** What is filed with the registry is filed by groups that are registered. */
export const ONLY_REGISTERED = {
  facts: ['hasGroupCertificate'],
  judge: ({ hasGroupCertificate }: Facts): Judgement | undefined => {
    if (hasGroupCertificate === undefined) return unknownWithout('hasGroupCertificate');
    return hasGroupCertificate ? undefined : { status: 'notApplicable', explanation: NOT_REGISTERED };
  },
} as const;

/** Decree 77/2019 does not say whether a group that is registered notifies the commune as well. */
const NOT_IF_REGISTERED = {
  facts: ['hasGroupCertificate'],
  judge: ({ hasGroupCertificate }: Facts, event: CalendarDate): Judgement | undefined => {
    // There were no certificates before the 2023 law.
    if (event < '2024-07-01') return undefined;
    if (hasGroupCertificate === undefined) return unknownWithout('hasGroupCertificate');
    return hasGroupCertificate ? { status: 'unknown', explanation: REGISTERED } : undefined;
  },
} as const;

const NOTIFIED = { vi: 'thông báo Ủy ban nhân dân cấp xã', en: 'notified to the commune' };

export const formationNotifiedRule = inTimeRule({
  code: 'group-formation-notified',
  title: { vi: 'Thông báo thành lập tổ hợp tác đúng hạn', en: 'Formation of a group notified on time' },
  parameter: formationNotice,
  kinds: forGroups(formationNotice),
  event: 'contractSignedOn',
  done: 'groupFormationNotifiedOn',
  words: { event: { vi: 'việc ký hợp đồng hợp tác', en: 'the signing of the contract' }, done: NOTIFIED },
  unlessExempt: NOT_IF_REGISTERED,
});

export const communeChangeRule = inTimeRule({
  code: 'group-change-notified',
  title: { vi: 'Thông báo thay đổi tổ hợp tác đúng hạn', en: 'Change of a group notified on time' },
  parameter: communeChangeNotice,
  kinds: forGroups(communeChangeNotice),
  event: 'groupParticularsChangedOn',
  done: 'groupParticularsNotifiedOn',
  words: { event: { vi: 'thay đổi của tổ hợp tác', en: 'a change of the group' }, done: NOTIFIED },
  unlessExempt: NOT_IF_REGISTERED,
});

export const groupChangeFiledRule = inTimeRule({
  code: 'group-change-registered',
  title: { vi: 'Đăng ký thay đổi tổ hợp tác đúng hạn', en: 'Change of a group filed on time' },
  parameter: changeFiling,
  kinds: forGroups(changeFiling),
  event: 'groupRegisteredDataChangedOn',
  done: 'groupRegisteredDataFiledOn',
  words: {
    event: { vi: 'thay đổi nội dung đăng ký', en: 'a change of what is registered' },
    done: { vi: 'nộp hồ sơ đăng ký', en: 'filed' },
  },
  unlessExempt: ONLY_REGISTERED,
});

const NOT_REGISTERED = {
  vi: 'Thủ tục này với cơ quan đăng ký là của tổ hợp tác đã đăng ký.',
  en: 'This is filed by groups that are registered.',
};
const REGISTERED = {
  vi: 'Nghị định 77/2019 không nói tổ hợp tác đã đăng ký có còn phải thông báo cấp xã hay không. Nên hỏi Ủy ban nhân dân cấp xã.',
  en: 'Decree 77/2019 does not say whether a registered group still notifies the commune. Ask the commune.',
};
