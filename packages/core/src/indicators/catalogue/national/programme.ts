import type { Bilingual } from '../../../vi';
import type { IndicatorSource } from '../../indicator';

/** One national target: a plan target with how the document puts it. */
export interface NationalTarget {
  indicator: string;
  /** In the indicator's unit. Of a range the lower end, which is what must be reached. */
  target: number;
  /** How the source says it: about, more than, at least, a range. Absent where it names the number as such. */
  said?: Bilingual;
}

/** What a national document wants reached by the end of a year. `targets` can stand as the targets of a plan of that year. */
export interface NationalProgramme {
  code: string;
  name: Bilingual;
  source: IndicatorSource;
  year: number;
  targets: readonly NationalTarget[];
  /** What it also wants, and why no indicator of ours tells it. */
  notComputable: readonly { target: Bilingual; why: Bilingual }[];
}

/**
 * The targets as those of a plan of that year: beside results of the whole country they make a plan report.
 *
 * @example
 * nationalPlan(nationalProgrammes[0]!).targets[2]; // { indicator: 'official0701', target: 35_000 }
 */
export function nationalPlan({ year, targets }: NationalProgramme) {
  return { year, targets: targets.map(({ indicator, target }) => ({ indicator, target })) };
}
