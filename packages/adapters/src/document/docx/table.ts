import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from 'docx';
import type { CellText, Column, Table as TableContent } from '../content';
import { INK, SIZE, TEXT_WIDTH } from '../decree-30-2020';
import { twips } from './measure';
import { STYLE } from './styles';
import { run } from './text';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: INK } as const;
const ALIGNED = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A table as wide as the text. Its headings stand again on each page, and no row is parted unless it may be. */
export function table({ caption, columns, rows, longRows = false }: TableContent): FileChild[] {
  const widths = columnWidths(columns);
  const cell = (text: CellText, at: number, strong: boolean) =>
    new TableCell({
      width: { size: widths[at]!, type: WidthType.DXA },
      verticalAlign: strong ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      children: cellParagraphs(text, strong ? 'center' : (columns[at]!.align ?? 'left'), strong),
    });
  return [
    ...(caption === undefined
      ? []
      : [
          new Paragraph({
            style: STYLE.caption,
            keepNext: true,
            children: [run(caption, { size: SIZE.table, bold: true })],
          }),
        ]),
    new Table({
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      margins: { left: twips(1.2), right: twips(1.2), top: 0, bottom: 0 },
      borders: {
        top: LINE,
        bottom: LINE,
        left: LINE,
        right: LINE,
        insideHorizontal: LINE,
        insideVertical: LINE,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ heading }, at) => cell(heading, at, true)),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: !longRows,
              children: columns.map((_, at) => cell(row[at], at, false)),
            }),
        ),
      ],
    }),
  ];
}

/** The columns' parts of the text's width; the last takes what rounding leaves. */
export function columnWidths(columns: readonly Column[]): number[] {
  const parts = columns.reduce((sum, { width }) => sum + width, 0);
  const whole = twips(TEXT_WIDTH);
  const widths = columns.map(({ width }) => Math.floor((whole * width) / parts));
  widths[widths.length - 1]! += whole - widths.reduce((sum, width) => sum + width, 0);
  return widths;
}

/** A narrow column may break what is written with strokes after them: `đồng/người/tháng`. */
const STROKE = /(?<=\p{L})\/(?=\p{L})/gu;

function cellParagraphs(text: CellText, align: keyof typeof ALIGNED, bold: boolean): Paragraph[] {
  const pieces = text === undefined ? [''] : typeof text === 'string' ? [text] : text;
  return pieces.map((piece) => {
    const {
      text: said,
      strong = bold,
      slanted = false,
    } = typeof piece === 'string' ? { text: piece } : piece;
    return new Paragraph({
      style: STYLE.cell,
      alignment: ALIGNED[align],
      keepNext: bold,
      children: [run(said.replaceAll(STROKE, '/\u200b'), { bold: strong, italics: slanted })],
    });
  });
}
