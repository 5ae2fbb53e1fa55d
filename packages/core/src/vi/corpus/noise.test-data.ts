import * as fc from 'fast-check';
import { PERIODS, QUANTITIES, REPORTS } from '.';

const SYLLABLES = (
  'không một hai ba bốn năm sáu bảy tám chín mười mươi mốt tư lăm nhăm chục trăm nghìn ngàn vạn triệu tỷ tỉ rưỡi nửa linh lẻ ' +
  'phẩy âm lỗ lãi khoảng tầm cỡ hơn gần từ đến đồng phần thành viên người tháng quý đầu cuối này trước lũy kế có chưa ko k tr ty ' +
  'củ m đ doanh thu lương tv ng mới dthu T9 Q3 và là xyz'
).split(' ');
const DIGITS = '0 1 2 3 05 12 25 50 100 250 500 1000 2023 2024 350000 9007199254740993'.split(' ');
const MARKS = ', . - – / % + : ; ( ) ~ > đ \n 🙂 📉 ½ ٣'.split(' ');

const typed = [...Object.values(QUANTITIES).flat(), ...Object.values(PERIODS).flat(), ...REPORTS].map(
  (one) => one.typed,
);

/** Vietnamese syllables, digits and marks, with and without spaces. */
const mixed = fc
  .tuple(
    fc.array(fc.constantFrom(...SYLLABLES, ...DIGITS, ...DIGITS, ...MARKS), { maxLength: 10 }),
    fc.constantFrom('', ' ', '  ', '\u00A0'),
  )
  .map(([parts, between]) => parts.join(between));

/** Numbers as fingers slip on them. */
const figures = fc.string({ unit: fc.constantFrom(...'0123456789.,  tr%đk-'.split('')), maxLength: 14 });

/** Inputs of the corpus with a piece cut out, put in, swapped or doubled. */
const mutated = fc
  .tuple(
    fc.constantFrom(...typed),
    fc.nat(40),
    fc.nat(6),
    fc.oneof(fc.constantFrom(...typed, ...SYLLABLES, ...DIGITS, ...MARKS, ''), fc.string({ maxLength: 3 })),
  )
  .map(([text, at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length));

/** Random messages of every kind: any Unicode, ill-formed text, Vietnamese and digits mixed, and slips in real ones. */
export const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  { arbitrary: mixed, weight: 3 },
  { arbitrary: figures, weight: 2 },
  { arbitrary: mutated, weight: 3 },
);
