import { expect, it } from 'vitest';
import { untelex } from './telex';

it.each([
  ['thangs', 'tháng'],
  ['thasng', 'tháng'],
  ['trieeuj', 'triệu'],
  ['nghifn', 'nghìn'],
  ['tyr', 'tỷ'],
  ['quys', 'quý'],
  ['dduwowcj', 'được'],
  ['duwowcj', 'dược'],
  ['hoax', 'hoã'],
  ['laix', 'lãi'],
  ['lowif', 'lời'],
  ['namw', undefined],
  ['thang', undefined],
  ['tr', undefined],
  ['htx', undefined],
  ['ks', undefined],
  ['dthu', undefined],
  ['tháng', undefined],
])('finds behind %s the word %s', (typed, word) => {
  expect(untelex(typed)).toBe(word);
});
