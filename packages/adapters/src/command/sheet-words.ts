import type { Bilingual } from '@hoptac/core/vi';

/** What the commands for Excel and CSV say. */
export const SHEET_WORDS = {
  wrong: (option: string, why: Bilingual) => ({ vi: `${option}: ${why.vi}`, en: `${option}: ${why.en}` }),
  notAPeriod: (typed: string) => ({
    vi: `--period: “${typed}” không phải một kỳ. Ghi 2024, "quý 1/2024", 9/2023 hoặc 2023..2024.`,
    en: `--period: “${typed}” is not a period. Write 2024, "quý 1/2024", 9/2023 or 2023..2024.`,
  }),
  notADay: (typed: string) => ({
    vi: `--on: “${typed}” không phải một ngày. Ghi ngày/tháng/năm, ví dụ 31/12/2024.`,
    en: `--on: “${typed}” is not a day. Write day/month/year, such as 31/12/2024.`,
  }),
  notASubject: (typed: string, subjects: string) => ({
    vi: `--subject: không có loại “${typed}”. Chọn trong: ${subjects}.`,
    en: `--subject: there is no “${typed}”. Choose of: ${subjects}.`,
  }),
  oneSubject: () => ({
    vi: 'Tệp CSV chỉ chứa một loại dữ liệu: thêm --subject, ví dụ --subject figures; hoặc đặt tên tệp kết thúc bằng .xlsx.',
    en: 'A CSV file holds one subject: add --subject, such as --subject figures; or let the name end in .xlsx.',
  }),
  notASheetName: (file: string) => ({
    vi: `Tên tệp ${file} phải kết thúc bằng .xlsx hoặc .csv.`,
    en: `The name of the file ${file} must end in .xlsx or .csv.`,
  }),
  whichTenant: (tenants: readonly string[]) => ({
    vi: `Thiếu --tenant. ${tenants.length > 0 ? `Trong kho có: ${tenants.join(', ')}.` : 'Nêu mã của liên minh, ví dụ --tenant hoa-binh.'}`,
    en: `--tenant is missing. ${tenants.length > 0 ? `The store has: ${tenants.join(', ')}.` : 'Give the code of the alliance, such as --tenant hoa-binh.'}`,
  }),
  nothingKept: (tenant: string) => ({
    vi: `Kho không có tổ chức, kế hoạch hay số liệu nào của liên minh “${tenant}”. Kiểm tra lại --tenant.`,
    en: `The store has no organisation, plan or figure of the alliance “${tenant}”. Look at --tenant.`,
  }),
  periodNeedsStore: () => ({
    vi: '--period ở tệp mẫu cần --store, để ghi sẵn tên từng đơn vị cho từng tháng.',
    en: '--period of a template needs --store, so that each organisation can be listed for each month.',
  }),
  notJson: (file: string) => ({
    vi: `${file} không phải JSON dạng { "elements": […], "indicators": […] }. Sửa tệp rồi làm lại.`,
    en: `${file} is not JSON of the form { "elements": […], "indicators": […] }. Correct it and try again.`,
  }),
  badDefinitions: (file: string, problems: readonly ({ path: string } & Bilingual)[]) => ({
    vi: [`${file} có lỗi:`, ...problems.map(({ path, vi }) => `  ${path}: ${vi}`)].join('\n'),
    en: [`${file} has errors:`, ...problems.map(({ path, en }) => `  ${path}: ${en}`)].join('\n'),
  }),
  badForm: (file: string) => ({
    vi: `${file}: "form" phải là danh sách mã của các số liệu đã định nghĩa.`,
    en: `${file}: "form" must be a list of codes of data elements that are defined.`,
  }),
  templateMade: (file: string) => ({
    vi: `Đã tạo tệp mẫu ${file}. Điền xong, kiểm tra bằng hoptac import-sheet --from … --dry-run.`,
    en: `The template ${file} is made. When it is filled in, look it through by hoptac import-sheet --from … --dry-run.`,
  }),
  exported: (file: string, organisations: string, figures: string) => ({
    vi: `Đã xuất ${file}: ${organisations} tổ chức, ${figures} báo cáo tháng.`,
    en: `Exported ${file}: ${organisations} ${organisations === '1' ? 'organisation' : 'organisations'}, ${figures} monthly ${figures === '1' ? 'report' : 'reports'}.`,
  }),
  tooLong: (rows: string) => ({
    vi: `Tệp có hơn ${rows} dòng nên không nhập lại được. Muốn sửa rồi nhập lại thì chia nhỏ bằng --period.`,
    en: `The file has more than ${rows} rows, so it cannot be imported again. To correct and import it, divide it by --period.`,
  }),
  severity: {
    error: { vi: 'LỖI', en: 'ERROR' },
    warning: { vi: 'Xem lại', en: 'Look again' },
  },
  refused: (file: string, errors: string) => ({
    vi: `${file} còn ${errors} lỗi; chưa ghi gì vào kho. Sửa các ô trên rồi làm lại.`,
    en: `${file} was refused, with errors: ${errors}; nothing was written. Correct the cells above and try again.`,
  }),
  wouldKeep: (file: string, what: Bilingual) => ({
    vi: `${file} nhập được (mới kiểm tra, chưa ghi gì): ${what.vi}.`,
    en: `${file} can be imported (checked only, nothing written): ${what.en}.`,
  }),
  kept: (file: string, what: Bilingual) => ({
    vi: `Đã nhập ${file}: ${what.vi}.`,
    en: `Imported ${file}: ${what.en}.`,
  }),
  tally: (subject: Bilingual, added: string, changed: string, unchanged: string) => ({
    vi: `${subject.vi} thêm ${added}, sửa ${changed}, giữ nguyên ${unchanged}`,
    en: `${subject.en} ${added} added, ${changed} changed, ${unchanged} as before`,
  }),
  subjects: {
    organisations: { vi: 'tổ chức', en: 'organisations' },
    events: { vi: 'sự kiện', en: 'events' },
    places: { vi: 'địa bàn', en: 'places' },
    targets: { vi: 'chỉ tiêu kế hoạch', en: 'plan targets' },
    figures: { vi: 'báo cáo tháng', en: 'monthly reports' },
  },
  nothingToDo: { vi: 'không có gì mới', en: 'nothing new' },
  steps: {
    opening: { vi: 'đang đọc tệp cho', en: 'reading the file for' },
    figures: { vi: 'đang xem số liệu tháng của', en: 'going through the monthly figures of' },
    exporting: { vi: 'đang đọc kho', en: 'reading the store' },
    laying: { vi: 'đang ghi tệp của', en: 'writing the file of' },
  },
};
