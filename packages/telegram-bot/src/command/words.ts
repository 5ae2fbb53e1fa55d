import type { Role } from '@hoptac/adapters/store';
import type { Bilingual } from '@hoptac/core/vi';
import type { Stats } from '../operate';

export const HELP: Bilingual = {
  vi: `hoptac-bot – bot báo cáo của liên minh hợp tác xã trên Telegram

Cách dùng:
  hoptac-bot check                              xem cấu hình, kho dữ liệu, token, webhook, đồng hồ, ổ đĩa; chỗ nào sai thì chỉ cách sửa
  hoptac-bot invite [--role VAI] [--organisation MÃ] [--place MÃ] [--days SỐ]
                                                tạo lời mời; không nêu vai là quản trị viên (lời mời đầu tiên)
  hoptac-bot start                              chạy bot; dừng bằng Ctrl+C hoặc SIGTERM
  hoptac-bot stats [--json]                     người dùng, báo cáo tháng, tin đang chờ
  hoptac-bot backup  --to BẢN_SAO.db            sao lưu kho SQLite, kể cả khi bot đang chạy
  hoptac-bot restore --from BẢN_SAO.db [--overwrite]   khôi phục kho SQLite (dừng bot trước)

Chung:
  --settings TỆP.json    tệp cấu hình; bỏ trống thì lấy biến HOPTAC_SETTINGS
  --language vi|en       ngôn ngữ của lệnh; bỏ trống thì lấy biến HOPTAC_LANGUAGE, rồi tiếng Việt
VAI: administrator, allianceOfficer, reviewer (cần --place), officer, member (cần --organisation).
Cấu hình: packages/telegram-bot/docs/operate.vi.md.
Mã kết thúc: 0 xong; 1 hỏng máy móc (đĩa, mạng); 2 gõ sai lệnh; 3 cấu hình, tệp hoặc kho bị từ chối, hoặc check thấy chỗ sai;
4 kho đang bận, hoặc ổ đĩa không xác nhận lần ghi, hãy làm lại;
5 hết giờ chờ khi dừng (không mất gì, lần chạy sau làm tiếp); 130, 143 bị ngắt ngay.
`,
  en: `hoptac-bot – the reporting bot of an alliance of cooperatives on Telegram

Usage:
  hoptac-bot check                              looks at settings, store, token, webhook, clock, disk; says how to put right what is wrong
  hoptac-bot invite [--role ROLE] [--organisation ID] [--place CODE] [--days NUMBER]
                                                makes an invitation; without a role for an administrator (the first one)
  hoptac-bot start                              runs the bot; Ctrl+C or SIGTERM stops it
  hoptac-bot stats [--json]                     people, monthly reports, what waits
  hoptac-bot backup  --to COPY.db               backs an SQLite store up, also while the bot runs
  hoptac-bot restore --from COPY.db [--overwrite]      restores an SQLite store (stop the bot first)

Everywhere:
  --settings FILE.json   the settings; the variable HOPTAC_SETTINGS when left out
  --language vi|en       the language of the command; the variable HOPTAC_LANGUAGE, then Vietnamese when left out
ROLE: administrator, allianceOfficer, reviewer (with --place), officer, member (with --organisation).
Settings: packages/telegram-bot/docs/operate.md.
Exit codes: 0 done; 1 machinery failed (disk, network); 2 wrong usage; 3 settings, file or store refused, or check found something
wrong; 4 store busy, or its disk did not confirm what was written, try again;
5 the time to stop was up (nothing is lost, the next start goes on); 130, 143 ended at once.
`,
};

const both = (vi: string, en: string): Bilingual => ({ vi, en });

const ROLE_NAMES: Readonly<Record<Role, Bilingual>> = {
  administrator: both('quản trị viên', 'administrator'),
  allianceOfficer: both('cán bộ liên minh', 'alliance officer'),
  reviewer: both('người duyệt', 'reviewer'),
  officer: both('người nộp báo cáo', 'officer'),
  member: both('thành viên', 'member'),
};

