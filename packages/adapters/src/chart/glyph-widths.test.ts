import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';
import { expect, it } from 'vitest';
import { FONT_FILES } from './font-files';
import { drawable } from './drawable';
import { measureText } from './measure-text';

const { resolve } = createRequire(import.meta.url);
const fonts = Object.entries(FONT_FILES).map(([weight, file]) => ({
  weight: Number(weight) as 400 | 600,
  font: openSync(resolve(file)) as Font,
}));

/** The characters of a font by their advance width, in thousandths of the font size. */
function widthsOf(font: Font): string {
  const byWidth = new Map<number, string>();
  for (const code of font.characterSet) {
    const text = String.fromCodePoint(code);
    if (code < 0x20 || code === 0xff_ff || drawable.invisible.test(text)) continue;
    const width = Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm);
    byWidth.set(width, (byWidth.get(width) ?? '') + text);
  }
  return [...byWidth]
    .sort(([a], [b]) => a - b)
    .map(
      ([width, characters]) => `    ${width}: ${JSON.stringify(characters).replaceAll('\u00a0', '\\u00a0')},`,
    )
    .join('\n');
}

it('glyph-widths.ts is what the bundled font says; -u writes it anew', async () => {
  const tables = fonts.map(({ weight, font }) => `  ${weight}: {\n${widthsOf(font)}\n  },\n`);
  await expect(
    `// Written by glyph-widths.test.ts from the font files; run it with -u after the font changes.
// prettier-ignore
/** For each weight of Be Vietnam Pro: advance width in thousandths of the font size, and the characters that have it. */
export const glyphWidths: Readonly<Record<400 | 600, Readonly<Record<number, string>>>> = {
${tables.join('')}};
`,
  ).toMatchFileSnapshot('glyph-widths.ts');
});

it.each([
  'Hợp tác xã thành lập mới ễ ặ ộ Ễ Ặ Ộ ượ',
  '4.540.000 đồng/người/tháng, tăng 22,8 % so với năm 2023',
  'AVATAR To Ty LT “Đồng Tâm” – 1.000.000.000.000.000 đồng',
])('%s is drawn no wider than measured', (text) => {
  for (const { weight, font } of fonts) {
    const drawn = (font.layout(text).advanceWidth * 10) / font.unitsPerEm;
    const measured = measureText(text, { size: 10, weight });
    expect(measured).toBeGreaterThanOrEqual(drawn - 0.01);
    // In sentences kerning pulls together, and little.
    expect(measured).toBeLessThan(drawn * 1.06);
  }
});
