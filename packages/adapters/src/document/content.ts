import type { Picture } from '../chart';
import type { Letterhead } from './letterhead';

export type Language = 'vi' | 'en';

/** A document as it is to be read, before it is set in any file format. */
export interface DocumentContent {
  language: Language;
  letterhead: Letterhead;
  /** Abbreviation of the kind of document in its symbol, `BC`; where there is none, it has no number. */
  kind?: string | undefined;
  /** The kind in capitals: `BÁO CÁO`. */
  title: string;
  /** What it is about (trích yếu). */
  subject: string;
  body: readonly Block[];
  /** Left out where nobody signs. */
  closing?: Closing | undefined;
  annexes?: readonly Annex[] | undefined;
}

export type Block =
  | { is: 'heading'; text: string }
  /** A heading below the last. */
  | { is: 'subheading'; text: string }
  | { is: 'paragraph'; text: string }
  | { is: 'remark'; text: string }
  /** Lines to be filled by hand. */
  | { is: 'lines'; count: number }
  /** What something is called, and what is known of it; a dotted line where nothing is. */
  | { is: 'particulars'; items: readonly Particular[] }
  | { is: 'table'; table: Table }
  /** Pictures beside each other, two in a row. */
  | { is: 'pictures'; pictures: readonly Illustration[] };

export interface Particular {
  label: string;
  value: string | undefined;
}

export interface Table {
  caption?: string | undefined;
  columns: readonly Column[];
  rows: readonly (readonly CellText[])[];
  /** Rows of much text may be parted between two pages; others stay whole. */
  longRows?: boolean | undefined;
}

export interface Column {
  heading: string;
  /** Its part of the page's width, beside the parts of the other columns. */
  width: number;
  align?: 'left' | 'center' | 'right' | undefined;
}

/** A cell's paragraphs; undefined is empty. */
export type CellText =
  | string
  | readonly (string | { text: string; strong?: boolean; slanted?: boolean })[]
  | undefined;

export interface Illustration {
  picture: Picture;
  caption: string;
}

/** How a document ends: what stands left and right below its text. */
export interface Closing {
  left: 'recipients' | SigningPlace;
  right: 'signer' | SigningPlace;
}

/** Where somebody signs who is not the letterhead's signer. */
export interface SigningPlace {
  /** `NGƯỜI LẬP PHIẾU` */
  role: string;
  name?: string | undefined;
}

export interface Annex {
  title: string;
  body: readonly Block[];
}

/** When a file is said to have been written; the same instant gives the same bytes. */
export interface Written {
  /** An instant, `2024-01-15T08:00:00.000Z`. */
  at: string;
}
