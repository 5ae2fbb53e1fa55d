import { dayNumber } from '../time';
import { standingAfter, type RegisterEvent, type OrganisationStanding } from './register';

/**
 * How each organisation stood over time, as spans of days in columns: those of organisation `row` are numbered from
 * `first[row]` up to `first[row + 1]`. A span runs from day `from` (counted from 1970-01-01) up to day `until`, itself
 * not included.
 */
export interface StandingSpans {
  first: Int32Array;
  from: Int32Array;
  until: Int32Array;
  /** 1 where the organisation was suspended, 0 where it operated. */
  suspended: Uint8Array;
}

/** The day after all others. */
export const NO_END = 2_147_483_647;

interface Change {
  day: number;
  standing: OrganisationStanding;
}

/** Reads how each organisation stood from the events of a register; of several on one day the last in the list stands. */
export function standingSpans(
  rowOf: ReadonlyMap<string, number>,
  events: readonly RegisterEvent[],
): StandingSpans {
  const changes: Change[][] = Array.from({ length: rowOf.size }, () => []);
  for (const { organisation, type, on } of events) {
    const standing = standingAfter[type];
    const row = organisation === undefined ? undefined : rowOf.get(organisation);
    if (standing !== undefined && row !== undefined) changes[row]!.push({ day: dayNumber(on), standing });
  }
  const first = new Int32Array(rowOf.size + 1);
  const [from, until, suspended]: [number[], number[], number[]] = [[], [], []];
  for (const [row, ofRow] of changes.entries()) {
    if (ofRow.length > 1) ofRow.sort((a, b) => a.day - b.day);
    for (const [index, { day, standing }] of ofRow.entries()) {
      const end = ofRow[index + 1]?.day ?? NO_END;
      if (standing === 'ended' || end === day) continue;
      from.push(day);
      until.push(end);
      suspended.push(standing === 'suspended' ? 1 : 0);
    }
    first[row + 1] = from.length;
  }
  return {
    first,
    from: Int32Array.from(from),
    until: Int32Array.from(until),
    suspended: Uint8Array.from(suspended),
  };
}
