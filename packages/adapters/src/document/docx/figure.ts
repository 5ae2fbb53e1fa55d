import { ImageRun, Paragraph, type FileChild } from 'docx';
import type { Illustration, Language } from '../content';
import { TEXT_HEIGHT, TEXT_WIDTH } from '../decree-30-2020';
import { plainText } from '../plain-text';
import { pixels } from './measure';
import { sideBySide } from './side-by-side';
import { STYLE } from './styles';
import { run } from './text';

const GAP = 5;
const COLUMN = (TEXT_WIDTH - GAP) / 2;
/** A picture and its caption stay on one page, below a heading. */
const TALLEST = TEXT_HEIGHT - 32;

/** A picture as pixels. `id` is its number in the document. */
export interface Drawn extends Illustration {
  png: Uint8Array;
  id: number;
}

/** Pictures two in a row, each with its caption below and its words for those who cannot see it. */
export function figures(drawn: readonly Drawn[], language: Language): FileChild[] {
  const rows = Array.from({ length: Math.ceil(drawn.length / 2) }, (_, row) =>
    drawn.slice(row * 2, row * 2 + 2),
  );
  return rows.flatMap((row) =>
    row.length === 1
      ? figure(row[0]!, language)
      : [
          sideBySide(
            [COLUMN, GAP, COLUMN],
            [[figure(row[0]!, language), [new Paragraph({})], figure(row[1]!, language)]],
          ),
        ],
  );
}

function figure({ png, picture, caption, id }: Drawn, language: Language): Paragraph[] {
  const width = Math.min(COLUMN, (TALLEST * picture.width) / picture.height);
  const height = (width * picture.height) / picture.width;
  const alt = plainText(picture.alt[language]);
  return [
    new Paragraph({
      style: STYLE.centred,
      keepNext: true,
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width: pixels(width), height: pixels(height) },
          altText: { id: String(id), name: `Picture ${id}`, title: plainText(caption), description: alt },
        }),
      ],
    }),
    new Paragraph({ style: STYLE.caption, children: [run(caption, {})] }),
  ];
}
