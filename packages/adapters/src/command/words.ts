export const WORDS = {
  unknownCommand: (command: string) => ({
    vi: `Không có lệnh “${command}”. Gõ hoptac --help để xem các lệnh.`,
    en: `There is no command “${command}”. Type hoptac --help to see them.`,
  }),
  unknownOption: (option: string) => ({
    vi: `Không có tùy chọn “${option}”. Gõ hoptac --help để xem cách dùng.`,
    en: `There is no option “${option}”. Type hoptac --help to see the usage.`,
  }),
  optionValue: (option: string) => ({
    vi: `Tùy chọn “${option}” ghi chưa đúng: thiếu giá trị, hoặc thừa. Gõ hoptac --help để xem cách dùng.`,
    en: `The option “${option}” is not written right: its value is missing, or it takes none. Type hoptac --help to see the usage.`,
  }),
  wrongLanguage: (language: string) => ({
    vi: `Không có ngôn ngữ “${language}”. Chọn --language vi hoặc --language en.`,
    en: `There is no language “${language}”. Choose --language vi or --language en.`,
  }),
  missing: (option: string) => ({
    vi: `Thiếu ${option}. Gõ hoptac --help để xem cách dùng.`,
    en: `${option} is missing. Type hoptac --help to see the usage.`,
  }),
  onlySqlite: () => ({
    vi: 'Lệnh này chỉ dùng cho tệp SQLite. Với PostgreSQL, dùng pg_dump và pg_restore, hoặc hoptac export.',
    en: 'This command is for SQLite files only. For PostgreSQL use pg_dump and pg_restore, or hoptac export.',
  }),
  noStore: (file: string) => ({
    vi: `Không có kho ${file}. Kiểm tra lại đường dẫn.`,
    en: `There is no store ${file}. Look at the path.`,
  }),
  noFile: (file: string) => ({
    vi: `Không có tệp ${file}. Kiểm tra lại đường dẫn.`,
    en: `There is no file ${file}. Look at the path.`,
  }),
  notAFile: (file: string) => ({
    vi: `${file} không phải là tệp. Nêu đường dẫn của một tệp.`,
    en: `${file} is not a file. Name the path of a file.`,
  }),
  exported: (file: string, kilobytes: string, alliances: string, sha256: string) => ({
    vi: `Đã xuất ${file} (${kilobytes} kB): ${alliances}.\nSHA-256 ${sha256}\nGửi mã SHA-256 bằng đường khác; bên nhập so lại bằng --sha256.`,
    en: `Exported ${file} (${kilobytes} kB): ${alliances}.\nSHA-256 ${sha256}\nSend the SHA-256 by another way; the importer compares it with --sha256.`,
  }),
  alliance: (tenant: string, rows: string) => ({
    vi: `${tenant} ${rows} bản ghi`,
    en: `${tenant} ${rows} records`,
  }),
  imported: (tenant: string, rows: string) => ({
    vi: `${tenant}: đã nhập ${rows} bản ghi và đọc lại, khớp hoàn toàn.`,
    en: `${tenant}: ${rows} records imported, read back and found the same.`,
  }),
  wouldImport: (tenant: string, rows: string) => ({
    vi: `${tenant}: nhập được ${rows} bản ghi (mới kiểm tra, chưa ghi gì).`,
    en: `${tenant}: ${rows} records can be imported (checked only, nothing written).`,
  }),
  alreadyThere: (tenant: string) => ({
    vi: `${tenant}: kho đã có đúng dữ liệu này, không phải làm gì.`,
    en: `${tenant}: the store has exactly this already; nothing to do.`,
  }),
  backedUp: (file: string, rows: string) => ({
    vi: `Đã sao lưu ra ${file} và kiểm tra lại: ${rows} bản ghi.`,
    en: `Backed up to ${file} and checked: ${rows} records.`,
  }),
  restored: (file: string, rows: string) => ({
    vi: `Đã khôi phục ${file}: ${rows} bản ghi.`,
    en: `Restored ${file}: ${rows} records.`,
  }),
  kept: (file: string) => ({ vi: `Tệp cũ được giữ ở ${file}.`, en: `The former file is kept as ${file}.` }),
  sound: (file: string, rows: string) => ({
    vi: `${file} lành lặn: ${rows} bản ghi.`,
    en: `${file} is sound: ${rows} records.`,
  }),
  soundArchive: (file: string, createdAt: string, alliances: string, sha256: string) => ({
    vi: `${file} nguyên vẹn, xuất lúc ${createdAt}: ${alliances}.\nSHA-256 ${sha256}`,
    en: `${file} is whole, exported at ${createdAt}: ${alliances}.\nSHA-256 ${sha256}`,
  }),
  pending: (migrations: string) => ({
    vi: `Cần nâng cấp (hoptac migrate): ${migrations}.`,
    en: `To be upgraded (hoptac migrate): ${migrations}.`,
  }),
  upToDate: (version: string) => ({
    vi: `Kho đã ở bản mới nhất (${version}); không phải làm gì.`,
    en: `The store is up to date (${version}); nothing to do.`,
  }),
  created: (version: string) => ({
    vi: `Đã tạo các bảng, bản ${version}.`,
    en: `The tables were created, version ${version}.`,
  }),
  migrated: (from: string, to: string) => ({
    vi: `Đã nâng cấp từ ${from} lên ${to}.`,
    en: `Upgraded from ${from} to ${to}.`,
  }),
  noBackup: () => ({
    vi: 'hoptac không sao lưu PostgreSQL: bản sao lưu là bản anh/chị đã lấy bằng pg_dump.',
    en: 'hoptac takes no backup of a PostgreSQL: the backup is the one you took with pg_dump.',
  }),
  backup: (file: string) => ({
    vi: `Bản sao lưu trước khi nâng cấp: ${file}`,
    en: `The backup from before: ${file}`,
  }),
  because: (cause: string) => ({ vi: `Nguyên nhân: ${cause}`, en: `The cause: ${cause}` }),
  steps: {
    export: { vi: 'đang xuất', en: 'exporting' },
    check: { vi: 'đang kiểm tra', en: 'checking' },
    import: { vi: 'đang nhập', en: 'importing' },
    verify: { vi: 'đang đọc lại', en: 'reading back' },
  },
};
