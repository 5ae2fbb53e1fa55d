/**
 * How an official document is laid out: decree 30/2020/NĐ-CP, annex I. Sizes are points, lengths millimetres. The annex was
 * read in four transcriptions that agree; where it leaves a range, one value of it is chosen.
 */

/** Section I.1 and I.3: A4; above and below 20–25, left 30–35, right 15–20. */
export const PAGE = {
  width: 210,
  height: 297,
  margin: { top: 20, bottom: 20, left: 30, right: 15 },
} as const;

/** What is between the margins. */
export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right;
export const TEXT_HEIGHT = PAGE.height - PAGE.margin.top - PAGE.margin.bottom;

/** Section I.4. */
export const FONT = 'Times New Roman';
/** Section I.4: black. */
export const INK = '000000';

/** Sections II and V. */
export const SIZE = {
  /** 12–13, capitals, bold. */
  nationalTitle: 12,
  /** 13–14, bold, with a line below as long as the words. */
  motto: 13,
  /** 12–13, capitals; the issuer in bold, with a line below of a third to a half of the words. */
  issuer: 12,
  /** 13. */
  number: 13,
  /** 13–14, slanted. */
  placeAndDate: 13,
  /** 13–14, bold; the kind in capitals, the subject with a line below of a third to a half of the words. */
  title: 14,
  /** 13–14. */
  body: 14,
  /** 13–14, bold. */
  signer: 14,
  /** 12, slanted and bold. */
  recipientsHead: 12,
  /** 11. */
  recipients: 11,
  /** Section I.7: 13–14, from the second page on, in the middle of the upper margin. */
  pageNumber: 13,
  /** Section III: 14, bold. */
  annex: 14,
  /** The annex names no size for the inside of tables. */
  table: 12,
} as const;

/** Point 6: paragraphs at least 6 points apart, lines single to one and a half, the first line 1 or 1.27 cm in. */
export const PARAGRAPH = { apart: 6, lines: 1.15, firstLine: 12.7 } as const;

/** The line below the issuer and below the subject, as a part of the words above it: a third to a half. */
export const SHORT_RULE = 0.42;
