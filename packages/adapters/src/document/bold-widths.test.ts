import { expect, it } from 'vitest';
import { boldLines, boldWidth } from './bold-widths';

it('measures accents as nothing, and horns as what they are', () => {
  expect(boldWidth('Độc lập', 14)).toBeCloseTo(boldWidth('Đôc lâp', 14));
  expect(boldWidth('HỢP', 14)).toBeGreaterThan(boldWidth('HIP', 14));
  expect(boldWidth('NFD: ợ'.normalize('NFD'), 14)).toBe(boldWidth('NFD: ợ', 14));
});

it('breaks a name at blanks into lines of about one length, and not within hợp tác xã', () => {
  const lines = boldLines('LIÊN MINH HỢP TÁC XÃ TỈNH HÒA BÌNH', { size: 12, width: 66 });
  expect(lines.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
    'LIÊN MINH HỢP TÁC XÃ',
    'TỈNH HÒA BÌNH',
  ]);
  expect(boldLines('HTX', { size: 12, width: 66 })).toEqual(['HTX']);
  expect(boldLines('', { size: 12, width: 66 })).toEqual([]);
});
