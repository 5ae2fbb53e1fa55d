import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { FONT_FAMILY, FONT_FILES } from './font-files';
import type { Picture } from './picture';

/** Pixels for a unit: sharp on a phone. */
const SCALE = 2;

/** The library that turns SVG into pixels, and the fonts, loaded when the first picture is wanted. */
async function load() {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  const { resolve } = createRequire(import.meta.url);
  const files = Object.values(FONT_FILES).map((file) => readFile(resolve(file)));
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return { Resvg, fonts: await Promise.all(files) };
}
let loading: ReturnType<typeof load> | undefined;

/**
 * A picture as PNG, two pixels to a unit, with only the bundled font. The same picture gives the same bytes.
 *
 * @example
 * await writeFile('ke-hoach.png', await toPng(drawPlanBoard(report, { owner })));
 */
export async function toPng({ svg }: Pick<Picture, 'svg'>, { scale = SCALE } = {}): Promise<Uint8Array> {
  loading ??= load();
  const { Resvg, fonts } = await loading;
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers: fonts, defaultFontFamily: FONT_FAMILY },
  });
  try {
    const pixels = drawing.render();
    try {
      return pixels.asPng();
    } finally {
      // The pixels lie outside the garbage collector's reach: what is not freed here stays for good.
      pixels.free();
    }
  } finally {
    drawing.free();
  }
}
