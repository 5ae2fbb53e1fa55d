import type { Bilingual } from '../../../vi';
import type { Indicator } from '../../indicator';

/** What an official indicator is broken down by, and how that is had from here or why it is not. */
export interface Disaggregation {
  by: Bilingual;
  how: Bilingual;
  given: boolean;
}

/** An official statistical indicator: what the circular says of it, in our words, and the figures that give it. */
export interface OfficialIndicator {
  /** As numbered: `0701`. */
  code: string;
  name: Bilingual;
  method: Bilingual;
  disaggregation: readonly Disaggregation[];
  /** How often it is published. */
  published: 'year';
  /** Where the compiler takes the data from. */
  origin: Bilingual;
  compiledBy: Bilingual;
  /** More than one where the circular has a formula for each kind of organisation. */
  figures: readonly Indicator[];
}
