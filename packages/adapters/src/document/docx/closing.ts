import { Paragraph, type FileChild } from 'docx';
import type { Closing, DocumentContent, SigningPlace } from '../content';
import { SIZE, TEXT_WIDTH } from '../decree-30-2020';
import type { Letterhead } from '../letterhead';
import { formWords } from '../words';
import { points } from './measure';
import { sideBySide } from './side-by-side';
import { STYLE } from './styles';
import { centred, dotted, run } from './text';

const SIDE = TEXT_WIDTH / 2;
/** Room for a signature and a seal, in points. */
const SIGNATURE = 56;
/** Lines to write recipients on where none are given. */
const EMPTY_RECIPIENTS = 3;
/** So long an ellipse of dots stands for a name that is filled by hand. */
const BLANK_NAME = 44;

/** The end of a document, kept together on a page: recipients or a signature on the left, a signature on the right. */
export function closing(content: DocumentContent): FileChild[] {
  const { closing: ends, letterhead } = content;
  if (!ends) return [];
  const side = (what: Closing['left' | 'right']): Paragraph[] =>
    what === 'recipients'
      ? recipients(content)
      : what === 'signer'
        ? signer(letterhead)
        : signingPlace(what, content);
  return [
    new Paragraph({ style: STYLE.plain, keepNext: true, spacing: { before: points(6) } }),
    sideBySide([SIDE, SIDE], [[side(ends.left), side(ends.right)]]),
  ];
}

function recipients({ letterhead, language }: DocumentContent): Paragraph[] {
  const say = formWords[language];
  const line = (text: string) =>
    new Paragraph({ style: STYLE.plain, children: [run(text, { size: SIZE.recipients })] });
  const given = letterhead.recipients ?? [];
  return [
    new Paragraph({
      style: STYLE.plain,
      children: [run(say.recipients, { bold: true, italics: true, size: SIZE.recipientsHead })],
    }),
    ...(given.length > 0
      ? given.map((name) => line(say.recipient(name)))
      : Array.from({ length: EMPTY_RECIPIENTS }, () =>
          dotted(BLANK_NAME, { label: '-', size: SIZE.recipients, after: 0 }),
        )),
    line(say.kept(letterhead.keptBy ?? say.blank)),
  ];
}

function signer({ signer: { authority, office, name } = {} }: Letterhead): Paragraph[] {
  const look = { bold: true, size: SIZE.signer };
  return [
    ...(authority === undefined ? [] : [centred(authority.toUpperCase(), look)]),
    office === undefined ? blankName() : centred(office.toUpperCase(), look),
    nameLine(name),
  ];
}

function signingPlace({ role, name }: SigningPlace, { language }: DocumentContent): Paragraph[] {
  return [
    centred(role, { bold: true, size: SIZE.signer }),
    centred(formWords[language].sign, { italics: true, size: SIZE.recipientsHead }),
    nameLine(name),
  ];
}

function nameLine(name: string | undefined): Paragraph {
  return name === undefined
    ? blankName(SIGNATURE)
    : centred(name, { bold: true, size: SIZE.signer, before: SIGNATURE });
}

function blankName(before = 0): Paragraph {
  return centred('.'.repeat(BLANK_NAME), { size: SIZE.signer, before });
}
