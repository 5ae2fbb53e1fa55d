import { BorderStyle, LineRuleType, Paragraph } from 'docx';
import { INK } from '../decree-30-2020';
import { points, twips } from './measure';

/** A line of a length in the middle of a width; lengths in millimetres. The decree wants it drawn, not words underlined. */
export function rule(length: number, width: number): Paragraph {
  const side = twips(Math.max(0, (width - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after: 0, line: points(3), lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: INK, space: 0 } },
  });
}
