import type { Bilingual } from '@hoptac/core/vi';
import { cannotOpenWords } from './cannot-open';
import type { StoreErrorCode, StoreErrorDetails } from './store-error-details';

const STATES: Readonly<Record<string, string>> = {
  draft: 'bản nháp',
  submitted: 'đã gửi',
  returned: 'bị trả lại',
  resubmitted: 'đã gửi lại',
  approved: 'đã duyệt',
  withdrawn: 'đã rút',
};

/** What a StoreError says to people: one place for each code, Vietnamese first, what happened and what to do. */
const WORDS: { [Code in StoreErrorCode]: (details: StoreErrorDetails[Code]) => Bilingual } = {
  cannotOpen: ({ database, ...reason }) => {
    const { vi, en } = cannotOpenWords(reason);
    return { vi: `Không mở được kho ${database}: ${vi}.`, en: `Cannot open the store ${database}: ${en}.` };
  },
  newerSchema: ({ database, unknownMigrations }) => ({
    vi: `Kho ${database} do bản hoptac mới hơn ghi (${unknownMigrations.join(', ')}) và được giữ nguyên. Hãy cài bản đó hoặc mới hơn.`,
    en: `The store ${database} was written by a newer version of hoptac (${unknownMigrations.join(', ')}) and was left untouched. Install that version or a later one.`,
  }),
  backupFirst: ({ database, from, to }) => ({
    vi: `Kho ${database} cần nâng cấp từ ${from} lên ${to}; chưa có gì bị thay đổi. hoptac không tự sao lưu được PostgreSQL: hãy sao lưu bằng pg_dump với quyền quản trị, rồi chạy hoptac migrate với --backed-up.`,
    en: `The store ${database} is to be upgraded from ${from} to ${to}; nothing was changed. hoptac cannot back a PostgreSQL up by itself: do so with pg_dump as an administrator, then run hoptac migrate with --backed-up.`,
  }),
  diskFull: ({ database }) => ({
    vi: `Ổ đĩa chứa ${database} đã đầy; lần ghi này không được giữ lại, dữ liệu trước đó còn nguyên. Hãy giải phóng chỗ trống rồi làm lại.`,
    en: `The disk of the store ${database} is full; nothing of the transaction was kept, and all before it is safe. Make room and try again.`,
  }),
  readOnly: ({ database }) => ({
    vi: `Kho ${database} hoặc thư mục của nó chỉ cho đọc; không có gì bị thay đổi. Hãy cấp quyền ghi cho người chạy hoptac.`,
    en: `The store ${database} or its directory may only be read, and was left untouched. Let the user that runs hoptac write there.`,
  }),
  damaged: ({ database, findings }) => ({
    vi: `Tệp ${database} bị hỏng hoặc không phải là cơ sở dữ liệu (${listed(findings, 'vi')}); hoptac không sửa gì trong tệp. Hãy giữ tệp này lại và khôi phục bản sao lưu gần nhất.`,
    en: `The file ${database} is damaged or not a database (${listed(findings, 'en')}), and was left untouched. Keep it, and restore the last backup.`,
  }),
  otherProgram: ({ database }) => ({
    vi: `Tệp ${database} là cơ sở dữ liệu của một chương trình khác; không có gì bị thay đổi. Hãy chọn tệp khác.`,
    en: `The file ${database} is the database of another program, and was left untouched. Choose another file.`,
  }),
  exists: ({ file }) => ({
    vi: `Tệp ${file} đã có và được giữ nguyên. Hãy chọn tên khác.`,
    en: `The file ${file} exists already and was left as it is. Choose another name.`,
  }),
  noDriver: ({ driver }) => ({
    vi: `Máy này không có ${driver}. Hãy cài nó, hoặc để hoptac tự chọn.`,
    en: `This machine does not have ${driver}. Install it, or let hoptac choose.`,
  }),
  busy: ({ database }) => ({
    vi: `Kho ${database} đang bị một chương trình khác giữ quá lâu; chưa có gì bị thay đổi. Hãy xem có bot thứ hai hoặc công cụ cơ sở dữ liệu nào đang mở kho, dừng nó rồi làm lại.`,
    en: `The store ${database} is held by another process for too long; nothing was changed. Look for a second bot or a database tool working on it, stop that and try again.`,
  }),
  failed: ({ database }) => ({
    vi: `Kho ${database} gặp trục trặc; lần ghi này không được giữ lại. Hãy xem ổ đĩa hoặc máy chủ dữ liệu trước, rồi làm lại.`,
    en: `The store ${database} failed, and nothing of the transaction was kept. Look at the disk or the database server first, and try again.`,
  }),
  uncertain: ({ database, untilReopened }) =>
    untilReopened
      ? {
          vi: `Ổ đĩa không xác nhận lần ghi vừa rồi vào ${database}; chưa biết lần ghi đó có được giữ hay không, và kho thôi nhận việc. Hãy xem ổ đĩa, khởi động lại chương trình rồi làm lại: việc lặp lại không sinh ra bản thứ hai.`,
          en: `The disk did not confirm what was written last to ${database}; it may have been kept or not, and the store takes nothing more. Look at the disk, start the program again, then repeat what was asked: identifiers and basedOn make that harmless.`,
        }
      : {
          vi: `Kho ${database} không xác nhận lần ghi vừa rồi; chưa biết lần ghi đó có được giữ hay không. Cứ làm lại: việc lặp lại không sinh ra bản thứ hai.`,
          en: `The store ${database} did not confirm what was written last; the transaction may have been kept or not. Do it again: identifiers and basedOn make repeating harmless.`,
        },
  notEmpty: ({ tenant }) => ({
    vi: `Liên minh ${tenant} đã có dữ liệu trong kho này và được giữ nguyên. Hãy chọn kho khác.`,
    en: `The alliance ${tenant} has records in this store already, which were left as they are. Choose another store.`,
  }),
  closed: () => ({
    vi: 'Kho đã đóng. Hãy mở lại kho; sau close() đừng bắt đầu giao dịch nào nữa.',
    en: 'The store is closed. Open it again, and begin no transactions after close().',
  }),
  nestedTransaction: () => ({
    vi: 'Chương trình mở giao dịch, hoặc đóng kho, ngay bên trong một giao dịch của kho đó. Hãy dùng giao dịch đang có, hoặc chờ nó kết thúc.',
    en: 'A store was asked for a transaction, or to close, from within one of its transactions. Use the transaction at hand, or wait until it has ended.',
  }),
  transactionEnded: () => ({
    vi: 'Chương trình dùng một giao dịch đã kết thúc. Hãy await mọi lời gọi bên trong hàm đưa cho transaction().',
    en: 'A transaction was used after its end. Await every call inside the function given to transaction().',
  }),
  notStorable: ({ what }) => ({
    vi: `Kho chỉ giữ dữ liệu JSON thuần, mà nhận được ${what.vi}. Hãy đổi giá trị đó trước khi ghi.`,
    en: `A store keeps plain JSON only, and was given ${what.en}. Convert it first.`,
  }),
  moveNotAllowed: ({ from, to }) => ({
    vi: `Báo cáo ${STATES[from] ?? from} không chuyển sang ${STATES[to] ?? to} được. Hãy hỏi mayMove() xem có bước nào.`,
    en: `A submission that is ${from} cannot become ${to}. Ask mayMove() which steps there are.`,
  }),
};

const listed = (findings: readonly (string | Bilingual)[], language: keyof Bilingual) =>
  findings.map((finding) => (typeof finding === 'string' ? finding : finding[language])).join('; ');

export function storeErrorWords<Code extends StoreErrorCode>(
  code: Code,
  details: StoreErrorDetails[Code],
): Bilingual {
  return WORDS[code](details);
}
