import { expect, it } from 'vitest';
import { spellNumber } from './spell-number';

it.each([
  [0, 'không'],
  [5, 'năm'],
  [10, 'mười'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [55, 'năm mươi lăm'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [350_000_000, 'ba trăm năm mươi triệu'],
  [35_000_000, 'ba mươi lăm triệu'],
  [1_000_700, 'một triệu không nghìn bảy trăm'],
  [80_500_000, 'tám mươi triệu năm trăm nghìn'],
  [1_200_000_000, 'một tỷ hai trăm triệu'],
  [1_005_000_000, 'một tỷ không trăm linh năm triệu'],
  [1_000_000_007, 'một tỷ không nghìn không trăm linh bảy'],
  [2_500_000_000_000, 'hai nghìn năm trăm tỷ'],
  [-5_000_000, 'âm năm triệu'],
])('spells %d as %s', (value, words) => {
  expect(spellNumber(value)).toBe(words);
});

it('refuses what it cannot spell', () => {
  expect(() => spellNumber(1.5)).toThrow(RangeError);
  expect(() => spellNumber(2 ** 53)).toThrow(RangeError);
});
