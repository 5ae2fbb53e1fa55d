import { dayOrNever } from '../engine/fact';

/** Branches, business locations, enterprises; and a name that infringes the rights of others. */
export const unitFacts = {
  branchDecidedOn: dayOrNever({
    vi: 'ngày quyết định lập chi nhánh, văn phòng đại diện gần nhất',
    en: 'day of the latest decision to set up a branch or representative office',
  }),
  branchRegisteredOn: dayOrNever({
    vi: 'ngày nộp hồ sơ đăng ký hoạt động chi nhánh, văn phòng đại diện đó',
    en: 'day on which that branch or representative office was filed',
  }),
  branchChangedOn: dayOrNever({
    vi: 'ngày thay đổi gần nhất của chi nhánh, văn phòng đại diện trong nước',
    en: 'day of the latest change of a branch or representative office in the country',
  }),
  branchChangeRegisteredOn: dayOrNever({
    vi: 'ngày nộp hồ sơ đăng ký thay đổi chi nhánh, văn phòng đại diện đó',
    en: 'day on which that change of the branch was filed',
  }),
  branchClosureDecidedOn: dayOrNever({
    vi: 'ngày quyết định chấm dứt chi nhánh, văn phòng đại diện, địa điểm kinh doanh gần nhất',
    en: 'day of the latest decision to close a branch, representative office or business location',
  }),
  branchClosureFiledOn: dayOrNever({
    vi: 'ngày nộp hồ sơ chấm dứt chi nhánh, văn phòng đại diện, địa điểm kinh doanh đó',
    en: 'day on which that closure was filed',
  }),
  /** Under decree 193/2013: the day of the foreign authority's certificate. */
  foreignBranchFoundedOn: dayOrNever({
    vi: 'ngày thành lập chi nhánh, văn phòng đại diện ở nước ngoài',
    en: 'day on which a branch or office abroad was founded',
  }),
  foreignBranchNotifiedOn: dayOrNever({
    vi: 'ngày gửi hồ sơ thông báo chi nhánh, văn phòng đại diện ở nước ngoài đó',
    en: 'day on which that branch or office abroad was notified',
  }),
  foreignBranchClosedOn: dayOrNever({
    vi: 'ngày chính thức chấm dứt chi nhánh, văn phòng đại diện ở nước ngoài',
    en: 'day on which a branch or office abroad was closed',
  }),
  foreignBranchClosureNotifiedOn: dayOrNever({
    vi: 'ngày thông báo việc chấm dứt ở nước ngoài đó',
    en: 'day on which that closure abroad was notified',
  }),
  businessLocationDecidedOn: dayOrNever({
    vi: 'ngày quyết định địa điểm kinh doanh gần nhất',
    en: 'day of the latest decision on a business location',
  }),
  businessLocationNotifiedOn: dayOrNever({
    vi: 'ngày gửi hồ sơ thông báo địa điểm kinh doanh đó',
    en: 'day on which that business location was notified',
  }),
  /** Under decree 193/2013 also the day it contributed to, or bought shares of, one. */
  enterpriseFoundedOn: dayOrNever({
    vi: 'ngày thành lập doanh nghiệp gần nhất (trước 01/07/2024: cả góp vốn, mua cổ phần)',
    en: 'day on which it last founded an enterprise (before 1 July 2024: or bought into one)',
  }),
  enterpriseNotifiedOn: dayOrNever({
    vi: 'ngày thông báo việc thành lập doanh nghiệp đó',
    en: 'day on which that enterprise was notified',
  }),
  infringingNameNoticedOn: dayOrNever({
    vi: 'ngày cơ quan đăng ký hoặc cơ quan xử lý vi phạm yêu cầu đổi tên vì xâm phạm quyền sở hữu công nghiệp',
    en: 'day on which a change of name was demanded because it infringes industrial property',
  }),
  infringingNameChangeFiledOn: dayOrNever({
    vi: 'ngày nộp hồ sơ đổi tên theo yêu cầu đó',
    en: 'day on which the change of name so demanded was filed',
  }),
};
