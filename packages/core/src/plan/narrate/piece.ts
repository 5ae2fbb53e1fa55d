import type { MonthlyPeriod } from '../../time';

/** Where a figure of a text stands in the report. */
export interface ReportCell {
  /** Code of the row's indicator; undefined for what belongs to the report as a whole. */
  indicator: string | undefined;
  period: MonthlyPeriod;
  /** The place or organisation; undefined for the whole alliance. */
  unit: string | undefined;
  /** The way to it from the row (or from the report, without an indicator): `actual`, `coverage.months.reported`. */
  field: string;
}

/** A part of a paragraph's text, from `start` up to `end`, and the cell it was written from. */
export interface NarrationSpan extends ReportCell {
  start: number;
  end: number;
}

/** A paragraph, with the spans of its text that are figures. */
export interface NarrationParagraph {
  text: string;
  /** In the order of the text, none within another. */
  spans: NarrationSpan[];
}

/** Words, or words that a cell stands behind, or a row of both. */
export type Piece = string | { text: string; cell: ReportCell } | readonly Piece[];

/** A sentence with figures in it: `` say`${name}: ${value}.` ``. */
export function say(words: TemplateStringsArray, ...figures: Piece[]): Piece {
  return words.flatMap((word, at) => [word, figures[at] ?? '']);
}

/** Pieces one after the other with `separator` between; empty ones are left out. */
export function join(pieces: readonly Piece[], separator: string): Piece {
  const some = pieces.filter((piece) => paragraphOf(piece).text !== '');
  return some.flatMap((piece, at) => (at === 0 ? [piece] : [separator, piece]));
}

export function paragraphOf(piece: Piece): NarrationParagraph {
  let text = '';
  const spans: NarrationSpan[] = [];
  const write = (part: Piece): void => {
    if (typeof part === 'string') text += part;
    else if ('cell' in part) {
      const start = text.length;
      text += part.text;
      if (part.text) spans.push({ ...part.cell, start, end: text.length });
    } else for (const inner of part) write(inner);
  };
  write(piece);
  return { text, spans };
}
