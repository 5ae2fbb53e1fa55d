import type { CalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import { termByLaw } from '../engine/term-by-law';
import { dueOf, termOfMonths, type Due } from '../engine/term';
import { contributionTerm } from './parameters';

/** When a contribution is due in full, or why that cannot be said. */
export type ContributionDue =
  | ({ ok: true; certifiedOn: CalendarDate; months: number } & Due)
  | { ok: false; reason: Bilingual };

/**
 * The day by which a contribution is paid in, from the certificate of registration or, for a member that joined later,
 * from its admission: `certifiedOn` (`YYYY-MM-DD`).
 *
 * It is the longest the law allows; the charter may set less, and time for transporting or importing assets and for
 * transferring title does not count. A day that does not exist or before law 23/2012 is answered `ok: false`.
 *
 * Source: law 23/2012, article 17 clause 3; law 17/2023, article 74 clause 4; Civil Code, articles 147 and 148.
 *
 * @example
 * contributionDueOn({ certifiedOn: '2024-08-31' }); // nominal 2025-02-28, effective 2025-02-28
 */
export function contributionDueOn(input: { certifiedOn: CalendarDate }): ContributionDue {
  const certifiedOn = (input as Partial<typeof input> | undefined)?.certifiedOn as CalendarDate;
  const found = termByLaw(contributionTerm, certifiedOn, termOfMonths);
  if (!found.ok) return found;
  return { ok: true, ...dueOf(found.term), certifiedOn, months: found.length };
}
