import type { CalendarDate } from '../../time';
import { dayWords, type Bilingual } from '../engine/bilingual';

export const NOT_FOR_GROUPS = {
  notFor: {
    vi: 'Quy định kiểm toán đặt cho hợp tác xã, liên hiệp hợp tác xã, không đặt cho tổ hợp tác.',
    en: 'Audits are asked of cooperatives and unions, not of groups.',
  },
};

export const NOT_LARGE: Bilingual = {
  vi: 'Chỉ hợp tác xã quy mô lớn phải kiểm toán định kỳ. Khi đề nghị hưởng chính sách thì theo yêu cầu của chính sách đó.',
  en: 'Only large cooperatives must be audited regularly. An applicant for support is audited as the policy asks.',
};

export const SMALL_UNION = (members: number): Bilingual => ({
  vi: `Liên hiệp dưới ${members} thành viên không phải kiểm toán định kỳ. Khi đề nghị hưởng chính sách thì theo yêu cầu của chính sách đó.`,
  en: `A union of fewer than ${members} members need not be audited regularly. An applicant for support is audited as the policy asks.`,
});

export const NOT_A_FUND: Bilingual = {
  vi: 'Không phải Quỹ hỗ trợ phát triển hợp tác xã.',
  en: 'It is not a cooperative development support fund.',
};

export const NEW_FUND: Bilingual = {
  vi: 'Quỹ thành lập sau khi năm tài chính đó kết thúc.',
  en: 'The fund was founded after that financial year had ended.',
};

export const AUDITED = (end: CalendarDate): Bilingual => ({
  vi: `Báo cáo tài chính của năm kết thúc ngày ${dayWords(end)} đã được kiểm toán.`,
  en: `The statements of the year that ended on ${dayWords(end)} were audited.`,
});

/** Of a fund whose latest year is not audited: while the term runs, and after. */
export function fundWords(end: CalendarDate, days: number): { yes: Bilingual; no: Bilingual } {
  const year = dayWords(end);
  return {
    yes: {
      vi: `Năm kết thúc ngày ${year} còn trong thời hạn ${days} ngày để gửi báo cáo kiểm toán.`,
      en: `The ${days} days for the audit report of the year that ended on ${year} still run.`,
    },
    no: {
      vi: `Đã quá ${days} ngày mà chưa có báo cáo kiểm toán của năm kết thúc ngày ${year}. Cần kiểm toán và gửi ngay.`,
      en: `The ${days} days for the audit report of the year that ended on ${year} are over. Have it audited and send the report.`,
    },
  };
}

export const NO_LEGAL_ENTITY: Bilingual = {
  vi: 'Không có thành viên là pháp nhân.',
  en: 'No member is a legal person.',
};

export const HOW_OFTEN: Bilingual = {
  vi: 'Có thành viên là pháp nhân nên phải kiểm toán bắt buộc; nghị định không nói bao lâu một lần hay cho năm nào, nên không kết luận đã đủ hay chưa.',
  en: 'A member is a legal person, so an audit is compulsory; the decree does not say how often or for which year, so whether it is kept is not concluded.',
};
