import { glyphWidths } from './glyph-widths';

export type Weight = keyof typeof glyphWidths;

export interface Type {
  /** Of the font, in the picture's units. */
  size: number;
  weight?: Weight | undefined;
}

const widthOf: Record<Weight, Map<string, number>> = { 400: tableOf(400), 600: tableOf(600) };

function tableOf(weight: Weight): Map<string, number> {
  return new Map(
    Object.entries(glyphWidths[weight]).flatMap(([width, characters]) =>
      Array.from(characters, (character): [string, number] => [character, Number(width)]),
    ),
  );
}

/** Whether the bundled font has the character. */
export function hasGlyph(character: string): boolean {
  return widthOf[400].has(character);
}

/**
 * How wide a text is drawn, from the widths of the font's own glyphs, without kerning: a sheet writes every text to just this width.
 * What the font lacks counts as wide as its size.
 */
export function measureText(text: string, { size, weight = 400 }: Type): number {
  const table = widthOf[weight];
  let thousandths = 0;
  for (const character of text) thousandths += table.get(character) ?? 1000;
  return (thousandths * size) / 1000;
}
