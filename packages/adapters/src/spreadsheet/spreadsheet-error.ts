import { formatQuantity, type Bilingual } from '@hoptac/core/vi';

/** Why a whole file was refused. What is wrong inside one is a list of problems instead. */
export interface SpreadsheetErrorDetails {
  tooLarge: { what: 'file' | 'unpacked' | 'rows' | 'columns'; limit: number };
  notASpreadsheet: Record<string, never>;
  encrypted: Record<string, never>;
  damaged: Record<string, never>;
  notUnicode: Record<string, never>;
}
/** Why a file was refused. */
export type SpreadsheetErrorCode = keyof SpreadsheetErrorDetails;

const megabytes = (bytes: number) => Math.floor(bytes / 2 ** 20);

const MESSAGES: { [Code in SpreadsheetErrorCode]: (details: SpreadsheetErrorDetails[Code]) => Bilingual } = {
  tooLarge: ({ what, limit }) =>
    what === 'rows' || what === 'columns'
      ? {
          vi: `Bảng tính có hơn ${formatQuantity(limit)} ${what === 'rows' ? 'dòng' : 'cột'}. Chia thành nhiều tệp nhỏ hơn rồi gửi lại.`,
          en: `The spreadsheet has more than ${limit} ${what}. Divide it into smaller files and send them again.`,
        }
      : {
          vi: `Tệp lớn hơn ${megabytes(limit)} MB${what === 'unpacked' ? ' khi giải nén' : ''} nên không được mở. Bỏ hình ảnh hoặc chia thành nhiều tệp nhỏ hơn rồi gửi lại.`,
          en: `The file is larger than ${megabytes(limit)} MB${what === 'unpacked' ? ' when unpacked' : ''} and was not opened. Remove pictures, or divide it into smaller files.`,
        },
  notASpreadsheet: () => ({
    vi: 'Đây không phải tệp Excel (.xlsx) hay CSV. Mở bằng Excel, chọn Lưu thành (Save As) → Excel Workbook (.xlsx) rồi gửi lại.',
    en: 'This is neither an Excel file (.xlsx) nor CSV. Open it in Excel, save it as Excel Workbook (.xlsx) and send it again.',
  }),
  encrypted: () => ({
    vi: 'Tệp này có mật khẩu hoặc là Excel đời cũ (.xls). Bỏ mật khẩu, lưu lại thành .xlsx rồi gửi lại.',
    en: 'This file has a password or is of an old Excel (.xls). Remove the password, save it as .xlsx and send it again.',
  }),
  damaged: () => ({
    vi: 'Tệp bị hỏng hoặc thiếu một phần. Gửi lại từ bản gốc.',
    en: 'The file is damaged or incomplete. Send it again from the original.',
  }),
  notUnicode: () => ({
    vi: 'Tệp CSV không dùng bảng mã Unicode nên chữ có dấu sẽ sai. Lưu lại thành “CSV UTF-8” hoặc .xlsx rồi gửi lại.',
    en: 'The CSV file is not in Unicode, so accents would be wrong. Save it as “CSV UTF-8” or .xlsx and send it again.',
  }),
};

/** A file that is refused as a whole. `code` says why, `told` says it to people in both languages. */
export class SpreadsheetError<Code extends SpreadsheetErrorCode = SpreadsheetErrorCode> extends Error {
  override readonly name = 'SpreadsheetError';
  readonly told: Bilingual;

  constructor(
    readonly code: Code,
    readonly details: SpreadsheetErrorDetails[Code],
    options?: { cause?: unknown },
  ) {
    const told = MESSAGES[code](details);
    super(told.en, options);
    this.told = told;
  }
}
