import { expect, it } from 'vitest';
import { readDay } from './read-day';

it.each([
  ['15/3/2024', '2024-03-15'],
  ['15-03-2024', '2024-03-15'],
  ['ngày 15 tháng 3 năm 2024', '2024-03-15'],
  ['mùng 1 tháng 2', '2024-02-01'],
  ['15/3/24', '2024-03-15'],
  ['2024-03-15', '2024-03-15'],
  ['hôm nay', '2024-05-02'],
  ['hom qua', '2024-05-01'],
  ['15 / 3', '2024-03-15'],
  ['1/12', '2023-12-01'],
])('reads %s as %s', (text, day) => {
  expect(readDay(text, '2024-05-02')).toBe(day);
});

it.each(['', '31/2/2024', 'mai', '15', '5/2024', 'ngày mưa', '29/2/2023'])(
  'takes “%s” for no day',
  (text) => {
    expect(readDay(text, '2024-05-02')).toBeUndefined();
  },
);
