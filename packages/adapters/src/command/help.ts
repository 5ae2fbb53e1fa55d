import type { Bilingual } from '@hoptac/core/vi';

export const HELP: Bilingual = {
  vi: `hoptac – sao lưu, chuyển, kiểm tra kho dữ liệu; nhập và xuất Excel, CSV

Cách dùng:
  hoptac backup   --store TỆP.db --to BẢN_SAO.db                      sao lưu kho SQLite, kể cả khi bot đang chạy
  hoptac restore  --from BẢN_SAO.db --store TỆP.db [--overwrite]      khôi phục kho SQLite (dừng bot trước)
  hoptac check    TỆP                                                 kiểm tra kho SQLite hoặc tệp .hoptac
  hoptac migrate  --store KHO [--backed-up]                           nâng cấp kho. SQLite: tự sao lưu trước.
                                                                      PostgreSQL: hãy pg_dump trước, rồi thêm --backed-up
  hoptac export   --store KHO --to TỆP.hoptac [--tenant LIÊN_MINH]…   xuất mọi bản ghi, mọi phiên bản ra một tệp
  hoptac import   --from TỆP.hoptac --store KHO [--tenant LIÊN_MINH]… [--sha256 MÃ] [--dry-run]
                                                                      nhập vào kho chưa có liên minh đó

  hoptac template     --to MẪU.xlsx [--store KHO [--tenant LIÊN_MINH] --period KỲ]
                                                                      tạo tệp mẫu để điền; có kho thì ghi sẵn tên đơn vị
  hoptac import-sheet --from TỆP.xlsx --store KHO [--tenant LIÊN_MINH] [--dry-run] [--by AI] [--why VÌ_SAO]
                                                                      nhập tệp đã điền; còn một lỗi thì không ghi gì
  hoptac export-sheet --store KHO [--tenant LIÊN_MINH] --to TỆP.xlsx [--period KỲ]
                                                                      xuất danh bạ, kế hoạch, số liệu tháng để xem và sửa
  Với ba lệnh này:
    tên tệp kết thúc bằng .csv là CSV, một loại dữ liệu mỗi tệp;
    --subject LOẠI chọn loại dữ liệu, có thể nhiều lần: organisations (tổ chức), facts (đặc điểm), events (sự kiện),
      places (địa bàn), register (cả bốn loại trên), plans (kế hoạch), figures (số liệu tháng);
    --period KỲ là 2024, "quý 1/2024", 9/2023 hoặc 2023..2024;
    --on NGÀY (31/12/2024) là ngày kế hoạch có hiệu lực, --document SỐ_HIỆU là văn bản giao kế hoạch;
    --definitions TỆP.json là chỉ tiêu riêng của liên minh.

KHO là đường dẫn tệp SQLite, hoặc địa chỉ PostgreSQL (postgresql://…); bỏ trống thì lấy biến DATABASE_URL.
Tiếng Anh: --language en, hoặc LANG=en.
Mã kết thúc: 0 xong; 1 hỏng máy móc (đĩa, mạng); 2 gõ sai lệnh; 3 tệp hoặc kho bị từ chối; 4 kho đang bận, hãy làm lại.
`,
  en: `hoptac – back up, move and check stores; import and export Excel and CSV

Usage:
  hoptac backup   --store FILE.db --to COPY.db                          back an SQLite store up, also while a bot uses it
  hoptac restore  --from COPY.db --store FILE.db [--overwrite]          restore an SQLite store (stop the bot first)
  hoptac check    FILE                                                  check an SQLite store or a .hoptac file
  hoptac migrate  --store STORE [--backed-up]                           upgrade a store. SQLite: backed up first.
                                                                        PostgreSQL: pg_dump it first, then say --backed-up
  hoptac export   --store STORE --to FILE.hoptac [--tenant ALLIANCE]…   every record with every version into one file
  hoptac import   --from FILE.hoptac --store STORE [--tenant ALLIANCE]… [--sha256 HASH] [--dry-run]
                                                                        into a store that has nothing of the alliance

  hoptac template     --to TEMPLATE.xlsx [--store STORE [--tenant ALLIANCE] --period PERIOD]
                                                                        a file to fill in; with a store, its organisations
                                                                        are listed
  hoptac import-sheet --from FILE.xlsx --store STORE [--tenant ALLIANCE] [--dry-run] [--by WHO] [--why WHY]
                                                                        takes a filled-in file in; while one cell is wrong,
                                                                        nothing of it
  hoptac export-sheet --store STORE [--tenant ALLIANCE] --to FILE.xlsx [--period PERIOD]
                                                                        register, plans and monthly figures, to read and correct
  For these three:
    a name that ends in .csv means CSV, one subject to a file;
    --subject SUBJECT chooses, also several: organisations, facts, events, places, register (those four), plans, figures;
    --period PERIOD is 2024, "quý 1/2024" (a quarter), 9/2023 or 2023..2024;
    --on DAY (31/12/2024) is the day from which the plan holds, --document NUMBER the paper it stands in;
    --definitions FILE.json has the indicators of an alliance's own.

STORE is the path of an SQLite file or the address of a PostgreSQL (postgresql://…); DATABASE_URL when left out.
Vietnamese: --language vi, which is also the default unless LANG is en.
Exit codes: 0 done; 1 machinery failed (disk, network); 2 wrong usage; 3 file or store refused; 4 store busy, try again.
`,
};
