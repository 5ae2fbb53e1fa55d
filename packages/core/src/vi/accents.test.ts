import { expect, it } from 'vitest';
import { canBe } from './accents';

it.each([
  ['triệu', 'triệu', true],
  ['trieu', 'triệu', true],
  ['triêu', 'triệu', true],
  ['muơi', 'mươi', true],
  ['qúy', 'quý', true],
  ['dồng', 'đồng', true],
  ['tầm', 'tám', false],
  ['lại', 'lãi', false],
  ['quỹ', 'quý', false],
  ['nữa', 'nửa', false],
  ['ngân', 'ngàn', false],
  ['nấm', 'năm', false],
])('%s as %s: %s', (typed, proper, can) => {
  expect(canBe(typed, proper)).toBe(can);
});
