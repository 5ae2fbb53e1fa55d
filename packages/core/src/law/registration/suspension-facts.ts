import { dayOrNever } from '../engine/fact';

export const suspensionFacts = {
  /** First day of the latest suspension, as notified; may lie ahead. */
  suspendedOn: dayOrNever({
    vi: 'ngày bắt đầu tạm ngừng kinh doanh của lần thông báo gần nhất',
    en: 'first day of the latest suspension, as notified',
  }),
  suspensionNotifiedOn: dayOrNever({
    vi: 'ngày gửi thông báo tạm ngừng đó',
    en: 'day on which that suspension was notified',
  }),
  /** First day of suspensions that follow one another without a break. */
  suspendedSince: dayOrNever({
    vi: 'ngày bắt đầu chuỗi tạm ngừng liên tiếp',
    en: 'first day of the unbroken run of suspensions',
  }),
  /** As notified; where business resumed earlier, the day before. May lie ahead. */
  suspensionEndsOn: dayOrNever({
    vi: 'ngày cuối của thời gian tạm ngừng',
    en: 'last day of the suspension',
  }),
  /** May lie ahead. */
  resumedOn: dayOrNever({
    vi: 'ngày tiếp tục kinh doanh trở lại',
    en: 'day on which business resumes',
  }),
  resumptionNotifiedOn: dayOrNever({
    vi: 'ngày gửi thông báo tiếp tục kinh doanh',
    en: 'day on which the resumption was notified',
  }),
  resumptionConfirmedOn: dayOrNever({
    vi: 'ngày xác nhận với cơ quan đăng ký là đã hoạt động trở lại',
    en: 'day on which it confirmed to the registry that it works again',
  }),
};
