import type { Column, Table } from './column';
import { choice, codes, day, text } from './kinds';
import { factValue } from './fact-cell';
import { EVENT_TYPES, GRADES, KINDS, SECTORS } from './words';

const column = <Value>(one: Column<Value>) => one as Column;

export const organisationsTable: Table = {
  name: 'Tổ chức',
  title: 'DANH SÁCH HỢP TÁC XÃ, LIÊN HIỆP HỢP TÁC XÃ, TỔ HỢP TÁC',
  note: 'Mỗi dòng một đơn vị. Cột có dấu * phải ghi. Mã do Liên minh đặt, giữ nguyên qua các năm.',
  columns: {
    id: column({
      heading: 'Mã',
      alsoCalled: ['Mã tổ chức', 'Mã HTX', 'Mã đơn vị'],
      unit: 'không trùng',
      example: 'htx-001',
      width: 16,
      required: true,
      kind: text,
    }),
    name: column({
      heading: 'Tên đơn vị',
      alsoCalled: ['Tên', 'Tên HTX', 'Tên hợp tác xã', 'Tên tổ chức'],
      unit: 'tên đầy đủ',
      example: 'HTX Nông nghiệp Bắc Phong',
      width: 42,
      required: true,
      kind: text,
    }),
    kind: column({
      heading: 'Loại hình',
      unit: 'chọn',
      example: 'cooperative',
      width: 22,
      required: true,
      kind: choice(KINDS),
    }),
    sector: column({
      heading: 'Lĩnh vực',
      alsoCalled: ['Ngành', 'Ngành nghề'],
      unit: 'chọn',
      example: 'agriculture',
      width: 30,
      required: true,
      kind: choice(SECTORS),
    }),
    place: column({
      heading: 'Mã địa bàn',
      alsoCalled: ['Địa bàn', 'Xã', 'Mã xã', 'Huyện'],
      unit: 'mã xã hoặc huyện',
      example: 'cao-phong',
      width: 18,
      required: true,
      kind: text,
    }),
    foundedOn: column({
      heading: 'Ngày thành lập',
      alsoCalled: ['Thành lập'],
      unit: 'ngày/tháng/năm',
      example: '2019-03-15',
      width: 16,
      kind: day,
    }),
  },
};

export const factsTable: Table = {
  name: 'Thông tin đơn vị',
  title: 'THÔNG TIN CỦA TỪNG ĐƠN VỊ DÙNG ĐỂ XÉT THEO LUẬT',
  note: 'Mỗi dòng một thông tin của một đơn vị, ví dụ vốn điều lệ (charterCapital) bằng đồng.',
  columns: {
    organisation: column({
      heading: 'Mã tổ chức',
      unit: 'như trang Tổ chức',
      example: 'htx-001',
      width: 16,
      required: true,
      kind: text,
    }),
    fact: column({
      heading: 'Mã thông tin',
      unit: 'mã',
      example: 'charterCapital',
      width: 28,
      required: true,
      kind: text,
    }),
    value: column({
      heading: 'Giá trị',
      unit: 'số, chữ hoặc Có/Không',
      example: 1_500_000_000,
      width: 24,
      required: true,
      kind: factValue,
    }),
    valueKind: column({
      heading: 'Kiểu giá trị',
      unit: 'chọn, có thể để trống',
      example: 'number',
      width: 18,
      kind: choice({ number: ['Số'], text: ['Chữ'], yesNo: ['Có/Không'] }),
    }),
  },
};

export const eventsTable: Table = {
  name: 'Sự kiện',
  title: 'NHỮNG VIỆC ĐÃ XẢY RA VỚI ĐƠN VỊ HOẶC TRÊN ĐỊA BÀN',
  note: 'Mỗi dòng một việc có ngày: thành lập, giải thể, xếp loại… Mã sự kiện để trống thì được tự đặt.',
  columns: {
    type: column({
      heading: 'Sự kiện',
      alsoCalled: ['Loại sự kiện'],
      unit: 'chọn',
      example: 'rated',
      width: 28,
      required: true,
      kind: choice(EVENT_TYPES),
    }),
    on: column({
      heading: 'Ngày',
      unit: 'ngày/tháng/năm',
      example: '2023-12-31',
      width: 14,
      required: true,
      kind: day,
    }),
    organisation: column({
      heading: 'Mã tổ chức',
      alsoCalled: ['Mã HTX', 'Mã đơn vị'],
      unit: 'như trang Tổ chức',
      example: 'htx-001',
      width: 16,
      kind: text,
    }),
    place: column({
      heading: 'Mã địa bàn',
      unit: 'nếu việc của địa bàn',
      example: undefined,
      width: 18,
      kind: text,
    }),
    grade: column({
      heading: 'Xếp loại',
      unit: 'chọn, chỉ khi xếp loại',
      example: 'good',
      width: 16,
      kind: choice(GRADES),
    }),
    id: column({ heading: 'Mã sự kiện', unit: 'có thể để trống', example: undefined, width: 28, kind: text }),
    successor: column({
      heading: 'Đơn vị nhận',
      unit: 'mã, khi sáp nhập, chia, tách',
      example: undefined,
      width: 18,
      kind: text,
    }),
  },
};

export const placesTable: Table = {
  name: 'Địa bàn',
  title: 'TỈNH, HUYỆN, XÃ VÀ THỜI GIAN TỒN TẠI',
  note: 'Địa bàn đã nhập, tách thì ghi ngày cuối cùng và mã địa bàn kế thừa, cách nhau bằng dấu chấm phẩy.',
  columns: {
    code: column({
      heading: 'Mã địa bàn',
      alsoCalled: ['Mã'],
      unit: 'không trùng',
      example: 'cao-phong',
      width: 18,
      required: true,
      kind: text,
    }),
    name: column({
      heading: 'Tên địa bàn',
      alsoCalled: ['Tên'],
      unit: 'tên đầy đủ',
      example: 'Huyện Cao Phong',
      width: 30,
      required: true,
      kind: text,
    }),
    parent: column({
      heading: 'Thuộc',
      alsoCalled: ['Mã cấp trên'],
      unit: 'mã cấp trên',
      example: 'hoa-binh',
      width: 18,
      kind: text,
    }),
    parents: column({
      heading: 'Về sau thuộc',
      unit: 'ngày: mã; ngày: mã',
      example: undefined,
      width: 26,
      kind: codes,
    }),
    from: column({ heading: 'Từ ngày', unit: 'ngày/tháng/năm', example: undefined, width: 14, kind: day }),
    to: column({ heading: 'Đến ngày', unit: 'ngày cuối cùng', example: '2025-06-30', width: 14, kind: day }),
    successors: column({ heading: 'Kế thừa', unit: 'mã; mã', example: ['05089'], width: 24, kind: codes }),
  },
};
