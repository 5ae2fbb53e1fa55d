import { fold } from '../fold';

/** The same text as other keyboards, phones and copied pages would give it. */
export const WAYS_TO_TYPE: Readonly<Record<string, (text: string) => string>> = {
  decomposed: (text) => text.normalize('NFD'),
  composed: (text) => text.normalize('NFC'),
  'in capitals': (text) => text.toUpperCase(),
  'with no-break spaces': (text) => text.replaceAll(' ', '\u00A0'),
  'with wide spaces': (text) => ` ${text.replaceAll(' ', '  ')} `,
  'with zero-width spaces': (text) => text.replaceAll(' ', ' \u200B'),
  'in full width': (text) =>
    text.replaceAll(/[0-9a-zA-Z,.%/-]/g, (narrow) =>
      String.fromCodePoint((narrow.codePointAt(0) ?? 0) + 0xfee0),
    ),
};

/** Without accents some words are other words too; such a text may then be asked back, but never be read as something else. */
export const withoutAccents = (text: string) => fold(text);
