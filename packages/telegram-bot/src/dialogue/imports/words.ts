import type { Importable } from './places';

export const words = {
  vi: {
    title: {
      register: '📥 Nhập sổ đơn vị từ Excel',
      plans: '📥 Nhập kế hoạch từ Excel',
    } satisfies Record<Importable, string>,
    how: 'Gửi tệp Excel (.xlsx) hoặc CSV vào đây. Tôi xem thử trước, chưa ghi gì; mọi chỗ sai sẽ chỉ rõ trang, dòng, cột.',
    template: '📄 Tải tệp mẫu',
    templateSent: '📎 Tệp mẫu. Anh/chị điền rồi gửi lại vào đây.',
    sendFile: 'Anh/chị gửi tệp vào đây, hoặc bấm một nút.',
    refused: (name: string) => `❌ Không mở được tệp ${name}:`,
    wrong: (name: string, count: number) => `❌ Tệp ${name} có ${count} chỗ phải sửa, nên chưa ghi gì:`,
    mend: 'Anh/chị sửa rồi gửi lại tệp.',
    fine: (name: string) => `Đã xem thử tệp ${name}, chưa ghi gì.`,
    would: 'Nếu nhập sẽ:',
    warnings: (count: number) => `⚠️ ${count} chỗ nên xem lại:`,
    tally: (what: string, added: number, changed: number, unchanged: number) =>
      `• ${what}: thêm ${added}, sửa ${changed}, giữ nguyên ${unchanged}`,
    kinds: {
      organisations: 'Đơn vị',
      events: 'Sự kiện',
      places: 'Địa bàn',
      targets: 'Chỉ tiêu kế hoạch',
    },
    nothing: 'Tệp không có gì mới so với những gì đã ghi.',
    noFigures:
      'Tệp có số liệu tháng. Số liệu do cán bộ hợp tác xã gửi; anh/chị bỏ trang “Số liệu tháng” rồi gửi lại.',
    why: (text: string) => `Lý do: ${text}. Gõ để ghi lý do khác.`,
    usualWhy: (name: string) => `Nhập từ tệp ${name}`,
    from: (day: string) => `Kế hoạch áp dụng từ ngày ${day}. Gõ ngày khác để đổi.`,
    confirm: '✅ Nhập',
    another: '📎 Gửi tệp khác',
    done: (name: string) => `✅ Đã nhập tệp ${name}.`,
    whatNext: 'Anh/chị làm gì tiếp?',
    see: { register: '📇 Xem sổ', plans: '🎯 Xem kế hoạch' } satisfies Record<Importable, string>,
    back: '⬅️ Quay lại',
    menu: '⬅️ Menu',
  },
  en: {
    title: {
      register: '📥 Import the register from Excel',
      plans: '📥 Import plans from Excel',
    } satisfies Record<Importable, string>,
    how: 'Send the Excel (.xlsx) or CSV file here. It is looked through first and nothing is written; whatever is wrong is told by sheet, row and column.',
    template: '📄 Blank template',
    templateSent: '📎 The template. Please fill it in and send it back here.',
    sendFile: 'Please send the file here, or press a button.',
    refused: (name: string) => `❌ The file ${name} could not be opened:`,
    wrong: (name: string, count: number) =>
      `❌ The file ${name} has ${count} ${count === 1 ? 'place' : 'places'} to mend, so nothing was written:`,
    mend: 'Please mend it and send the file again.',
    fine: (name: string) => `The file ${name} was looked through; nothing is written yet.`,
    would: 'It would:',
    warnings: (count: number) => `⚠️ ${count} to look at again:`,
    tally: (what: string, added: number, changed: number, unchanged: number) =>
      `• ${what}: add ${added}, change ${changed}, leave ${unchanged}`,
    kinds: {
      organisations: 'Organisations',
      events: 'Events',
      places: 'Places',
      targets: 'Targets of plans',
    },
    nothing: 'The file says nothing that is not on record already.',
    noFigures:
      'The file holds monthly figures, which officers of cooperatives hand in; remove the sheet “Số liệu tháng” and send it again.',
    why: (text: string) => `Reason: ${text}. Type to give another.`,
    usualWhy: (name: string) => `Imported from the file ${name}`,
    from: (day: string) => `The plan holds from ${day}. Type another day to change it.`,
    confirm: '✅ Import',
    another: '📎 Send another file',
    done: (name: string) => `✅ The file ${name} is imported.`,
    whatNext: 'What next?',
    see: { register: '📇 See the register', plans: '🎯 See the plan' } satisfies Record<Importable, string>,
    back: '⬅️ Back',
    menu: '⬅️ Menu',
  },
};
