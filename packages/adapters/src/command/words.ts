import type { Bilingual } from '@hoptac/core/vi';

export type Language = 'vi' | 'en';

export const HELP: Bilingual = {
  vi: `hoptac – sao lưu, chuyển và kiểm tra kho dữ liệu

Cách dùng:
  hoptac export  --store KHO --to TỆP.hoptac [--tenant LIÊN_MINH]…   xuất mọi bản ghi, mọi phiên bản ra một tệp
  hoptac import  --from TỆP.hoptac --store KHO [--tenant LIÊN_MINH]… [--sha256 MÃ] [--dry-run]
                                                                     nhập vào kho chưa có liên minh đó
  hoptac backup  --store TỆP.db --to BẢN_SAO.db                      sao lưu kho SQLite, kể cả khi bot đang chạy
  hoptac restore --from BẢN_SAO.db --store TỆP.db [--overwrite]      khôi phục kho SQLite (dừng bot trước)
  hoptac check   TỆP                                                 kiểm tra kho SQLite hoặc tệp .hoptac
  hoptac migrate --store KHO                                         nâng cấp kho (SQLite: tự sao lưu trước; PostgreSQL: hãy pg_dump trước)

KHO là đường dẫn tệp SQLite, hoặc địa chỉ PostgreSQL (postgresql://…); bỏ trống thì lấy biến DATABASE_URL.
Thêm --language en để xem tiếng Anh.
Mã kết thúc: 0 xong; 1 hỏng máy móc (đĩa, mạng); 2 gõ sai lệnh; 3 tệp hoặc kho bị từ chối; 4 kho đang bận, hãy làm lại.
`,
  en: `hoptac – back up, move and check stores

Usage:
  hoptac export  --store STORE --to FILE.hoptac [--tenant ALLIANCE]…   every record with every version into one file
  hoptac import  --from FILE.hoptac --store STORE [--tenant ALLIANCE]… [--sha256 HASH] [--dry-run]
                                                                       into a store that has nothing of the alliance
  hoptac backup  --store FILE.db --to COPY.db                          back an SQLite store up, also while a bot uses it
  hoptac restore --from COPY.db --store FILE.db [--overwrite]          restore an SQLite store (stop the bot first)
  hoptac check   FILE                                                  check an SQLite store or a .hoptac file
  hoptac migrate --store STORE                                         upgrade a store (SQLite: backed up first; PostgreSQL: pg_dump it first)

STORE is the path of an SQLite file or the address of a PostgreSQL (postgresql://…); DATABASE_URL when left out.
Add --language vi for Vietnamese.
Exit codes: 0 done; 1 machinery failed (disk, network); 2 wrong usage; 3 file or store refused; 4 store busy, try again.
`,
};

export const WORDS = {
  unknownCommand: (command: string) => ({
    vi: `Không có lệnh “${command}”. Gõ hoptac --help để xem các lệnh.`,
    en: `There is no command “${command}”. Type hoptac --help to see them.`,
  }),
  wrongOption: (cause: string) => ({
    vi: `Tùy chọn không đúng: ${cause}. Gõ hoptac --help để xem cách dùng.`,
    en: `Wrong option: ${cause}. Type hoptac --help to see the usage.`,
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
  upToDate: () => ({ vi: 'Kho đã ở bản mới nhất.', en: 'The store is up to date.' }),
  migrated: (migrations: string) => ({ vi: `Đã nâng cấp: ${migrations}.`, en: `Upgraded: ${migrations}.` }),
  backup: (file: string) => ({
    vi: `Bản sao lưu trước khi nâng cấp: ${file}`,
    en: `The backup from before: ${file}`,
  }),
  failed: (cause: string) => ({ vi: `Không làm được: ${cause}`, en: `It could not be done: ${cause}` }),
  steps: {
    export: { vi: 'đang xuất', en: 'exporting' },
    check: { vi: 'đang kiểm tra', en: 'checking' },
    import: { vi: 'đang nhập', en: 'importing' },
    verify: { vi: 'đang đọc lại', en: 'reading back' },
  },
};
