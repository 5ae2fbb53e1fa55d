import type { Bilingual } from './bilingual';

const both = (vi: string, en: string): Bilingual => ({ vi, en });

/** Every sentence that is said of a figure in a report, beyond those of its number. */
export const REPORT_HINTS = {
  profitOrLoss: (text: string) =>
    both(
      `“${text}” là lãi hay lỗ? Anh/chị gõ ví dụ: lãi 20 triệu hoặc lỗ 20 triệu.`,
      `Is “${text}” profit or loss? Please type for example: lãi 20 triệu or lỗ 20 triệu.`,
    ),
  signOrDash: (text: string) =>
    both(
      `“${text}” là số âm hay gạch nối? Anh/chị gõ “âm” trước số nếu là số âm.`,
      `Does “${text}” have a minus or a dash before it? Please type “âm” before a number below zero.`,
    ),
  wantsMoney: (label: string, text: string) =>
    both(
      `“${label}” ghi bằng tiền, còn “${text}” thì không phải. Anh/chị gõ ví dụ: ${label} 350 triệu.`,
      `“${label}” is money, and “${text}” is not. Please type for example: ${label} 350 triệu.`,
    ),
  wantsPercent: (label: string, text: string) =>
    both(
      `“${label}” ghi bằng phần trăm, còn “${text}” thì không phải. Anh/chị gõ ví dụ: ${label} 82,5%.`,
      `“${label}” is a percentage, and “${text}” is not. Please type for example: ${label} 82,5%.`,
    ),
  wantsNumber: (label: string, text: string) =>
    both(
      `“${label}” ghi bằng số đếm, còn “${text}” thì không phải. Anh/chị gõ ví dụ: ${label} 25.`,
      `“${label}” is a count, and “${text}” is not. Please type for example: ${label} 25.`,
    ),
  wantsYesOrNo: (label: string, text: string) =>
    both(
      `“${label}” trả lời có hoặc không, còn “${text}” thì không phải. Anh/chị gõ ví dụ: ${label}: có.`,
      `“${label}” is answered by yes or no, and “${text}” is neither. Please type for example: ${label}: có.`,
    ),
  repeated: (one: string, other: string) =>
    both(
      `“${one}” và “${other}” là hai số khác nhau của cùng một mục. Anh/chị gõ lại một số.`,
      `“${one}” and “${other}” are two different values of one figure. Please type one of them again.`,
    ),
  missingValue: (label: string, example: string) =>
    both(
      `“${label}” chưa có số đi kèm. Anh/chị gõ ví dụ: ${label} ${example}.`,
      `“${label}” has no number with it. Please type for example: ${label} ${example}.`,
    ),
  noElement: (text: string) =>
    both(
      `“${text}” là số của mục nào? Anh/chị gõ tên mục trước con số.`,
      `Which figure is “${text}”? Please type its name before the number.`,
    ),
  pairing: (text: string) =>
    both(
      `“${text}”: chưa rõ số nào của mục nào. Anh/chị gõ mỗi mục một dòng.`,
      `“${text}”: it is not clear which number belongs to which name. Please type one figure a line.`,
    ),
  severalElements: (label: string, names: string) =>
    both(
      `“${label}” có thể là: ${names}. Anh/chị gõ rõ tên một mục.`,
      `“${label}” can be: ${names}. Please type the full name of one of them.`,
    ),
  severalPeriods: (text: string) =>
    both(
      `Tin có hơn một kỳ (“${text}”). Anh/chị gửi mỗi kỳ một tin.`,
      `The message has more than one period (“${text}”). Please send one message for each.`,
    ),
} as const;
