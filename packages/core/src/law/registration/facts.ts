import { day, dayOrNever, positiveMoney } from '../engine/fact';
import { suspensionFacts } from './suspension-facts';
import { unitFacts } from './unit-facts';

/**
 * Changes come in pairs: the day of the latest one (`never`: there was none) and the day it was registered or notified
 * (`never`: not yet).
 */
export const registrationFacts = {
  /** Day of the first certificate of registration. */
  registeredOn: day({
    vi: 'ngày cấp giấy chứng nhận đăng ký lần đầu',
    en: 'day of the first certificate of registration',
  }),
  nameChangedOn: dayOrNever({ vi: 'ngày đổi tên gần nhất', en: 'day of the latest change of name' }),
  nameChangeRegisteredOn: dayOrNever({
    vi: 'ngày nộp hồ sơ đăng ký lần đổi tên đó',
    en: 'day on which that change of name was filed',
  }),
  headOfficeMovedOn: dayOrNever({
    vi: 'ngày chuyển trụ sở chính gần nhất',
    en: 'day of the latest move of the head office',
  }),
  headOfficeMoveRegisteredOn: dayOrNever({
    vi: 'ngày nộp hồ sơ đăng ký lần chuyển trụ sở đó',
    en: 'day on which that move was filed',
  }),
  representativeChangedOn: dayOrNever({
    vi: 'ngày thay đổi người đại diện theo pháp luật gần nhất',
    en: 'day of the latest change of legal representative',
  }),
  representativeChangeRegisteredOn: dayOrNever({
    vi: 'ngày nộp hồ sơ đăng ký lần thay đổi người đại diện đó',
    en: 'day on which that change of legal representative was filed',
  }),
  charterCapitalChangedOn: dayOrNever({
    vi: 'ngày thay đổi vốn điều lệ gần nhất',
    en: 'day of the latest change of charter capital',
  }),
  /** Charter capital on the certificate before the latest change; `charterCapital` is what it is since. */
  charterCapitalBeforeChange: positiveMoney({
    vi: 'vốn điều lệ trước lần thay đổi gần nhất',
    en: 'charter capital before the latest change',
  }),
  charterCapitalChangeRegisteredOn: dayOrNever({
    vi: 'ngày nộp hồ sơ đăng ký lần thay đổi vốn điều lệ đó',
    en: 'day on which that change of charter capital was filed',
  }),
  businessLinesChangedOn: dayOrNever({
    vi: 'ngày thay đổi ngành, nghề kinh doanh gần nhất',
    en: 'day of the latest change of business lines',
  }),
  businessLinesChangeNotifiedOn: dayOrNever({
    vi: 'ngày thông báo (trước 01/07/2024: đăng ký) lần thay đổi ngành, nghề đó',
    en: 'day on which that change of business lines was notified (before 1 July 2024: filed)',
  }),
  taxDataChangedOn: dayOrNever({
    vi: 'ngày thay đổi thông tin đăng ký thuế gần nhất',
    en: 'day of the latest change of tax registration data',
  }),
  taxDataChangeNotifiedOn: dayOrNever({
    vi: 'ngày thông báo lần thay đổi thông tin thuế đó',
    en: 'day on which that change of tax data was notified',
  }),
  /** Members that are foreign investors or foreign-invested organisations: one came, left or changed. */
  foreignMembersChangedOn: dayOrNever({
    vi: 'ngày thay đổi thông tin thành viên nước ngoài gần nhất',
    en: 'day of the latest change among foreign members',
  }),
  foreignMembersChangeNotifiedOn: dayOrNever({
    vi: 'ngày thông báo lần thay đổi thành viên nước ngoài đó',
    en: 'day on which that change among foreign members was notified',
  }),
  /** Charter, number of members, board, supervisors or business location: what the 2012 law had notified. */
  internalChangeOn: dayOrNever({
    vi: 'ngày thay đổi gần nhất về điều lệ, số lượng thành viên, hội đồng quản trị, kiểm soát hoặc địa điểm kinh doanh',
    en: 'day of the latest change of charter, number of members, board, supervisors or business location',
  }),
  internalChangeNotifiedOn: dayOrNever({
    vi: 'ngày thông báo thay đổi nội bộ đó',
    en: 'day on which that internal change was notified',
  }),
  /** A judgment or award that changes what is registered. */
  courtRulingEffectiveOn: dayOrNever({
    vi: 'ngày bản án, quyết định của Tòa án hoặc phán quyết của Trọng tài làm thay đổi nội dung đăng ký có hiệu lực',
    en: 'day on which a judgment or award that changes the registration took effect',
  }),
  courtRulingFiledOn: dayOrNever({
    vi: 'ngày nộp hồ sơ thay đổi theo bản án, phán quyết đó',
    en: 'day on which the change by that judgment or award was filed',
  }),
  ...unitFacts,
  ...suspensionFacts,
};

/** Days of these facts have already been. */
export const registrationPastDays = [
  'nameChangedOn',
  'nameChangeRegisteredOn',
  'headOfficeMovedOn',
  'headOfficeMoveRegisteredOn',
  'representativeChangedOn',
  'representativeChangeRegisteredOn',
  'charterCapitalChangedOn',
  'charterCapitalChangeRegisteredOn',
  'businessLinesChangedOn',
  'businessLinesChangeNotifiedOn',
  'taxDataChangedOn',
  'taxDataChangeNotifiedOn',
  'foreignMembersChangedOn',
  'foreignMembersChangeNotifiedOn',
  'internalChangeOn',
  'internalChangeNotifiedOn',
  'courtRulingEffectiveOn',
  'courtRulingFiledOn',
  'branchDecidedOn',
  'branchRegisteredOn',
  'branchChangedOn',
  'branchChangeRegisteredOn',
  'branchClosureDecidedOn',
  'branchClosureFiledOn',
  'foreignBranchFoundedOn',
  'foreignBranchNotifiedOn',
  'foreignBranchClosedOn',
  'foreignBranchClosureNotifiedOn',
  'businessLocationDecidedOn',
  'businessLocationNotifiedOn',
  'enterpriseFoundedOn',
  'enterpriseNotifiedOn',
  'infringingNameNoticedOn',
  'infringingNameChangeFiledOn',
  'suspensionNotifiedOn',
  'suspendedSince',
  'resumptionNotifiedOn',
  'resumptionConfirmedOn',
] as const;
