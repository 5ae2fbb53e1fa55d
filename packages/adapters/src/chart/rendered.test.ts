import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { FONT_FAMILY, FONT_FILES } from './font-files';
import { startSheet } from './sheet';

const { resolve } = createRequire(import.meta.url);
const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
const fontBuffers = await Promise.all(Object.values(FONT_FILES).map((file) => readFile(resolve(file))));
const SCALE = 4;

/** From where to where in a picture something is drawn that is not paper. */
function inkOf(svg: string): { left: number; right: number } {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontBuffers, defaultFontFamily: FONT_FAMILY },
  });
  const { pixels, width } = drawing.render();
  let [left, right] = [width, 0];
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at]! > 200) continue;
    const column = (at / 4) % width;
    left = Math.min(left, column);
    right = Math.max(right, column + 1);
  }
  return { left: left / SCALE, right: right / SCALE };
}

describe('a text is drawn where its box says', () => {
  // Kerning would pull some of these together by a tenth and set others apart.
  const pulled = ['HAVATAVATAVAH', 'HTOYTOYTOYTOH'];
  const others = ['Hợp tác xã dịch vụ H', 'HƯUƯUƯUƯUƯUH', 'Năm 2024: 4.540.000 đồng H'];
  const texts = [...pulled, ...others].flatMap((text) =>
    ([400, 600] as const).flatMap((weight) =>
      (['start', 'middle', 'end'] as const).map((anchor) => [text, weight, anchor] as const),
    ),
  );
  it.each(texts)('%s (%i, %s)', (text, weight, anchor) => {
    const sheet = startSheet({});
    const x = { start: 20, middle: 180, end: 340 }[anchor];
    sheet.write(text, { x, top: 10, width: 320, size: 16, weight, anchor, ink: '#000000' });
    const picture = sheet.finish(50, { vi: '', en: '' });
    const [box] = picture.texts;
    const ink = inkOf(picture.svg);
    // Of an upright letter at either end, not more than an eighth of the size is blank.
    expect(ink.left).toBeGreaterThanOrEqual(box!.x - 0.3);
    expect(ink.left).toBeLessThan(box!.x + 2.1);
    expect(ink.right).toBeLessThanOrEqual(box!.x + box!.width + 0.3);
    expect(ink.right).toBeGreaterThan(box!.x + box!.width - 2.1);
  });
});
