import type { CalendarDate } from '../../time';
import { circular03, decree193, UNDER_CIRCULAR_03 } from './decree-spans';
import { inTimeRule } from './in-time';
import {
  branchChangeTerm,
  branchClosureTerm,
  branchRegistrationTerm,
  businessLocationTerm,
  enterpriseNoticeTerm,
  foreignBranchClosureTerm,
  foreignBranchTerm,
  infringingNameTerm,
} from './unit-parameters';

const REGISTERED = { vi: 'nộp hồ sơ đăng ký', en: 'filed' };
const NOTIFIED = { vi: 'thông báo', en: 'notified' };

export const branchRegistrationRule = inTimeRule({
  code: 'branch-registered',
  title: { vi: 'Đăng ký chi nhánh, văn phòng đại diện', en: 'Branch or representative office filed on time' },
  parameter: branchRegistrationTerm,
  event: 'branchDecidedOn',
  done: 'branchRegisteredOn',
  words: {
    event: {
      vi: 'quyết định lập chi nhánh, văn phòng đại diện',
      en: 'a decision to set up a branch or representative office',
    },
    done: REGISTERED,
  },
});

export const branchChangeRule = inTimeRule({
  code: 'branch-change-registered',
  title: { vi: 'Đăng ký thay đổi chi nhánh đúng hạn', en: 'Change of a branch filed on time' },
  parameter: branchChangeTerm,
  event: 'branchChangedOn',
  done: 'branchChangeRegisteredOn',
  words: {
    event: {
      vi: 'việc thay đổi chi nhánh, văn phòng đại diện',
      en: 'a change of a branch or representative office',
    },
    done: REGISTERED,
  },
});

export const branchClosureRule = inTimeRule({
  code: 'branch-closure-filed',
  title: { vi: 'Nộp hồ sơ chấm dứt chi nhánh đúng hạn', en: 'Closure of a branch filed on time' },
  parameter: branchClosureTerm,
  event: 'branchClosureDecidedOn',
  done: 'branchClosureFiledOn',
  words: {
    event: {
      vi: 'quyết định chấm dứt chi nhánh, văn phòng đại diện, địa điểm kinh doanh',
      en: 'a decision to close a branch, representative office or business location',
    },
    done: REGISTERED,
  },
});

export const foreignBranchRule = inTimeRule({
  code: 'foreign-branch-notified',
  title: { vi: 'Thông báo chi nhánh ở nước ngoài', en: 'Branch abroad notified on time' },
  parameter: foreignBranchTerm,
  event: 'foreignBranchFoundedOn',
  done: 'foreignBranchNotifiedOn',
  words: {
    event: { vi: 'việc lập chi nhánh, văn phòng đại diện ở nước ngoài', en: 'a branch or office abroad' },
    done: NOTIFIED,
  },
});

export const foreignBranchClosureRule = inTimeRule({
  code: 'foreign-branch-closure-notified',
  title: {
    vi: 'Thông báo chấm dứt chi nhánh ở nước ngoài',
    en: 'Closure of a branch abroad notified on time',
  },
  parameter: foreignBranchClosureTerm,
  event: 'foreignBranchClosedOn',
  done: 'foreignBranchClosureNotifiedOn',
  words: {
    event: {
      vi: 'việc chấm dứt chi nhánh, văn phòng đại diện ở nước ngoài',
      en: 'a closure of a branch or office abroad',
    },
    done: NOTIFIED,
  },
});

export const businessLocationRule = inTimeRule({
  code: 'business-location-notified',
  title: { vi: 'Thông báo địa điểm kinh doanh đúng hạn', en: 'Business location notified on time' },
  parameter: businessLocationTerm,
  event: 'businessLocationDecidedOn',
  done: 'businessLocationNotifiedOn',
  words: {
    event: { vi: 'quyết định địa điểm kinh doanh', en: 'a decision on a business location' },
    done: NOTIFIED,
  },
});

export const enterpriseNoticeRule = inTimeRule({
  code: 'enterprise-notified',
  title: { vi: 'Thông báo thành lập doanh nghiệp đúng hạn', en: 'Enterprise notified on time' },
  parameter: enterpriseNoticeTerm,
  event: 'enterpriseFoundedOn',
  done: 'enterpriseNotifiedOn',
  words: {
    event: { vi: 'việc thành lập doanh nghiệp', en: 'a founding of an enterprise' },
    done: NOTIFIED,
  },
  also: { facts: [], citations: (_facts, foundedOn) => enterpriseAlso(foundedOn) },
});

export const infringingNameRule = inTimeRule({
  code: 'infringing-name-changed',
  title: { vi: 'Đổi tên xâm phạm sở hữu công nghiệp', en: 'Infringing name changed on time' },
  parameter: infringingNameTerm,
  event: 'infringingNameNoticedOn',
  done: 'infringingNameChangeFiledOn',
  words: {
    event: { vi: 'yêu cầu đổi tên', en: 'a demand to change the name' },
    done: { vi: 'đáp ứng bằng hồ sơ đổi tên', en: 'met by filing another name' },
  },
});

/** Circular 03/2014 repeated the term of the decree. */
function enterpriseAlso(foundedOn: CalendarDate) {
  const repeated = foundedOn >= UNDER_CIRCULAR_03.from && foundedOn <= UNDER_CIRCULAR_03.to;
  return repeated ? [decree193('d20.k2'), circular03('d14.k1')] : [];
}
