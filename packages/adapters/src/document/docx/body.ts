import { HeadingLevel, Paragraph, type FileChild } from 'docx';
import type { Block, Illustration, Language, Particular } from '../content';
import { begun } from '../plain-text';
import { PARAGRAPH, SIZE, TEXT_WIDTH } from '../decree-30-2020';
import { figures, type Drawn } from './figure';
import { points } from './measure';
import { STYLE } from './styles';
import { table } from './table';
import { dotted, run } from './text';

/** Blocks one after the other; the last stays with what follows where it is `held`. `drawn` has the pixels of illustrations. */
export function body(
  blocks: readonly Block[],
  {
    language,
    drawn,
    held = false,
  }: { language: Language; drawn: ReadonlyMap<Illustration, Drawn>; held?: boolean },
): FileChild[] {
  const isHeld = (at: number) => held && at === blocks.length - 1;
  return blocks.flatMap((block, at): FileChild[] => {
    switch (block.is) {
      case 'heading':
        return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(block.text)] })];
      case 'subheading':
        return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(block.text)] })];
      case 'paragraph':
        return [
          new Paragraph({
            style: STYLE.text,
            keepNext: isHeld(at),
            children: [run(block.text)],
          }),
        ];
      case 'remark':
        return [
          new Paragraph({
            style: STYLE.plain,
            keepNext: isHeld(at),
            spacing: { before: points(2), after: points(PARAGRAPH.apart) },
            children: [run(block.text, { italics: true, size: SIZE.table })],
          }),
        ];
      case 'lines':
        return Array.from({ length: block.count }, () => dotted(TEXT_WIDTH));
      case 'particulars':
        return block.items.map(particular);
      case 'table':
        return table(block.table);
      case 'pictures':
        return figures(
          block.pictures.map((one) => drawn.get(one)!),
          language,
        );
    }
  });
}

function particular({ label: given, value }: Particular): Paragraph {
  const label = begun(given);
  if (value === undefined) return dotted(TEXT_WIDTH, { label: `${label}:` });
  return new Paragraph({
    style: STYLE.plain,
    spacing: { before: 0, after: points(PARAGRAPH.apart) },
    children: [run(`${label}: ${value}`)],
  });
}
