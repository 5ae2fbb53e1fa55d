import { describe, expect, it } from 'vitest';
import { drawable } from './drawable';
import { hasGlyph, measureText } from './measure-text';
import { expectClearTexts } from './samples';
import { balanceText, wrapText } from './wrap-text';

const type = { size: 10 };

it('the bundled font has every Vietnamese letter with every tone', () => {
  const vowels = 'aăâeêioôơuưy';
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const letters = Array.from(vowels).flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
  for (const letter of [...letters, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()])) {
    expect(Array.from(letter)).toHaveLength(1);
    expect(hasGlyph(letter), letter).toBe(true);
  }
});

describe('what can be drawn of a text', () => {
  it.each([
    ['Hợp tác xã'.normalize('NFD'), 'Hợp tác xã'],
    ['hai\n  dòng\tchữ', 'hai dòng chữ'],
    ['🍊 Cam', 'Cam'],
    ['合作社 Cam', '… Cam'],
    ['‮đảo‬\u0000', 'đảo'],
    ['nửa \ud83c chữ', 'nửa chữ'],
    ['🌾', '…'],
    ['', ''],
    ['82,5 %', '82,5\u00a0%'],
    ['4,54 triệu đồng', '4,54\u00a0triệu đồng'],
  ])('%j → %j', (text, drawn) => expect(drawable(text)).toBe(drawn));
});

describe('lines', () => {
  const text = 'Hợp tác xã dịch vụ nông nghiệp tổng hợp';
  it('are no wider than they may be, and keep every word', () => {
    const lines = wrapText(text, { ...type, width: 80 });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(measureText(line, type)).toBeLessThanOrEqual(80);
  });

  it('end in an ellipsis that still fits, where there are too many', () => {
    const lines = wrapText(text, { ...type, width: 80, most: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/\p{L}…$/u);
    expect(measureText(lines[1]!, type)).toBeLessThanOrEqual(80);
  });

  it('break a word that is wider than a line, after a stroke where it has one', () => {
    expect(wrapText('đồng/người/tháng', { ...type, width: 68 })).toEqual(['đồng/người/', 'tháng']);
    expect(wrapText('W'.repeat(9), { ...type, width: 31 }).join('')).toBe('W'.repeat(9));
  });

  it('balanced, take no word apart that fits', () => {
    const lines = balanceText('Thông tư 71/2024/TT-BTC hướng dẫn', { ...type, width: 100 });
    expect(lines.some((line) => line.includes('71/2024/TT-BTC'))).toBe(true);
  });

  it('balanced, leave no word behind', () => {
    const title = 'Thu nhập bình quân người lao động';
    const width = 150;
    const plain = wrapText(title, { ...type, width });
    const balanced = balanceText(title, { ...type, width });
    expect(balanced).toHaveLength(plain.length);
    expect(balanced.join(' ')).toBe(title);
    expect(measureText(balanced.at(-1)!, type)).toBeGreaterThan(measureText(plain.at(-1)!, type));
  });
});

it('the check of the pictures finds what is cut off and what overlaps', () => {
  const box = { text: 'a', x: 0, y: 0, width: 10, height: 10 };
  const picture = { svg: '', width: 20, height: 20, alt: { vi: '', en: '' } };
  expect(() => expectClearTexts({ ...picture, texts: [box, { ...box, x: 10 }] })).not.toThrow();
  expect(() => expectClearTexts({ ...picture, texts: [box, { ...box, x: 9, y: 9 }] })).toThrow('lies over');
  expect(() => expectClearTexts({ ...picture, texts: [{ ...box, x: 11 }] })).toThrow('to deeply equal []');
});
