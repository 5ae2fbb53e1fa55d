import type { SheetWritten } from './cell';

export const GUIDE_SHEET = 'Hướng dẫn';

const LINES = [
  'Mỗi trang là một loại dữ liệu. Không cần trang nào thì xóa hoặc để trống trang đó.',
  'Giữ nguyên tên trang và dòng tiêu đề. Cột có dấu * phải ghi. Có thể đổi thứ tự cột, bỏ cột không dùng.',
  'Dòng “Đơn vị tính”, “Ví dụ” và “Kỳ trước” không được đọc; cứ để đó.',
  'Ngày ghi ngày/tháng/năm: 31/12/2023. Tháng ghi tháng/năm: 9/2023.',
  'Tiền ghi đủ đồng: 150.000.000. Cũng đọc được 150 triệu, 1,2 tỷ.',
  'Chưa có số liệu thì để trống. Ghi 0 chỉ khi thật sự bằng 0: ô trống và số 0 khác nhau.',
  'Ô trống không xóa số liệu đã có trước đó.',
  'Ô có mũi tên thì bấm để chọn. Bấm vào một ô thì hiện điều cần ghi; ô đỏ là hai số chưa khớp nhau.',
  'Khi gửi tệp, hệ thống kiểm tra trước và chỉ rõ từng ô cần sửa; còn lỗi thì chưa dòng nào được ghi vào.',
];

/** The first sheet of a template: how to fill in the others. */
export function guideSheet(alliance: string): SheetWritten {
  return {
    name: GUIDE_SHEET,
    rows: [
      [{ value: `HƯỚNG DẪN – ${alliance}`, look: 'title' }],
      [],
      ...LINES.map((line, index) => [
        { value: index + 1, look: 'note' as const },
        { value: line, look: 'note' as const },
      ]),
    ],
    widths: [6, 110],
    heights: [26],
    frozenRows: 0,
    merges: [{ row: 0, fromColumn: 0, toColumn: 1 }],
    columns: [],
  };
}
