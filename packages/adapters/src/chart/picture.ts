import type { Bilingual } from '@hoptac/core/vi';
import type { Theme } from './palette';

/** A text of a picture and the box it stands in, in the picture's units. */
export interface TextBox {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A picture as SVG, with the same in words. */
export interface Picture {
  /** A whole SVG document. Its texts are set in Be Vietnam Pro; a page that shows it should load that font. */
  svg: string;
  /** In its own units, of which a phone's screen is 360 wide. */
  width: number;
  height: number;
  /** What it shows, in words, for whom it cannot be seen by. */
  alt: Bilingual;
  texts: readonly TextBox[];
}

/** Whose picture it is, in which language and theme. */
export interface PictureOptions {
  language?: 'vi' | 'en' | undefined;
  theme?: Theme | undefined;
}
