import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';
import { FONT, INK, PARAGRAPH, SIZE } from '../decree-30-2020';
import type { Language } from '../content';
import { halfPoints, points, twips } from './measure';

/** Names of the styles, so that whoever edits the file changes one and not each paragraph. */
export const STYLE = {
  text: 'OfficialText',
  centred: 'OfficialCentred',
  plain: 'OfficialPlain',
  heading: 'Heading1',
  subheading: 'Heading2',
  caption: 'Caption',
  cell: 'TableText',
} as const;

/** Times New Roman in black everywhere, whatever the program's own defaults are. */
export function styles(language: Language): IStylesOptions {
  const font = { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT };
  const run = { font, color: INK, size: halfPoints(SIZE.body) };
  const apart = { before: 0, after: points(PARAGRAPH.apart) };
  // Said outright: without it LibreOffice takes the lines for exactly so high, and cuts pictures to one.
  const lines = (many: number) => ({ line: Math.round(many * 240), lineRule: LineRuleType.AUTO });
  const bold = { ...run, bold: true, italics: false };
  return {
    default: {
      document: { run: { ...run, language: { value: language === 'vi' ? 'vi-VN' : 'en-GB' } } },
      heading1: {
        run: bold,
        paragraph: {
          spacing: { before: points(PARAGRAPH.apart * 2), after: points(PARAGRAPH.apart) },
          indent: { firstLine: twips(PARAGRAPH.firstLine) },
          keepNext: true,
        },
      },
      heading2: {
        run: bold,
        paragraph: { spacing: apart, indent: { firstLine: twips(PARAGRAPH.firstLine) }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: STYLE.text,
        name: 'Official text',
        basedOn: 'Normal',
        quickFormat: true,
        run,
        paragraph: {
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: twips(PARAGRAPH.firstLine) },
          spacing: { ...apart, ...lines(PARAGRAPH.lines) },
        },
      },
      {
        id: STYLE.centred,
        name: 'Official centred',
        basedOn: 'Normal',
        quickFormat: true,
        run,
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0, ...lines(1) } },
      },
      {
        id: STYLE.plain,
        name: 'Official plain',
        basedOn: 'Normal',
        quickFormat: true,
        run,
        paragraph: { spacing: { before: 0, after: 0, ...lines(1) } },
      },
      {
        id: STYLE.caption,
        name: 'caption',
        basedOn: 'Normal',
        run: { ...run, size: halfPoints(SIZE.recipientsHead), italics: true },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { ...apart, ...lines(1), before: points(PARAGRAPH.apart) },
        },
      },
      {
        id: STYLE.cell,
        name: 'Table text',
        basedOn: 'Normal',
        quickFormat: true,
        run: { ...run, size: halfPoints(SIZE.table) },
        paragraph: { spacing: { before: points(1), after: points(1), ...lines(1) } },
      },
    ],
  };
}
