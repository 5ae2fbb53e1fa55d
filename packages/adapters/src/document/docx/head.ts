import { Paragraph, type FileChild } from 'docx';
import { boldLines, boldWidth } from '../bold-widths';
import type { DocumentContent } from '../content';
import { SHORT_RULE, SIZE, TEXT_WIDTH } from '../decree-30-2020';
import { plainText } from '../plain-text';
import { formWords } from '../words';
import { rule } from './rule';
import { sideBySide } from './side-by-side';
import { STYLE } from './styles';
import { centred, dotted } from './text';

/** The national title needs its line whole; the issuer has the rest. */
const LEFT = 70;
const RIGHT = TEXT_WIDTH - LEFT;
/** What a name may take of its side. */
const NAME = LEFT - 4;

/** What stands above the text on the first page: issuer, national title, number, place and date, kind and subject. */
export function head(content: DocumentContent): FileChild[] {
  const { letterhead, language } = content;
  const say = formWords[language];
  const number = documentNumber(content);
  return [
    sideBySide(
      [LEFT, RIGHT],
      [
        [
          issuer(letterhead),
          [
            centred(say.nationalTitle, { bold: true, size: SIZE.nationalTitle }),
            centred(say.motto, { bold: true, size: SIZE.motto }),
            rule(boldWidth(say.motto, SIZE.motto), RIGHT),
          ],
        ],
        [
          number === ''
            ? [new Paragraph({ style: STYLE.plain })]
            : [centred(number, { size: SIZE.number, before: 6 })],
          [
            centred(say.placeAndDate(letterhead.place, letterhead.date), {
              italics: true,
              size: SIZE.placeAndDate,
              before: 6,
            }),
          ],
        ],
      ],
    ),
    ...titleAndSubject(content),
  ];
}

/** `Số: 12/BC-LMHTX`; empty where the kind of document has none. */
export function documentNumber({ letterhead, language, kind }: DocumentContent): string {
  const say = formWords[language];
  return kind === undefined
    ? ''
    : say.number(letterhead.number, `${kind}-${letterhead.issuerSymbol ?? say.blank}`);
}

function issuer({ superior, issuer: name }: DocumentContent['letterhead']): Paragraph[] {
  const size = SIZE.issuer;
  const above =
    superior === null
      ? []
      : superior === undefined
        ? [dotted(LEFT, { size, after: 0, centre: true })]
        : lines(superior, size).map((line) => centred(line, { size }));
  if (name === undefined) return [...above, dotted(LEFT, { size, after: 0, centre: true })];
  const named = lines(name, size);
  return [
    ...above,
    ...named.map((line) => centred(line, { size, bold: true })),
    rule(boldWidth(named.at(-1) ?? '', size) * SHORT_RULE, LEFT),
  ];
}

function lines(name: string, size: number): string[] {
  return boldLines(plainText(name).toUpperCase(), { size, width: NAME });
}

function titleAndSubject({ title, subject }: DocumentContent): Paragraph[] {
  const size = SIZE.title;
  const said = boldLines(plainText(subject), { size, width: TEXT_WIDTH - 10 });
  return [
    centred(title, { bold: true, size, before: 18 }),
    ...said.map((line) => centred(line, { bold: true, size })),
    rule(boldWidth(said.at(-1) ?? '', size) * SHORT_RULE, TEXT_WIDTH),
    new Paragraph({ style: STYLE.plain }),
  ];
}
