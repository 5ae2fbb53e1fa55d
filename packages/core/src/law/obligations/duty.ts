import type { OrganisationKind } from '../../organisation';
import { addDays, type CalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import { termByLaw } from '../engine/term-by-law';
import { parameterAt, type Parameter } from '../engine/parameter';
import { dueOf, type Due, type Term } from '../engine/term';
import type { FactName, Facts } from '../facts';

/** From the first day to the last, both included. */
export interface Window {
  from: CalendarDate;
  to: CalendarDate;
}

/** What a duty comes to for one organisation: due dates, facts that would date it, or why it cannot be dated. */
export interface Dating {
  dues?: readonly Due[];
  missing?: readonly FactName[];
  /** The law sets such a duty and its text has not been found. */
  undated?: Bilingual;
}

/** Something the law wants done by a day. */
export interface Duty {
  /** Stable, in kebab-case. */
  code: string;
  /** What to do. */
  title: Bilingual;
  /** Whom it binds, by kind, size or state. */
  appliesTo: Bilingual;
  kinds: readonly OrganisationKind[];
  date: (facts: Facts, window: Window) => Dating;
}

/** Not this organisation's duty, done already, or not in these days. */
export const NOTHING: Dating = Object.freeze({});

export const COOPERATIVES_AND_UNIONS: Pick<Duty, 'kinds' | 'appliesTo'> = {
  kinds: ['cooperative', 'union'],
  appliesTo: {
    vi: 'Mọi hợp tác xã, liên hiệp hợp tác xã.',
    en: 'Every cooperative and union of cooperatives.',
  },
};

/** The term of a parameter from a day, by the law that governs it. No dues where that law sets none. */
export function datedByLaw(
  term: Parameter<number>,
  from: CalendarDate,
  count: (from: CalendarDate, length: number) => Term,
): Dating {
  const found = termByLaw(term, from, count);
  if (found.ok) return { dues: [dueOf(found.term)] };
  const atStart = parameterAt(term, addDays(from, 1));
  const isMissing = atStart.status === 'outOfScope' && atStart.because === 'sourceNotFound';
  return isMissing ? { undated: found.reason } : NOTHING;
}

/** Several datings as one. */
export function together(datings: readonly Dating[]): Dating {
  const undated = datings.find((dating) => dating.undated)?.undated;
  return {
    dues: datings.flatMap(({ dues = [] }) => dues),
    missing: [...new Set(datings.flatMap(({ missing = [] }) => missing))],
    ...(undated && { undated }),
  };
}

/** Days that come every year, `MM-DD`, in the years a duty due in the window can be of. */
export function everyYear(dayOfYear: string, { from, to }: Window): CalendarDate[] {
  const [first, last] = [Number(from.slice(0, 4)) - 1, Number(to.slice(0, 4))];
  return Array.from(
    { length: last - first + 1 },
    (_, index) => `${first + index}-${dayOfYear}` as CalendarDate,
  );
}
