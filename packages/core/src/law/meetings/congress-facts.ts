import { z } from 'zod';
import {
  choice,
  count,
  day,
  dayOrNever,
  isWholeWithin,
  kindOfFact,
  people,
  votes,
  yesNo,
} from '../engine/fact';
import { MATTERS } from './matters';

const call = kindOfFact('choice', z.literal([1, 2, 3]), (value) => isWholeWithin(value, 1, 3), {
  vi: '1, 2 hoặc 3',
  en: '1, 2 or 3',
});

export const congressFacts = {
  /** The latest congress of any kind: annual, periodic or extraordinary; `never` if none has met. */
  lastCongressOn: dayOrNever({
    vi: 'ngày khai mạc đại hội thành viên gần nhất (kể cả bất thường)',
    en: 'day of the latest congress of any kind',
  }),
  /** Day its notice went to the members or delegates. */
  congressNoticeOn: day({
    vi: 'ngày gửi thông báo triệu tập đại hội gần nhất',
    en: 'day the notice of the latest congress was sent',
  }),
  congressCall: call({
    vi: 'đại hội gần nhất họp theo lần triệu tập thứ mấy',
    en: 'call on which the latest congress met',
  }),
  /** Official members, or delegates, called to it. By law 23/2012: all members, or all delegates. */
  congressInvited: people({
    vi: 'số thành viên chính thức hoặc đại biểu được triệu tập dự đại hội gần nhất',
    en: 'official members or delegates called to the latest congress',
  }),
  /** Of them, those who attended, by proxy or online too. */
  congressAttended: people({
    vi: 'số thành viên chính thức hoặc đại biểu tham dự đại hội gần nhất',
    en: 'official members or delegates who attended the latest congress',
  }),
  /** Planned day of the first call of the latest congress that failed on it. */
  firstCallFailedOn: dayOrNever({
    vi: 'ngày dự định họp đại hội lần thứ nhất mà không đủ người',
    en: 'planned day of a congress that failed on the first call',
  }),
  /** Day the second call was made. */
  secondCallOn: dayOrNever({ vi: 'ngày triệu tập đại hội lần thứ hai', en: 'day of the second call' }),
  /** Planned day of the second call of the latest congress that failed on it too. */
  secondCallFailedOn: dayOrNever({
    vi: 'ngày dự định họp đại hội lần thứ hai mà không đủ người',
    en: 'planned day of a congress that failed on the second call',
  }),
  /** Day the third call was made. */
  thirdCallOn: dayOrNever({ vi: 'ngày triệu tập đại hội lần thứ ba', en: 'day of the third call' }),
  /** Day the board or director received a request of the supervisors or of a third of the members. */
  extraordinaryRequestOn: dayOrNever({
    vi: 'ngày nhận đề nghị họp đại hội bất thường của kiểm soát hoặc của ít nhất một phần ba thành viên chính thức',
    en: 'day of a request for an extraordinary congress by supervisors or a third of the members',
  }),
  /** Day the board or director called it. */
  extraordinaryCalledOn: dayOrNever({
    vi: 'ngày triệu tập đại hội bất thường theo đề nghị đó',
    en: 'day that extraordinary congress was called',
  }),
  /** Whether the congress meets by delegates. */
  delegateCongress: yesNo({
    vi: 'đại hội họp theo hình thức đại hội đại biểu',
    en: 'the congress meets by delegates',
  }),
  /** As the charter sets it. */
  delegates: count({ vi: 'số đại biểu dự đại hội đại biểu', en: 'delegates to the congress' }),
  /** Of a cooperative by law 17/2023; of unions too by law 23/2012. Delegates carry the votes of those they represent. */
  equalVotes: yesNo({
    vi: 'mỗi thành viên chính thức một phiếu ngang nhau, không theo vốn góp hay chức vụ',
    en: 'every official member has one equal vote, whatever its contribution or office',
  }),
  /** What the resolution of the latest congress was about. */
  resolutionMatter: choice(MATTERS)({
    vi: 'nội dung nghị quyết của đại hội gần nhất',
    en: 'matter of the resolution of the latest congress',
  }),
  /** Votes of all who attended and voted on it. */
  votesCast: votes({ vi: 'tổng số phiếu biểu quyết', en: 'votes cast' }),
  votesFor: votes({ vi: 'số phiếu tán thành', en: 'votes in favour' }),
};

/** Days that have already been. */
export const congressPastDays = [
  'lastCongressOn',
  'congressNoticeOn',
  'firstCallFailedOn',
  'secondCallOn',
  'secondCallFailedOn',
  'thirdCallOn',
  'extraordinaryRequestOn',
  'extraordinaryCalledOn',
] as const;