export const commandWords = {
  unknownCommand: (name: string, near: string | undefined) =>
    both(
      `Không có lệnh “${name}”.${near === undefined ? '' : ` Có phải “${near}”?`} Gõ hoptac-bot --help để xem các lệnh.`,
      `There is no command “${name}”.${near === undefined ? '' : ` Did you mean “${near}”?`} Type hoptac-bot --help to see them.`,
    ),
  wrongOption: (cause: string) =>
    both(
      `Tùy chọn không đúng: ${cause}. Gõ hoptac-bot --help để xem cách dùng.`,
      `Wrong option: ${cause}. Type hoptac-bot --help to see the usage.`,
    ),
  missing: (option: string) =>
    both(
      `Thiếu ${option}. Gõ hoptac-bot --help để xem cách dùng.`,
      `${option} is missing. Type hoptac-bot --help to see the usage.`,
    ),
  wrongRole: (role: string) =>
    both(
      `Không có vai “${role}”. Các vai: ${Object.keys(ROLE_NAMES).join(', ')}.`,
      `There is no role “${role}”. Roles: ${Object.keys(ROLE_NAMES).join(', ')}.`,
    ),
  wrongDays: () => both('--days phải là số nguyên từ 1 đến 90.', '--days is a whole number from 1 to 90.'),
  noOrganisation: (id: string) =>
    both(
      `Sổ đăng ký không có tổ chức mã “${id}”. Xem lại --organisation.`,
      `The register has no organisation with the id “${id}”. Look at --organisation.`,
    ),
  noPlace: (code: string) =>
    both(
      `Không có địa bàn mã “${code}”. Xem lại --place.`,
      `There is no place with the code “${code}”. Look at --place.`,
    ),
  invited: (role: Role, code: string, until: string, link: string | undefined) =>
    both(
      `Lời mời ${ROLE_NAMES[role].vi}: ${code}\n${link === undefined ? 'Người được mời mở bot và gửi mã này.' : `Mở liên kết trên điện thoại của người được mời: ${link}`}\nDùng một lần, đến ${until}. Chỉ đưa cho đúng người; mã không hiện lại lần nữa.`,
      `Invitation for an ${ROLE_NAMES[role].en}: ${code}\n${link === undefined ? 'Whoever is invited opens the bot and sends this code.' : `Open the link on the phone of whoever is invited: ${link}`}\nFor one use, until ${until}. Give it to that person only; the code is not shown again.`,
    ),
  stats: ({ people, reached, administrators, organisations, month, backlog }: Stats, date: string) =>
    both(
      `Người dùng: ${people}, nhận được tin: ${reached}, quản trị viên: ${administrators}.\nTổ chức: ${organisations}.\nBáo cáo tháng ${month.period} (hạn ${date}): ${month.reported} trên ${month.expected}, đã duyệt ${month.approved}.\nĐang chờ: ${backlog.inbox.count} tin đến, ${backlog.answers.count} trả lời, ${backlog.bulk.count} thông báo. Để riêng: ${backlog.parked}.`,
      `People: ${people}, reached: ${reached}, administrators: ${administrators}.\nOrganisations: ${organisations}.\nReports of ${month.period} (due ${date}): ${month.reported} of ${month.expected}, approved ${month.approved}.\nWaiting: ${backlog.inbox.count} messages in, ${backlog.answers.count} answers, ${backlog.bulk.count} notices. Set aside: ${backlog.parked}.`,
    ),
  allWell: () => both('Mọi thứ sẵn sàng.', 'All is ready.'),
  wellEnough: (warnings: number) =>
    both(`Chạy được; có ${warnings} điều nên sửa.`, `It can run; things to improve: ${warnings}.`),
  notWell: (wrong: number) =>
    both(`Có ${wrong} chỗ phải sửa trước khi chạy.`, `Things to put right before it can run: ${wrong}.`),
  refused: () =>
    both(
      'Telegram không nhận cấu hình này. Chạy hoptac-bot check để biết chỗ sai.',
      'Telegram refuses these settings. Run hoptac-bot check to see what is wrong.',
    ),
  portTaken: (port: number) =>
    both(
      `Cổng ${port} của health đã có chương trình khác dùng. Đặt HOPTAC_HEALTH_PORT là số khác (0: cổng bất kỳ).`,
      `The health port ${port} is taken by another program. Set HOPTAC_HEALTH_PORT to another (0: any).`,
    ),
  failed: (cause: string) => both(`Không làm được: ${cause}`, `It could not be done: ${cause}`),
};
