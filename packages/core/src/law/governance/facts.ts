import { choice, count, day, dayOrNever, days, months, people, yesNo } from '../engine/fact';

export const governanceFacts = {
  /** Full: congress, board, director, supervisory board. Simplified: congress, director, supervisor. A choice since July 2024. */
  governance: choice(['full', 'simplified'])({
    vi: 'tổ chức quản trị (đầy đủ hoặc rút gọn)',
    en: 'governance (full or simplified)',
  }),
  /** Day a cooperative under simplified governance ceased to be micro, or a union reached 10 members. The day of registration if it always was. */
  outgrewSimplifiedOn: day({
    vi: 'ngày hợp tác xã rút gọn không còn là siêu nhỏ, hoặc liên hiệp rút gọn đạt 10 thành viên',
    en: 'day it outgrew simplified governance',
  }),
  /** Legal representatives who reside in Việt Nam. */
  residentRepresentatives: people({
    vi: 'số người đại diện theo pháp luật cư trú tại Việt Nam',
    en: 'legal representatives who reside in Việt Nam',
  }),
  /** First day on which the only legal representative neither acted nor had authorised another; `never` if there was none. */
  representativeAbsentSince: dayOrNever({
    vi: 'ngày người đại diện theo pháp luật duy nhất bắt đầu không thực hiện nhiệm vụ và không ủy quyền',
    en: 'day since which the only legal representative has neither acted nor authorised another',
  }),
  /** Day of the congress that elected a representative after that absence began; `never` if none has. */
  representativeElectedOn: dayOrNever({
    vi: 'ngày đại hội bầu người đại diện theo pháp luật sau khi vắng',
    en: 'day a congress elected a legal representative after the absence',
  }),
  /** Of the latest document that must be shown to members (article 14 clause 1). */
  informationIssuedOn: dayOrNever({
    vi: 'ngày ban hành văn bản gần nhất phải công bố cho thành viên',
    en: 'day the latest document for members was issued',
  }),
  /** Of that document, at the head office. */
  informationPostedOn: dayOrNever({
    vi: 'ngày niêm yết văn bản đó tại trụ sở',
    en: 'day it was posted at the head office',
  }),
  /** Whole days in a row; of the documents already taken down, the one posted for the shortest time. */
  shortestPostingDays: days({
    vi: 'số ngày niêm yết liên tục của văn bản được niêm yết ngắn nhất trong các văn bản đã gỡ',
    en: 'days in a row of the shortest posting that has ended',
  }),
  boardMembers: people({
    vi: 'số thành viên hội đồng quản trị, kể cả chủ tịch',
    en: 'members of the board of directors, its chair included',
  }),
  /** Board members that are foreign-invested organisations or foreign individual investors. */
  foreignBoardMembers: people({
    vi: 'số thành viên hội đồng quản trị là nhà đầu tư nước ngoài, tổ chức có vốn đầu tư nước ngoài',
    en: 'board members that are foreign investors or foreign-invested organisations',
  }),
  /** Whole months, by the charter. */
  boardTermMonths: months({
    vi: 'nhiệm kỳ hội đồng quản trị theo Điều lệ',
    en: 'term of the board of directors by the charter',
  }),
  /** Whole months, by the charter. */
  directorTermMonths: months({
    vi: 'nhiệm kỳ giám đốc (tổng giám đốc) theo Điều lệ',
    en: 'term of the director by the charter',
  }),
  /** Whole months, by the charter: of the supervisory board, or of the supervisor. */
  supervisorsTermMonths: months({
    vi: 'nhiệm kỳ ban kiểm soát hoặc kiểm soát viên theo Điều lệ',
    en: 'term of the supervisors by the charter',
  }),
  /** Hired, and neither an official member nor the representative of one. */
  directorHired: yesNo({
    vi: 'giám đốc (tổng giám đốc) là người được thuê, không phải thành viên chính thức',
    en: 'the director is hired from outside and no official member',
  }),
  /** The latest meeting of the board that was held; `never` if none was. */
  lastBoardMeetingOn: dayOrNever({
    vi: 'ngày họp hội đồng quản trị gần nhất',
    en: 'day of the latest board meeting',
  }),
  /** Board members who attended that meeting. */
  boardAttended: people({
    vi: 'số thành viên hội đồng quản trị dự cuộc họp gần nhất',
    en: 'board members who attended the latest board meeting',
  }),
  /** Whether that meeting was the second call of one that failed. */
  boardMetOnSecondCall: yesNo({
    vi: 'cuộc họp hội đồng quản trị gần nhất là họp theo lần triệu tập thứ hai',
    en: 'the latest board meeting met on the second call',
  }),
  /** Planned day of the latest regular board meeting that lacked attendance on the first call. */
  boardFirstCallFailedOn: dayOrNever({
    vi: 'ngày dự định họp hội đồng quản trị lần đầu mà không đủ người',
    en: 'planned day of a board meeting that failed on the first call',
  }),
  /** Day the second call was made. */
  boardSecondCallOn: dayOrNever({
    vi: 'ngày triệu tập họp hội đồng quản trị lần thứ hai',
    en: 'day the board was called a second time',
  }),
  /** Planned day of the latest second call that failed too. */
  boardSecondCallFailedOn: dayOrNever({
    vi: 'ngày dự định họp hội đồng quản trị lần thứ hai mà vẫn không đủ người',
    en: 'planned day of a board meeting that failed on the second call',
  }),
  /** Day the extraordinary congress was called because the board failed twice. */
  boardFailureCongressCalledOn: dayOrNever({
    vi: 'ngày triệu tập đại hội bất thường vì hội đồng quản trị hai lần không họp được',
    en: 'day a congress was called because the board failed to meet twice',
  }),
  supervisoryBody: choice(['board', 'supervisor'])({
    vi: 'hình thức kiểm soát (ban kiểm soát hoặc kiểm soát viên)',
    en: 'supervision by (a supervisory board, or a supervisor)',
  }),
  /** Members of the supervisory board, its head included, or supervisors. */
  supervisors: people({
    vi: 'số thành viên ban kiểm soát hoặc kiểm soát viên',
    en: 'members of the supervisory board, or supervisors',
  }),
  /** As `incompatibleOffices` counts them. */
  officeClashes: count({
    vi: 'số trường hợp kiêm nhiệm hoặc quan hệ gia đình bị cấm giữa những người giữ chức danh',
    en: 'offices that clash, by one person or by family',
  }),
  /** Board members, directors and supervisors in one of the situations that the law names. */
  disqualifiedOfficers: people({
    vi: 'số người giữ chức danh thuộc trường hợp không được giữ',
    en: 'officers in a situation that disqualifies them',
  }),
  /** Board members and supervisors who are neither official members nor represent one. */
  officersNotMembers: people({
    vi: 'số thành viên hội đồng quản trị, ban kiểm soát hoặc kiểm soát viên không phải là thành viên chính thức hay người đại diện của thành viên',
    en: 'board members and supervisors who are no official members and represent none',
  }),
};

/** Days that have already been. */
export const governancePastDays = [
  'outgrewSimplifiedOn',
  'lastBoardMeetingOn',
  'representativeAbsentSince',
  'representativeElectedOn',
  'informationPostedOn',
  'boardFirstCallFailedOn',
  'boardSecondCallOn',
  'boardSecondCallFailedOn',
  'boardFailureCongressCalledOn',
] as const;
