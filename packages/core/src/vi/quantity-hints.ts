import type { Bilingual } from './bilingual';

const both = (vi: string, en: string): Bilingual => ({ vi, en });

function listed(readings: readonly string[], or: string): string {
  return `${readings.slice(0, -1).join(', ')} ${or} ${readings.at(-1) ?? ''}`;
}

/** Every sentence that is said of one number that was not taken. */
export const QUANTITY_HINTS = {
  empty: both('Anh/chị gõ giúp con số, ví dụ: 350 triệu.', 'Please type the number, for example: 350 triệu.'),
  notANumber: both(
    'Chưa đọc được con số. Anh/chị gõ ví dụ: 25, 82,5% hoặc 350 triệu.',
    'No number could be read. Please type for example: 25, 82,5% or 350 triệu.',
  ),
  leadingZeros: (text: string) =>
    both(
      `“${text}” giống số điện thoại hơn. Anh/chị gõ con số không có số 0 ở đầu.`,
      `“${text}” looks like a telephone number. Please type the number without zeros before it.`,
    ),
  /** Asks which of the readings was meant; with only one, whether it was. */
  choose(text: string, readings: readonly string[]): Bilingual {
    const [only = '', ...others] = readings;
    if (others.length === 0)
      return both(
        `“${text}” chưa rõ là số nào. Nếu là ${only}, anh/chị gõ: ${only}.`,
        `“${text}” is not clear. If it is ${only}, please type: ${only}.`,
      );
    return both(
      `“${text}” là ${listed(readings, 'hay')}? Anh/chị gõ lại theo một trong ${others.length > 1 ? 'các' : 'hai'} cách đó.`,
      `Is “${text}” ${listed(readings, 'or')}? Please type it in one of these ways.`,
    );
  },
  unclear: (text: string) =>
    both(
      `“${text}” có hơn một cách hiểu. Anh/chị gõ bằng chữ số, ví dụ: 23.`,
      `“${text}” can be understood in more than one way. Please type digits, for example: 23.`,
    ),
  noneOrUnknown: (text: string) =>
    both(
      `“${text}” là bằng 0 hay chưa có số liệu? Nếu bằng 0, anh/chị gõ: 0. Chưa có số liệu thì để trống.`,
      `Is “${text}” zero, or is the figure not known? If it is zero, please type: 0. Leave it out if it is not known.`,
    ),
  noData: (text: string) =>
    both(
      `“${text}” là chưa biết, không phải bằng 0, nên để trống. Khi có số, anh/chị gõ ví dụ: 25.`,
      `“${text}” means not known, which is not zero, so it is left out. Once you have it, please type for example: 25.`,
    ),
  change: (text: string, amount: string) =>
    both(
      `“${text}” là mức thay đổi, không phải con số của kỳ. Anh/chị gõ con số của kỳ; nếu chính là ${amount} thì gõ: ${amount}.`,
      `“${text}” is a change, not the figure itself. Please type the figure; if it is ${amount}, type: ${amount}.`,
    ),
  approximate: (text: string, reading: string | undefined) =>
    reading === undefined
      ? both(
          `“${text}” là số ước chừng. Anh/chị gõ con số chính xác, ví dụ: 300.`,
          `“${text}” is only about. Please type the exact number, for example: 300.`,
        )
      : both(
          `“${text}” là số ước chừng. Anh/chị gõ con số chính xác; nếu đúng là ${reading} thì gõ: ${reading}.`,
          `“${text}” is only about. Please type the exact number; if it is exactly ${reading}, type: ${reading}.`,
        ),
  range: (text: string, readings: readonly string[]) =>
    readings.length === 2
      ? both(
          `“${text}” là một khoảng. Anh/chị gõ một con số, ví dụ ${listed(readings, 'hoặc')}.`,
          `“${text}” is a range. Please type one number, for example ${listed(readings, 'or')}.`,
        )
      : both(
          `“${text}” là một khoảng. Anh/chị gõ một con số, ví dụ: 325.`,
          `“${text}” is a range. Please type one number, for example: 325.`,
        ),
  negative: (text: string) =>
    both(
      `“${text}” là số âm, mục này không nhận số âm. Anh/chị gõ số từ 0 trở lên.`,
      `“${text}” is below zero, which cannot be here. Please type 0 or more.`,
    ),
  brackets: (text: string, positive: string, negative: string) =>
    both(
      `“${text}” là ${positive} hay ${negative}? Số âm thì anh/chị gõ chữ “âm” ở trước.`,
      `Is “${text}” ${positive} or ${negative}? Please type “âm” before a number below zero.`,
    ),
  tooLarge: both(
    'Con số quá lớn. Anh/chị kiểm tra lại đơn vị: nghìn, triệu hay tỷ?',
    'The number is too large to be kept exactly. Please check the unit: nghìn, triệu or tỷ?',
  ),
  tooPrecise: both(
    'Con số có quá nhiều chữ số lẻ. Anh/chị gõ tối đa 6 chữ số sau dấu phẩy.',
    'The number has too many decimals. Please type at most 6 after the comma.',
  ),
  notWholeDong: (below: string, above: string) =>
    both(
      `Tiền ghi tròn đồng. Anh/chị gõ ${below} đồng hoặc ${above} đồng; nếu là triệu thì gõ ví dụ: 1,5 triệu.`,
      `Money is whole đồng. Please type ${below} đồng or ${above} đồng; if millions are meant, for example: 1,5 triệu.`,
    ),
  notWholeCount: (text: string, below: string, above: string) =>
    both(
      `“${text}” không phải số nguyên. Anh/chị gõ số nguyên, ví dụ ${below} hoặc ${above}.`,
      `“${text}” is not a whole number. Please type a whole one, for example ${below} or ${above}.`,
    ),
  foreign: (text: string) =>
    both(
      `“${text}” không phải tiền đồng. Anh/chị đổi ra đồng, ví dụ: 350 triệu.`,
      `“${text}” is not in đồng. Please convert it, for example: 350 triệu.`,
    ),
  leftover: (text: string) =>
    both(
      `Chưa hiểu “${text}”. Anh/chị chỉ gõ con số, ví dụ: 350 triệu.`,
      `“${text}” was not understood. Please type only the number, for example: 350 triệu.`,
    ),
} as const;
