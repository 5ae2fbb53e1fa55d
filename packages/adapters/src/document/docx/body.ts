import { HeadingLevel, Paragraph, type FileChild } from 'docx';
import type { Block, Illustration, Language, Particular } from '../content';
import { begun } from '../plain-text';
import { PARAGRAPH, SIZE, TEXT_WIDTH } from '../decree-30-2020';
import { figures, type Drawn } from './figure';
import { points, twips } from './measure';
import { sideBySide } from './side-by-side';
import { STYLE } from './styles';
import { table } from './table';
import { dotted, run } from './text';

/** Particulars of a form; fewer are lines of their own. */
const MANY = 6;
/** Between two that stand beside each other, in millimetres. */
const GAP = 4;

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
  /** A table has no room below it of its own. */
  const above = (at: number) => (blocks[at - 1]?.is === 'table' ? points(PARAGRAPH.apart) : 0);
  return blocks.flatMap((block, at): FileChild[] => {
    switch (block.is) {
      case 'heading':
        return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(block.text)] })];
      case 'subheading':
        return [
          new Paragraph({
            heading: HeadingLevel.HEADING_2,
            spacing: { before: above(at) },
            children: [run(block.text)],
          }),
        ];
      case 'paragraph':
        return [
          new Paragraph({
            style: STYLE.text,
            keepNext: isHeld(at),
            spacing: { before: above(at) },
            children: [run(block.text)],
          }),
        ];
      case 'remark':
        return [
          new Paragraph({
            style: STYLE.plain,
            keepNext: isHeld(at),
            spacing: { before: above(at), after: points(PARAGRAPH.apart) },
            children: [run(block.text, { italics: true, size: SIZE.table })],
          }),
        ];
      case 'lines':
        return Array.from({ length: block.count }, () => dotted(TEXT_WIDTH));
      case 'particulars':
        return particulars(block.items);
      case 'table':
        return [...table(block.table), ...(hasTextNext(blocks[at + 1]) ? [] : [blank()])];
      case 'pictures':
        return figures(
          block.pictures.map((one) => drawn.get(one)!),
          language,
        );
    }
  });
}

/** What can follow a table; others need a line between, without which two tables would be one. */
function hasTextNext(next: Block | undefined): boolean {
  return /heading|paragraph|remark/.test(next?.is ?? '');
}

/** Below each other; many stand two in a line, so that a sheet with its signatures stays one page. */
function particulars(items: readonly Particular[]): FileChild[] {
  if (items.length < MANY) return items.map((item) => particular(item, TEXT_WIDTH));
  const half = TEXT_WIDTH / 2;
  const rows = Array.from({ length: Math.ceil(items.length / 2) }, (_, row) =>
    [items[row * 2], items[row * 2 + 1]].map((item) => (item ? [particular(item, half - GAP)] : [blank()])),
  );
  return [sideBySide([half, half], rows)];
}

function blank(): Paragraph {
  return new Paragraph({ style: STYLE.plain });
}

function particular({ label: given, value }: Particular, width: number): Paragraph {
  const label = begun(given);
  if (value === undefined) return dotted(width, { label: `${label}:` });
  return new Paragraph({
    style: STYLE.plain,
    spacing: { before: 0, after: points(PARAGRAPH.apart) },
    indent: { right: twips(TEXT_WIDTH / 2 > width ? GAP : 0) },
    children: [run(`${label}: ${value}`)],
  });
}
