import {
  AlignmentType,
  Document,
  Header,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import type { Annex, DocumentContent, Illustration } from '../content';
import { PAGE, SIZE, TEXT_WIDTH } from '../decree-30-2020';
import { boldLines } from '../bold-widths';
import { plainText } from '../plain-text';
import { formWords } from '../words';
import { body } from './body';
import { closing } from './closing';
import type { Drawn } from './figure';
import { documentNumber, head } from './head';
import { halfPoints, twips } from './measure';
import { rule } from './rule';
import { STYLE, styles } from './styles';
import { centred } from './text';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Sets a document's content as the decree has it, on as many pages as it takes. */
export function layOut(content: DocumentContent, drawn: ReadonlyMap<Illustration, Drawn>): Document {
  const { language, title, subject, letterhead, annexes = [] } = content;
  const set = { language, drawn };
  const annexed = annexes.flatMap((annex, at) => [
    ...annexHead(annex, annexes.length === 1 ? '' : ROMAN[at]!, content),
    ...body(annex.body, set),
  ]);
  return new Document({
    title: plainText(`${title} ${subject}`),
    creator: plainText(letterhead.issuer ?? ''),
    lastModifiedBy: plainText(letterhead.issuer ?? ''),
    description: '',
    styles: styles(language),
    sections: [
      section([
        ...head(content),
        ...body(content.body, { ...set, held: content.closing !== undefined }),
        ...closing(content),
        ...annexed,
      ]),
    ],
  });
}

function section(children: FileChild[]): ISectionOptions {
  const { top, bottom, left, right } = PAGE.margin;
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: twips(PAGE.width), height: twips(PAGE.height) },
        // The page's number stands in the middle of the upper margin.
        margin: {
          top: twips(top),
          bottom: twips(bottom),
          left: twips(left),
          right: twips(right),
          header: twips(top / 2),
          footer: twips(bottom / 2),
        },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({ style: STYLE.plain })] }),
      default: new Header({
        children: [
          new Paragraph({
            style: STYLE.centred,
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(SIZE.pageNumber) })],
          }),
        ],
      }),
    },
    children,
  };
}

/** An annex begins on a page of its own, and says what it belongs to. */
function annexHead({ title }: Annex, numeral: string, content: DocumentContent): FileChild[] {
  const { language, letterhead } = content;
  const say = formWords[language];
  return [
    new Paragraph({
      style: STYLE.centred,
      pageBreakBefore: true,
      children: [new TextRun({ text: say.annex(numeral), bold: true, size: halfPoints(SIZE.annex) })],
    }),
    ...boldLines(plainText(title).toUpperCase(), { size: SIZE.title, width: TEXT_WIDTH - 10 }).map((line) =>
      centred(line, { bold: true, size: SIZE.title }),
    ),
    centred(say.annexTo(content.title, documentNumber(content), letterhead.date, letterhead.issuer), {
      italics: true,
      size: SIZE.body,
    }),
    rule(TEXT_WIDTH * 0.25, TEXT_WIDTH),
    new Paragraph({ style: STYLE.plain }),
  ];
}
