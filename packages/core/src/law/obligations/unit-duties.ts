import {
  branchChangeTerm,
  branchClosureTerm,
  branchRegistrationTerm,
  businessLocationTerm,
  enterpriseNoticeTerm,
  foreignBranchClosureTerm,
  foreignBranchTerm,
  infringingNameTerm,
} from '../registration/unit-parameters';
import type { Duty } from './duty';
import { eventDuty } from './event-duty';

/** Branches, offices, business locations, enterprises; and a name that infringes. */
export const unitDuties: readonly Duty[] = [
  eventDuty({
    code: 'branch-registered',
    title: { vi: 'Đăng ký chi nhánh, văn phòng đại diện mới', en: 'File the new branch or office' },
    parameter: branchRegistrationTerm,
    event: 'branchDecidedOn',
    done: 'branchRegisteredOn',
  }),
  eventDuty({
    code: 'branch-change-registered',
    title: {
      vi: 'Đăng ký thay đổi chi nhánh, văn phòng đại diện',
      en: 'File the change of a branch or office',
    },
    parameter: branchChangeTerm,
    event: 'branchChangedOn',
    done: 'branchChangeRegisteredOn',
  }),
  eventDuty({
    code: 'branch-closure-filed',
    title: {
      vi: 'Nộp hồ sơ chấm dứt chi nhánh, văn phòng, địa điểm',
      en: 'File the closure of a branch or office',
    },
    parameter: branchClosureTerm,
    event: 'branchClosureDecidedOn',
    done: 'branchClosureFiledOn',
  }),
  eventDuty({
    code: 'foreign-branch-notified',
    title: { vi: 'Thông báo chi nhánh, văn phòng ở nước ngoài', en: 'Notify the branch or office abroad' },
    parameter: foreignBranchTerm,
    event: 'foreignBranchFoundedOn',
    done: 'foreignBranchNotifiedOn',
  }),
  eventDuty({
    code: 'foreign-branch-closure-notified',
    title: { vi: 'Thông báo chấm dứt chi nhánh ở nước ngoài', en: 'Notify the closure of a branch abroad' },
    parameter: foreignBranchClosureTerm,
    event: 'foreignBranchClosedOn',
    done: 'foreignBranchClosureNotifiedOn',
  }),
  eventDuty({
    code: 'business-location-notified',
    title: { vi: 'Thông báo địa điểm kinh doanh mới', en: 'Notify the business location' },
    parameter: businessLocationTerm,
    event: 'businessLocationDecidedOn',
    done: 'businessLocationNotifiedOn',
  }),
  eventDuty({
    code: 'enterprise-notified',
    title: { vi: 'Thông báo việc thành lập doanh nghiệp', en: 'Notify the enterprise founded' },
    parameter: enterpriseNoticeTerm,
    event: 'enterpriseFoundedOn',
    done: 'enterpriseNotifiedOn',
  }),
  eventDuty({
    code: 'infringing-name-changed',
    title: { vi: 'Đổi tên gây xâm phạm sở hữu công nghiệp', en: 'File another name for the infringing one' },
    parameter: infringingNameTerm,
    event: 'infringingNameNoticedOn',
    done: 'infringingNameChangeFiledOn',
  }),
];
