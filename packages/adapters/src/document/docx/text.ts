import { AlignmentType, LeaderType, Paragraph, Tab, TabStopType, TextRun, type IRunOptions } from 'docx';
import { plainText } from '../plain-text';
import { halfPoints, points, twips } from './measure';
import { STYLE } from './styles';

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'allCaps'> & { size?: number };

export function run(text: string, { size, ...look }: Look = {}): TextRun {
  return new TextRun({
    text: plainText(text),
    ...look,
    ...(size !== undefined && { size: halfPoints(size) }),
  });
}

/** A line in the middle. */
export function centred(text: string, look: Look & { keepNext?: boolean; before?: number } = {}): Paragraph {
  const { keepNext = false, before = 0, ...runLook } = look;
  return new Paragraph({
    style: STYLE.centred,
    keepNext,
    spacing: { before: points(before) },
    children: [run(text, runLook)],
  });
}

/** A dotted line up to a width in millimetres, to be filled by hand; `label` stands before it. */
export function dotted(
  width: number,
  {
    label = '',
    size,
    after = 6,
    centre = false,
  }: { label?: string; size?: number; after?: number; centre?: boolean } = {},
): Paragraph {
  const inset = centre ? width / 6 : 0;
  return new Paragraph({
    style: STYLE.plain,
    alignment: AlignmentType.LEFT,
    indent: { left: twips(inset), right: twips(inset) },
    spacing: { before: 0, after: points(after) },
    tabStops: [{ type: TabStopType.RIGHT, position: twips(width - inset), leader: LeaderType.DOT }],
    children: [
      ...(label === '' ? [] : [run(`${label} `, size === undefined ? {} : { size })]),
      new TextRun({ children: [new Tab()], ...(size !== undefined && { size: halfPoints(size) }) }),
    ],
  });
}
