import { isCalendarDate, type CalendarDate } from '../../time';
import type { OrganisationKind } from '../../organisation';

/** Leave out what is not known. Series run from the oldest to the latest. */
export interface SupportQuestion {
  kind: OrganisationKind;
  on: CalendarDate;
  /** Whether a decision on an act forbidden by article 7 clause 2 is being carried out. */
  underSanction?: boolean;
  /** Whether a criminal sentence in force is being served (cooperatives and unions). */
  servingSentence?: boolean;
  /** Whether the policy asks for an audit report, and whether there is one (cooperatives and unions). */
  auditReportRequired?: boolean;
  hasAuditReport?: boolean;
  /** Groups. */
  hasGroupCertificate?: boolean;
  /** Members at the ends of the last three years. */
  members?: readonly [number, number, number];
  /** Ratio of internal transactions in percent, the year before last and last year. */
  internalRatio?: readonly [number, number];
  /** Share of external income set aside for the common fund last year, in percent. */
  commonFundRate?: number;
  /** Value of the indivisible common assets in đồng, at the ends of the year before last and last year. */
  commonAssets?: readonly [number, number];
  /** Members and workers trained, with proof, of all members and workers. */
  trained?: number;
  membersAndWorkers?: number;
  /** Months since founding, and whether it is in a disadvantaged area. */
  monthsSinceFounding?: number;
  inDisadvantagedArea?: boolean;
}

/** Whether every field given is of its kind, and no part above its whole. */
export function isSound(question: SupportQuestion): boolean {
  if (Object(question) !== question || !isCalendarDate(question.on)) return false;
  const { kind, on: _on, members, internalRatio, commonAssets, ...rest } = question;
  const amount = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
  const series = (given: readonly number[] | undefined, length: number) =>
    given === undefined || (Array.isArray(given) && given.length === length && given.every(amount));
  const parts = (rest.trained ?? 0) <= (rest.membersAndWorkers ?? Infinity);
  const counts = [rest.trained, rest.membersAndWorkers].every(
    (n) => n === undefined || Number.isSafeInteger(n),
  );
  return (
    ['cooperative', 'union', 'group'].includes(kind) &&
    series(members, 3) &&
    series(internalRatio, 2) &&
    series(commonAssets, 2) &&
    parts &&
    counts &&
    Object.values(rest).every((value) => value === undefined || typeof value === 'boolean' || amount(value))
  );
}
