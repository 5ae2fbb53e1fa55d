/** Why a quantity was not taken. */
export type QuantityReason =
  | 'empty'
  | 'notANumber'
  | 'ambiguous'
  | 'approximate'
  | 'range'
  | 'negative'
  | 'tooLarge'
  | 'tooPrecise'
  | 'notWhole'
  | 'leftover';

/** Why a period was not taken. */
export type PeriodReason = 'empty' | 'notAPeriod' | 'ambiguous' | 'impossible' | 'leftover';

/** Why a part of a report was not taken. */
export type ReportReason =
  | QuantityReason
  | PeriodReason
  | 'wrongUnit'
  | 'repeated'
  | 'missingValue'
  | 'noElement'
  | 'severalPeriods';

/** A refusal: a code for programs and a Vietnamese sentence that says what to type. */
export interface Refusal<Reason extends string> {
  ok: false;
  reason: Reason;
  hint: string;
}

export function refuse<Reason extends string>(reason: Reason, hint: string): Refusal<Reason> {
  return { ok: false, reason, hint };
}

/** Every sentence that this folder says to a person. */
export const HINTS = {
  emptyQuantity: 'Anh/chị gõ giúp con số, ví dụ: 350 triệu.',
  notANumber: 'Chưa đọc được con số. Anh/chị gõ ví dụ: 25, 82,5% hoặc 350 triệu.',
  leadingZeros: (text: string) => `“${text}” giống số điện thoại hơn. Anh/chị gõ con số không có số 0 ở đầu.`,
  readings: (text: string, one: string, other: string) =>
    `“${text}” là ${one} hay ${other}? Anh/chị gõ lại theo một trong hai cách đó.`,
  digitsInstead: (text: string) => `“${text}” có hai cách hiểu. Anh/chị gõ bằng chữ số, ví dụ: 23.`,
  approximate: (text: string) => `“${text}” là số ước chừng. Anh/chị gõ con số chính xác, ví dụ: 300.`,
  range: (text: string) => `“${text}” là một khoảng. Anh/chị gõ một con số, ví dụ: 325.`,
  negative: (text: string) => `“${text}” là số âm, mục này không nhận số âm. Anh/chị gõ số từ 0 trở lên.`,
  tooLarge: 'Con số quá lớn. Anh/chị kiểm tra lại đơn vị: nghìn, triệu hay tỷ?',
  tooPrecise: 'Con số có quá nhiều chữ số lẻ. Anh/chị gõ tối đa 6 chữ số sau dấu phẩy.',
  notWhole: (below: string, above: string) =>
    `Tiền ghi tròn đồng. Anh/chị gõ ${below} đồng hoặc ${above} đồng; nếu là triệu thì gõ ví dụ: 1,5 triệu.`,
  foreign: (text: string) => `“${text}” không phải tiền đồng. Anh/chị đổi ra đồng, ví dụ: 350 triệu.`,
  leftoverQuantity: (text: string) => `Chưa hiểu “${text}”. Anh/chị chỉ gõ con số, ví dụ: 350 triệu.`,
  emptyPeriod: 'Anh/chị gõ giúp kỳ báo cáo, ví dụ: tháng 9/2023 hoặc quý 3/2023.',
  notAPeriod: 'Chưa đọc được kỳ báo cáo. Anh/chị gõ ví dụ: tháng 9/2023, quý 3/2023 hoặc năm 2023.',
  leftoverPeriod: (text: string) => `Chưa hiểu “${text}”. Anh/chị chỉ gõ kỳ báo cáo, ví dụ: tháng 9/2023.`,
  noSuchMonth: (text: string) =>
    `Không có tháng “${text}”. Anh/chị gõ tháng từ 1 đến 12, ví dụ: tháng 9/2023.`,
  noSuchQuarter: (text: string) => `Không có quý “${text}”. Anh/chị gõ quý từ 1 đến 4, ví dụ: quý 3/2023.`,
  noSuchYear: (text: string) => `Năm “${text}” không đúng. Anh/chị gõ năm đủ 4 chữ số, ví dụ: 2023.`,
  lunar: (text: string) => `“${text}” là tháng âm lịch. Anh/chị gõ tháng dương lịch, ví dụ: tháng 1/2024.`,
  sixthOrNext: '“thang sau” là tháng sáu hay tháng tới? Anh/chị gõ bằng số, ví dụ: tháng 6/2023.',
  whichHalf: 'Anh/chị gõ 6 tháng đầu năm hay 6 tháng cuối năm?',
  dayOrYear: (text: string) => `“${text}” là ngày hay tháng? Anh/chị gõ đủ năm 4 chữ số, ví dụ: 9/2023.`,
  smallMoney: (text: string) =>
    `“${text}” là ${text} triệu hay ${text} nghìn? Anh/chị gõ lại, ví dụ: ${text} triệu.`,
  profitOrLoss: (text: string) => `“${text}” là lãi hay lỗ? Anh/chị gõ ví dụ: lãi 20 triệu hoặc lỗ 20 triệu.`,
  signOrDash: (text: string) => `“${text}” là số âm hay gạch nối? Anh/chị gõ “âm” trước số nếu là số âm.`,
  wantsMoney: (label: string, text: string) =>
    `“${label}” ghi bằng tiền, còn “${text}” thì không phải. Anh/chị gõ ví dụ: ${label} 350 triệu.`,
  wantsPercent: (label: string, text: string) =>
    `“${label}” ghi bằng phần trăm, còn “${text}” thì không phải. Anh/chị gõ ví dụ: ${label} 82,5%.`,
  wantsNumber: (label: string, text: string) =>
    `“${label}” ghi bằng số đếm, còn “${text}” thì không phải. Anh/chị gõ ví dụ: ${label} 25.`,
  repeated: (one: string, other: string) =>
    `“${one}” và “${other}” là hai số khác nhau của cùng một mục. Anh/chị gõ lại một số.`,
  missingValue: (label: string) => `“${label}” chưa có số đi kèm. Anh/chị gõ ví dụ: ${label} 25.`,
  noElement: (text: string) => `“${text}” là số của mục nào? Anh/chị gõ tên mục trước con số.`,
  pairing: (text: string) => `“${text}”: chưa rõ số nào của mục nào. Anh/chị gõ mỗi mục một dòng.`,
  severalElements: (label: string, names: string) =>
    `“${label}” có thể là: ${names}. Anh/chị gõ rõ tên một mục.`,
  severalPeriods: (text: string) => `Tin có hơn một kỳ (“${text}”). Anh/chị gửi mỗi kỳ một tin.`,
} as const;
