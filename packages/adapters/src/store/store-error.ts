/** What can go wrong with a store, and what each case tells. */
export interface StoreErrorDetails {
  /** The database cannot be used at all; `why` completes the sentence "because …". */
  cannotOpen: { database: string; why: string };
  /** The database was written by a newer program, whose migrations this one does not know. */
  newerSchema: { database: string; unknownMigrations: readonly string[] };
  /** The disk is full; nothing of the transaction was kept. */
  diskFull: { database: string };
  /** The file or its directory may only be read; nothing was changed. */
  readOnly: { database: string };
  /** The file is torn, cut short or not a database at all; it was left as it is. `findings` are the engine's words. */
  damaged: { database: string; findings: readonly string[] };
  /** A database that something other than hoptac made; it was left as it is. */
  otherProgram: { database: string };
  /** What was to be written is there already, and was left as it is. */
  exists: { file: string };
  /** The SQLite that was asked for is not on this machine. */
  noDriver: { driver: string };
  /** Another process has kept the database to itself for too long. */
  busy: { database: string };
  /** The engine refused or failed, for example because the disk is full; see `cause`. */
  failed: { database: string };
  /** The connection was lost while committing: the transaction may have been kept, or not. */
  uncertain: { database: string };
  /** An alliance that was to be written has something already. */
  notEmpty: { tenant: string };
  closed: Record<string, never>;
  nestedTransaction: Record<string, never>;
  transactionEnded: Record<string, never>;
  /** A value that would not come back as it was given. */
  notStorable: { what: string };
  /** A step in a review that there is not. */
  moveNotAllowed: { from: string; to: string };
}
export type StoreErrorCode = keyof StoreErrorDetails;

const MESSAGES: { [Code in StoreErrorCode]: (details: StoreErrorDetails[Code]) => string } = {
  cannotOpen: ({ database, why }) => `Cannot open the store ${database}, because ${why}.`,
  newerSchema: ({ database, unknownMigrations }) =>
    `The store ${database} was written by a newer version of hoptac (${unknownMigrations.join(', ')}) and was left untouched. Install that version or a later one.`,
  diskFull: ({ database }) =>
    `Ổ đĩa chứa ${database} đã đầy; lần ghi này không được giữ lại, dữ liệu trước đó còn nguyên. Hãy giải phóng chỗ trống rồi làm lại. / The disk of the store ${database} is full; nothing of the transaction was kept, and all before it is safe. Make room and try again.`,
  readOnly: ({ database }) =>
    `Kho ${database} hoặc thư mục của nó chỉ cho đọc; không có gì bị thay đổi. Hãy cấp quyền ghi cho người chạy hoptac. / The store ${database} or its directory may only be read, and was left untouched. Let the user that runs hoptac write there.`,
  damaged: ({ database, findings }) =>
    `Tệp ${database} bị hỏng hoặc không phải là cơ sở dữ liệu (${findings.join('; ')}); hoptac không sửa gì trong tệp. Hãy giữ tệp này lại và khôi phục bản sao lưu gần nhất. / The file ${database} is damaged or not a database (${findings.join('; ')}), and was left untouched. Keep it, and restore the last backup.`,
  otherProgram: ({ database }) =>
    `Tệp ${database} là cơ sở dữ liệu của một chương trình khác; không có gì bị thay đổi. Hãy chọn tệp khác. / The file ${database} is the database of another program, and was left untouched. Choose another file.`,
  exists: ({ file }) =>
    `Tệp ${file} đã có và được giữ nguyên. Hãy chọn tên khác. / The file ${file} exists already and was left as it is. Choose another name.`,
  noDriver: ({ driver }) =>
    `Máy này không có ${driver}. Hãy cài nó, hoặc để hoptac tự chọn. / This machine does not have ${driver}. Install it, or let hoptac choose.`,
  busy: ({ database }) =>
    `The store ${database} is held by another process. Look for a second hoptac or a database tool working on it, and try again.`,
  failed: ({ database }) =>
    `The store ${database} failed, and nothing of the transaction was kept. The cause says why; check the disk first.`,
  uncertain: ({ database }) =>
    `Mất kết nối với ${database} đúng lúc ghi; chưa biết lần ghi đó có được giữ hay không. Cứ làm lại: việc lặp lại không sinh ra bản thứ hai. / The connection to the store ${database} was lost while committing; the transaction may have been kept or not. Do it again: identifiers and basedOn make repeating harmless.`,
  notEmpty: ({ tenant }) =>
    `Liên minh ${tenant} đã có dữ liệu trong kho này và được giữ nguyên. Hãy chọn kho khác. / The alliance ${tenant} has records in this store already, which were left as they are. Choose another store.`,
  closed: () => 'The store is closed. Open it again, or begin no transactions after close().',
  nestedTransaction: () =>
    'A store was asked for a transaction, or to close, from within one of its transactions. Use the transaction at hand, or wait until it has ended.',
  transactionEnded: () =>
    'A transaction was used after its end. Await every call inside the function given to transaction().',
  notStorable: ({ what }) => `A store keeps plain JSON only, and was given ${what}. Convert it first.`,
  moveNotAllowed: ({ from, to }) =>
    `A submission that is ${from} cannot become ${to}. Ask mayMove() which steps there are.`,
};

/** The one error class of this package: `code` says what happened, `details` the particulars, `cause` what was behind it. */
export class StoreError<Code extends StoreErrorCode = StoreErrorCode> extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: Code,
    readonly details: StoreErrorDetails[Code],
    options?: { cause?: unknown },
  ) {
    super(`hoptac store: ${MESSAGES[code](details)}`, options);
  }
}

/** Whether an error is a StoreError, with this code if one is given, whichever copy of the package threw it. */
export function isStoreError<Code extends StoreErrorCode>(
  error: unknown,
  code?: Code,
): error is StoreError<Code> {
  return (
    error instanceof Error &&
    error.name === 'StoreError' &&
    'code' in error &&
    (code ?? error.code) === error.code
  );
}
