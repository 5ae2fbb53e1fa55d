import type { Bilingual } from '../engine/bilingual';

export const BAD_INPUT: Bilingual = {
  vi: 'Dữ liệu chưa dùng được: cần loại hình, ngày xét có thật, số từ 0 trở lên, dãy số đủ số năm và phần không lớn hơn tổng.',
  en: 'Cannot use this: needed are the kind, a day that exists, numbers from 0, series of the right length and parts not above their whole.',
};
export const OTHER_LAW: Bilingual = {
  vi: 'Trước ngày 01/07/2024 hỗ trợ theo Luật Hợp tác xã 2012 và từng chương trình; không có bộ tiêu chí chung như Điều 18 Luật 2023.',
  en: 'Before 1 July 2024 support went by the 2012 law and by programme; there was no common set of criteria like article 18 of the 2023 law.',
};
export const NO_DECREE: Bilingual = {
  vi: 'Tiêu chí chi tiết do Nghị định 113/2024/NĐ-CP quy định, có hiệu lực từ ngày 01/11/2024, nên chưa kết luận được cho ngày này.',
  en: 'The criteria are detailed by decree 113/2024/NĐ-CP, in force from 1 November 2024, so nothing is concluded for this day.',
};
export const GROUP_LIST_CUT: Bilingual = {
  vi: 'Không đạt tiêu chí nào trong các tiêu chí đã biết; danh sách tiêu chí cho tổ hợp tác trong nguồn bị cắt, nên chưa kết luận.',
  en: 'None of the criteria known is met; the list for groups is cut short in our source, so nothing is concluded.',
};

export const SANCTION: Bilingual = {
  vi: 'Không đang thi hành quyết định xử phạt về hành vi bị nghiêm cấm tại khoản 2 Điều 7.',
  en: 'It is not carrying out a sanction for an act forbidden by article 7 clause 2.',
};
export const SENTENCE: Bilingual = {
  vi: 'Không đang chấp hành bản án hình sự đã có hiệu lực.',
  en: 'It is not serving a criminal sentence in force.',
};
export const AUDIT: Bilingual = {
  vi: 'Có báo cáo kiểm toán nếu chính sách yêu cầu.',
  en: 'It has an audit report where the policy asks for one.',
};
export const CERTIFICATE: Bilingual = {
  vi: 'Có Giấy chứng nhận đăng ký tổ hợp tác.',
  en: 'It has a certificate of registration as a group.',
};
export const MEMBERS: Bilingual = {
  vi: 'Số thành viên tăng trong hai năm liền trước.',
  en: 'Members grew in each of the last two years.',
};
export const INTERNAL: Bilingual = {
  vi: 'Tỷ lệ giá trị giao dịch nội bộ tăng trong năm liền trước.',
  en: 'The ratio of internal transactions grew last year.',
};
export const FUND: Bilingual = {
  vi: 'Tỷ lệ trích quỹ chung không chia năm liền trước cao hơn mức tối thiểu.',
  en: 'The rate set aside for the common fund last year was above the minimum.',
};
export const ASSETS: Bilingual = {
  vi: 'Giá trị tài sản chung không chia tăng trong năm liền trước.',
  en: 'The value of the indivisible common assets grew last year.',
};
export const TRAINED: Bilingual = {
  vi: 'Ít nhất 5 % thành viên, người lao động đã được đào tạo, bồi dưỡng, có chứng nhận hoặc danh sách.',
  en: 'At least 5 % of members and workers were trained, with proof.',
};
export const NEW: Bilingual = {
  vi: 'Thành lập không quá 36 tháng tại địa bàn khó khăn hoặc đặc biệt khó khăn.',
  en: 'It was founded at most 36 months ago in a disadvantaged area.',
};

export function ask(open: readonly { text: Bilingual }[]): Bilingual {
  const list = (language: 'vi' | 'en') => open.map(({ text }) => text[language]).join(' ');
  return {
    vi: `Chưa đủ dữ liệu để kết luận. Cần biết: ${list('vi')}`,
    en: `Not enough is known. Needed: ${list('en')}`,
  };
}
