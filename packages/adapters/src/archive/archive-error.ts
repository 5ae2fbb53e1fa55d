import type { Bilingual } from '@hoptac/core/vi';

/** Why an archive was refused. Nothing was written to the store. */
export interface ArchiveErrorDetails {
  /** Not a hoptac archive at all. */
  notAnArchive: { file: string };
  /** The end is missing, or what is compressed cannot be read. */
  truncated: { file: string };
  /** A checksum does not fit; `where` is the alliance, or the whole file. */
  tampered: { file: string; where: string };
  /** Written by a program that keeps more than this one knows. */
  newer: { file: string; written: string };
  /** Written by a program that kept records in another form. */
  older: { file: string; written: string };
  noTenant: { file: string; tenant: string; there: readonly string[] };
  noFile: { file: string };
  exists: { file: string };
  /** The store cannot say which alliances it has. */
  tenantsNotListed: Record<string, never>;
  /** An alliance to be exported has no record. */
  nothingKept: { tenant: string };
}
/** What can be wrong with an archive. */
export type ArchiveErrorCode = keyof ArchiveErrorDetails;

const MESSAGES: { [Code in ArchiveErrorCode]: (details: ArchiveErrorDetails[Code]) => Bilingual } = {
  notAnArchive: ({ file }) => ({
    vi: `${file} không phải tệp lưu trữ của hoptac. Kiểm tra lại tên tệp.`,
    en: `${file} is not an archive of hoptac. Look at the name of the file.`,
  }),
  truncated: ({ file }) => ({
    vi: `${file} bị thiếu phần cuối hoặc bị hỏng; chưa nhập gì. Chép lại từ bản gốc rồi làm lại.`,
    en: `${file} lacks its end or is damaged; nothing was imported. Copy it again from the original.`,
  }),
  tampered: ({ file, where }) => ({
    vi: `${file} đã bị sửa hoặc hỏng sau khi xuất (${where}: mã kiểm tra không khớp); chưa nhập gì. Lấy lại bản gốc.`,
    en: `${file} was changed or damaged after it was exported (${where}: the checksum does not fit); nothing was imported. Get the original.`,
  }),
  newer: ({ file, written }) => ({
    vi: `${file} do bản hoptac mới hơn tạo ra (${written}); chưa nhập gì. Cài bản hoptac đó hoặc mới hơn rồi nhập lại.`,
    en: `${file} was written by a newer hoptac (${written}); nothing was imported. Install that version or a later one.`,
  }),
  older: ({ file, written }) => ({
    vi: `${file} do bản hoptac cũ tạo ra (${written}); chưa nhập gì. Nhập bằng bản cũ vào một tệp SQLite rồi mở tệp đó bằng bản này.`,
    en: `${file} was written by an older hoptac (${written}); nothing was imported. Import it with that version into an SQLite file, and open that with this one.`,
  }),
  noTenant: ({ file, tenant, there }) => ({
    vi: `${file} không có liên minh “${tenant}”. Trong tệp có: ${there.join(', ')}.`,
    en: `${file} has no alliance “${tenant}”. It has: ${there.join(', ')}.`,
  }),
  noFile: ({ file }) => ({
    vi: `Không thấy tệp ${file}. Kiểm tra lại đường dẫn.`,
    en: `There is no file ${file}. Look at the path.`,
  }),
  exists: ({ file }) => ({
    vi: `Tệp ${file} đã có và được giữ nguyên. Chọn tên khác.`,
    en: `The file ${file} exists already and was left as it is. Choose another name.`,
  }),
  tenantsNotListed: () => ({
    vi: 'Với quyền này, kho không liệt kê được các liên minh. Nêu rõ từng liên minh (--tenant), hoặc vào PostgreSQL bằng tài khoản chủ của các bảng.',
    en: 'With these rights the store does not list its alliances. Name each of them (--tenant), or connect to PostgreSQL as the owner of the tables.',
  }),
  nothingKept: ({ tenant }) => ({
    vi: `Kho không có dữ liệu của liên minh “${tenant}”. Kiểm tra lại tên liên minh.`,
    en: `The store has nothing of the alliance “${tenant}”. Look at its name.`,
  }),
};

/** An archive that is refused. `code` says why, `told` says it to people in both languages. */
export class ArchiveError<Code extends ArchiveErrorCode = ArchiveErrorCode> extends Error {
  override readonly name = 'ArchiveError';
  readonly told: Bilingual;

  constructor(
    readonly code: Code,
    readonly details: ArchiveErrorDetails[Code],
    options?: { cause?: unknown },
  ) {
    const told = MESSAGES[code](details);
    super(told.en, options);
    this.told = told;
  }
}
