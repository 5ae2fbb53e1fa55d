import type { CalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import type { Citation } from '../engine/citation';
import type { Problem } from '../engine/problem';
import type { FactName } from '../facts';

/** Something that one organisation has to do by a day. */
export interface Obligation {
  /** Of the duty: `annual-congress`. */
  code: string;
  title: Bilingual;
  due: {
    /** By counting alone. */
    nominal: CalendarDate;
    /** The last day to act, moved past days off. */
    effective: CalendarDate;
    /** Given where the days off are not announced: why `effective` may yet change. */
    provisional?: Bilingual;
  };
  citations: readonly Citation[];
  /** How it was counted. */
  because: Bilingual;
  /** Whom the law binds to it, by kind, size or state. */
  appliesTo: Bilingual;
}

/** The duties that fall due between two days, and what to ask to date more. */
export interface ObligationsReport {
  ok: true;
  from: CalendarDate;
  to: CalendarDate;
  /** By effective day, then nominal day, then code. */
  obligations: readonly Obligation[];
  /** What to ask to date more duties, most useful first. */
  missingFacts: readonly { fact: FactName; duties: readonly string[] }[];
  /** Duties the law sets for these days whose source has not been found, and why. */
  undated: readonly { code: string; title: Bilingual; reason: Bilingual }[];
}

/** Facts or days that cannot be used, and what is wrong with them. */
export interface ObligationsRefusal {
  ok: false;
  problems: readonly Problem[];
  /** Always empty. */
  obligations: readonly Obligation[];
  missingFacts: readonly never[];
  undated: readonly never[];
}
