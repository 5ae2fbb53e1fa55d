import { drawable, drawableName } from './drawable';
import { FONT_FAMILY } from './font-files';
import { measureText, type Weight } from './measure-text';
import { palettes, type Palette } from './palette';
import type { Picture, PictureOptions, TextBox } from './picture';
import { words } from './words';
import { balanceText, wrapText } from './wrap-text';

/** A phone's width. */
export const WIDTH = 360;
export const MARGIN = 16;
export const INNER = WIDTH - 2 * MARGIN;
/** From one line to the next, and how far a line reaches above and below its base, in font sizes: room for “Ễ” over “g”. */
const LEADING = 1.4;
const ASCENT = 1.06;
const DESCENT = 0.27;

export interface Writing {
  /** Left edge; with `anchor` `middle` the middle, with `end` the right edge. */
  x: number;
  top: number;
  width: number;
  size: number;
  weight?: Weight | undefined;
  ink?: string | undefined;
  anchor?: 'start' | 'middle' | 'end' | undefined;
  /** Most lines; what is longer ends in “…”. */
  most?: number | undefined;
  /** Lines of about one length. */
  balanced?: boolean | undefined;
}

/** A picture in the making. Whatever is written is measured first, and its box is kept. */
export interface Sheet {
  language: 'vi' | 'en';
  palette: Palette;
  shape(svg: string): void;
  /** A name as far as it can be drawn; where nothing of it can, words that say so, or what else it goes by. */
  name(name: string, otherwise?: string): string;
  /** Writes a text in as many lines as it takes; the answer is where the next may start. */
  write(text: string, writing: Writing): number;
  /** How wide and high a text would be. */
  measure(
    text: string,
    writing: Pick<Writing, 'width' | 'size' | 'weight' | 'most' | 'balanced'>,
  ): {
    width: number;
    height: number;
  };
  finish(height: number, alt: Picture['alt']): Picture;
}

export function startSheet({ language = 'vi', theme = 'light' }: PictureOptions): Sheet {
  const palette = palettes[theme];
  const parts: string[] = [];
  const texts: TextBox[] = [];
  const lay = (
    text: string,
    { balanced, ...given }: Pick<Writing, 'width' | 'size' | 'weight' | 'most' | 'balanced'>,
  ) => (balanced ? balanceText : wrapText)(drawable(text), given);
  const heightOf = (lines: number, size: number) => lines * LEADING * size;
  return {
    language,
    palette,
    shape: (svg) => void parts.push(svg),
    name: (name, otherwise = words[language].undrawable) => drawableName(name, otherwise),
    measure(text, writing) {
      const lines = lay(text, writing);
      return {
        width: Math.max(0, ...lines.map((line) => measureText(line, writing))),
        height: heightOf(lines.length, writing.size),
      };
    },
    write(text, writing) {
      const { x, top, size, weight = 400, ink = palette.ink, anchor = 'start' } = writing;
      const lines = lay(text, writing);
      const fill = `font-size="${size}"${weight === 400 ? '' : ` font-weight="${weight}"`} fill="${ink}"`;
      const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
      for (const [index, line] of lines.entries()) {
        const base = top + index * LEADING * size + ASCENT * size;
        const width = measureText(line, { size, weight });
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
        const height = (ASCENT + DESCENT) * size;
        texts.push({ text: line, x: left, y: base - ASCENT * size, width, height });
        // Said to be as wide as measured, a text keeps its box whatever a program kerns, and in the fonts of a page without ours.
        const fitted = width === 0 ? '' : ` textLength="${n(width)}" lengthAdjust="spacingAndGlyphs"`;
        parts.push(`<text x="${n(x)}" y="${n(base)}" ${fill}${side}${fitted}>${escaped(line)}</text>`);
      }
      return top + heightOf(lines.length, size);
    },
    finish(exactHeight, alt) {
      const height = Math.ceil(exactHeight);
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(alt[language])}" font-family="'${FONT_FAMILY}', Arial, sans-serif">
<rect width="${WIDTH}" height="${height}" fill="${palette.paper}"/>
${parts.join('\n')}
</svg>
`;
      return { svg, width: WIDTH, height, alt, texts };
    },
  };
}

/** A number as it stands in SVG: no more digits than can be seen. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ').replaceAll(/[&<>"]/g, (one) => ENTITIES[one]!);
}
