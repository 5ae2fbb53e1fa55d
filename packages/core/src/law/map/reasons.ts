import { but, not } from './article';

/** Reasons that many articles share. */
export const SCOPE = not({
  vi: 'Nêu văn bản điều chỉnh gì, cho ai; không đặt mức nào',
  en: 'says what and whom the act covers; sets no measure',
});
export const DEFINITIONS = not({
  vi: 'Giải thích từ ngữ, không đặt mức nào',
  en: 'explains words; sets no measure',
});
export const PRINCIPLE = not({
  vi: 'Nguyên tắc, phải có người đánh giá',
  en: 'principles, which people weigh',
});
export const RIGHTS = not({
  vi: 'Kể quyền và nghĩa vụ; điều nào có mức thì quy định ở điều khác',
  en: 'lists rights and duties; those with a measure have it in other articles',
});
export const POWERS = not({
  vi: 'Chia thẩm quyền giữa các cơ quan trong tổ chức, không đặt mức',
  en: 'divides powers among the bodies of the organisation; sets no measure',
});
export const CHARTER = not({
  vi: 'Do điều lệ hoặc hợp đồng định, luật không đặt mức',
  en: 'left to the charter or the contract; the law sets no measure',
});
export const STATE = not({
  vi: 'Việc của cơ quan nhà nước, không phải của tổ chức',
  en: 'a task of State bodies, not of the organisation',
});
export const POLICY = not({
  vi: 'Chính sách của Nhà nước; mức do văn bản khác và ngân sách quyết định',
  en: 'a policy of the State; amounts come from other acts and from budgets',
});
export const PAPERS = not({
  vi: 'Kể nội dung giấy tờ, hồ sơ; người nhận hồ sơ mới xem được',
  en: 'lists what papers must contain; whoever receives them can tell',
});
export const PROCEDURE = not({
  vi: 'Trình tự nộp và xử lý hồ sơ, không phải mức để so',
  en: 'steps of handing in and handling files, not a measure to compare with',
});
export const REGISTRY = not({
  vi: 'Cách cơ quan đăng ký làm việc và giữ dữ liệu',
  en: 'how the registry works and keeps its data',
});
export const FINAL = not({
  vi: 'Hiệu lực và trách nhiệm thi hành',
  en: 'commencement and who carries it out',
});
export const TRANSITION = not({
  vi: 'Chuyển tiếp hồ sơ và giấy tờ cũ',
  en: 'carries old files and certificates over',
});
export const NO_TEXT = not({
  vi: 'Chưa có văn bản để đọc, nên không mã hóa',
  en: 'its text is not at hand, so nothing is encoded',
});
export const OTHER_LAW = not({
  vi: 'Dẫn sang luật khác, luật này không đặt mức',
  en: 'points to other laws; sets no measure itself',
});

/** Said where a term or measure is encoded and the rest is papers. */
export const FILE_LEFT = but('nội dung hồ sơ', 'the papers of the file');
/** Said where what has a measure is encoded. */
export const WITHOUT_MEASURE_LEFT = but('phần không có mức hay hạn', 'what has no measure or term');
