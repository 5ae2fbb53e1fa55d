import { measureUnitNames, type DataElement } from '@hoptac/core/indicators';
import { formatQuantity, spellNumber } from '@hoptac/core/vi';
import type { Block, CellText, Language } from '../content';
import type { ReceiptFacts } from './receipt';
import { words } from './receipt-words';

/** From here money is written in words too: a zero too many or too few is not seen among so many. */
const SPELLED_FROM = 100_000_000;

/** The figures as they were sent, in full, and what was asked for and not given. */
export function figures(facts: ReceiptFacts, language: Language): Block[] {
  const say = words[language];
  const { submission, elements, asked } = facts;
  const values = Object.entries(submission.values);
  const place = (code: string) => {
    const at = elements.findIndex((element) => element.code === code);
    return at < 0 ? elements.length : at;
  };
  const rows = values
    .toSorted(([one], [other]) => place(one) - place(other))
    .map(([code, value], at) => row(at + 1, code, value, elements[place(code)], language));
  const lacking = elements.filter(
    ({ code }) => asked.includes(code) && submission.values[code] === undefined,
  );
  return [
    rows.length === 0 ? { is: 'paragraph', text: say.noFigures } : { is: 'paragraph', text: say.figures },
    ...(rows.length === 0
      ? []
      : [
          {
            is: 'table',
            table: {
              columns: [
                { heading: say.index, width: 12, align: 'center' },
                { heading: say.element, width: 40 },
                { heading: say.unit, width: 20, align: 'center' },
                { heading: say.value, width: 46, align: 'right' },
                { heading: say.spelled, width: 47 },
              ],
              rows,
            },
          } satisfies Block,
        ]),
    ...(lacking.length === 0
      ? []
      : [
          {
            is: 'paragraph',
            text: say.missing(lacking.map(({ name }) => name[language]).join(', ')),
          } satisfies Block,
        ]),
  ];
}

/** A figure whose definition is not there any more stands under its code: nothing that was sent is left out. */
function row(
  number: number,
  code: string,
  value: number,
  element: DataElement | undefined,
  language: Language,
): CellText[] {
  const say = words[language];
  if (!element) return [`${number}`, code, undefined, plain(value, language), undefined];
  const { name, unit, valueKind } = element;
  if (valueKind === 'yesNo')
    return [`${number}`, name[language], undefined, value === 1 ? say.yes : say.no, undefined];
  const large = unit === 'dong' && Math.abs(value) >= SPELLED_FROM && Number.isSafeInteger(value);
  return [
    `${number}`,
    name[language],
    measureUnitNames[unit][language],
    plain(value, language),
    large ? [{ text: say.dong(spellNumber(value)), slanted: true }] : undefined,
  ];
}

/** As many decimals as were given. */
function plain(value: number, language: Language): string {
  return formatQuantity(value, { digits: 15, language });
}
